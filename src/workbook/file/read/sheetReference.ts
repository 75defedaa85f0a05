import { parseRange, type CellRange } from './cellAddress';

/** A range on a named sheet, as a defined name holds it. */
export interface SheetReference extends CellRange {
  /** Null when the reference names no sheet. */
  readonly sheet: string | null;
}

/** Reads `'表紙'!$C$5`, `Sheet1!A1:B2` or `A1`; null for anything else (a constant, a formula, #REF!). */
export function parseReference(text: string): SheetReference | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const range = match ? parseRange(match[3] ?? '') : null;
  if (!match || !range) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  return { sheet, ...range };
}
