import { a1 } from '../../../core/template/address';

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

/** A1 address of a zero-based position. */
export const cellName = (row: number, col: number): string => a1(col, row + 1);

/** A1 address of a range; one cell when both ends meet. */
export function rangeName({ startRow, startColumn, endRow, endColumn }: CellRange): string {
  const start = cellName(startRow, startColumn);
  const end = cellName(endRow, endColumn);
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
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  const col = match ? columnIndex(match[1] ?? '') : null;
  const row = match ? Number(match[2]) - 1 : -1;
  return col === null || row < 0 || row >= MAX_ROWS ? null : { row, col };
}

/** Reads `B5`, `B5:D9`, `B:D` or `5:9`, with or without `$`; null when it is none of them. */
export function parseRange(text: string): CellRange | null {
  const [first = '', second = first] = text.split(':');
  const start = parseCorner(first, 0, 0);
  const end = parseCorner(second, MAX_ROWS - 1, MAX_COLUMNS - 1);
  if (!start || !end) return null;
  return {
    startRow: Math.min(start.row, end.row),
    startColumn: Math.min(start.col, end.col),
    endRow: Math.max(start.row, end.row),
    endColumn: Math.max(start.col, end.col),
  };
}

function parseCorner(text: string, row: number, col: number): CellPosition | null {
  const column = /^\$?([A-Za-z]{1,3})$/.exec(text);
  if (column) {
    const index = columnIndex(column[1] ?? '');
    return index === null ? null : { row, col: index };
  }
  const line = /^\$?([0-9]{1,7})$/.exec(text);
  if (line) return { row: Number(line[1]) - 1, col };
  return parseCell(text);
}
