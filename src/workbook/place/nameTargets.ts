import { parseReference, type SheetReference } from './sheetReference';
import type { SheetCells, WorkbookCells } from './workbookCells';

/** Where a defined name points to. */
export interface NameTarget extends SheetReference {
  readonly on: SheetCells;
}

/** Finds the cells of a defined name; null where it is gone or points to no cells. */
export type TargetOf = (name: string) => NameTarget | null;

/** Looks names up as Excel does, which does not tell upper from lower case. */
export function nameTargets({ names, sheets }: WorkbookCells): TargetOf {
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (name) => {
    const reference = parseReference(formulas.get(name.toLowerCase()) ?? '');
    const on = byName.get(reference?.sheet?.toLowerCase() ?? '');
    return reference && on ? { ...reference, on } : null;
  };
}
