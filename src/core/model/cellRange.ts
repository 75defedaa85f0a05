import { a1 } from './address';

/** A1 addresses read: cells and ranges of a sheet, counted from zero. */

/** Size of a sheet in Excel: rows 1–1048576, columns A–XFD. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Zero-based position of a cell. */
export interface CellPosition {
  readonly row: number;
  readonly col: number;
}

/** Zero-based range, both ends inclusive. */
export interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** A1 address of a range; one cell when both ends meet. */
export function rangeName({ startRow, startColumn, endRow, endColumn }: CellRange): string {
  const [start, end] = [a1(startColumn, startRow + 1), a1(endColumn, endRow + 1)];
  return start === end ? start : `${start}:${end}`;
}

/** Zero-based column of letters, or null when it is outside a sheet. */
export function columnIndex(letters: string): number | null {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index >= 1 && index <= MAX_COLUMNS ? index - 1 : null;
}

/** Reads `B5` or `$B$5`; null when it is not a cell of a sheet. */
export function parseCell(text: string): CellPosition | null {
  const extent = parseExtent(text);
  if (extent === null || extent.startRow !== extent.endRow) return null;
  const { startRow, startColumn, endColumn } = extent;
  return startColumn === endColumn ? { row: startRow, col: startColumn } : null;
}

/** Reads `B5`, `B5:D9`, `B:D` or `5:9`, with or without `$`; null when it is none of them, as `B` or `B5:D`. */
export function parseRange(text: string): CellRange | null {
  const [first = '', second, ...rest] = text.split(':');
  const start = parseExtent(first);
  if (start === null || rest.length > 0) return null;
  if (second === undefined) return kindOf(start) === 'cell' ? start : null;
  const end = parseExtent(second);
  return end === null || kindOf(start) !== kindOf(end) ? null : commonRange(start, end);
}

function kindOf({ startRow, startColumn, endRow, endColumn }: CellRange): 'cell' | 'columns' | 'rows' {
  if (startRow !== endRow) return 'columns';
  return startColumn === endColumn ? 'cell' : 'rows';
}

/** The smallest range that holds both. */
export function commonRange(a: CellRange, b: CellRange): CellRange {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

/** What one half of an address says: a cell, a whole column or a whole row. */
function parseExtent(text: string): CellRange | null {
  const match = /^(?:\$?([a-z]{1,3}))?(?:\$?(\d{1,7}))?$/i.exec(text);
  if (match === null || text === '') return null;
  const column = match[1] === undefined ? undefined : columnIndex(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if (column === null || row === -1 || (row ?? 0) >= MAX_ROWS) return null;
  return {
    startRow: row ?? 0,
    startColumn: column ?? 0,
    endRow: row ?? MAX_ROWS - 1,
    endColumn: column ?? MAX_COLUMNS - 1,
  };
}
