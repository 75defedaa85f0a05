import { parseRange, type CellRange } from '../../core/model/cellRange';

/** A range on a named sheet, as a defined name holds it. */
export interface SheetReference extends CellRange {
  /** Null when the reference names no sheet. */
  readonly sheet: string | null;
}

/**
 * Reads `='On ''A'''!$C$5`, `Sheet1!A1:B2` or `A1`, with or without `=`.
 * @returns null for constants, formulas, several areas, other workbooks and `#REF!`
 */
export function parseReference(formula: string): SheetReference | null {
  const match = /^=?(?:(?:'((?:[^'[]|'')+)'|([^'!,()[]+))!)?([^!]+)$/.exec(formula.trim());
  const range = parseRange(match?.[3] ?? '');
  return match && range && { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, ...range };
}
