import { parseA1Range, type RangeA1 } from '@borgar/fx';
import { isInsideSheet, MAX_COLUMNS, MAX_ROWS, unquote, type Area } from '../../excel/area';

/** Cells that a formula names; without a sheet they are on the formula's own. */
export interface Reference {
  readonly sheet?: string;
  /** As it is written, with what is fixed by `$`. */
  readonly range: RangeA1;
}

/** Reads `B2`, `$A$1:C3`, `A:C` or `2:4`, each with or without a sheet; undefined for anything else. */
export function parseReference(text: string): Reference | undefined {
  const bang = text.lastIndexOf('!');
  const range = parseA1Range(text.slice(bang + 1), false);
  if (range === undefined) return undefined;
  return bang < 0 ? { range } : { sheet: unquote(text.slice(0, bang)), range };
}

/** The cells of a reference in a formula that is filled down and right; undefined beyond the edge of a sheet. */
export function areaOf({ range }: Reference, down: number, right: number): Area | undefined {
  const row = moved(range.top, range.$top, down) ?? 0;
  const column = moved(range.left, range.$left, right) ?? 0;
  const lastRow = moved(range.bottom, range.$bottom, down) ?? MAX_ROWS - 1;
  const lastColumn = moved(range.right, range.$right, right) ?? MAX_COLUMNS - 1;
  const area = {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
  return isInsideSheet(area) ? area : undefined;
}

/** Null where a whole row or column has no such end. */
function moved(
  at: number | null | undefined,
  isFixed: boolean | null | undefined,
  by: number,
): number | null {
  if (at === null || at === undefined) return null;
  return isFixed === true ? at : at + by;
}
