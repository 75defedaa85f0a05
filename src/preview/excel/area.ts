import { columnLetters } from '../../core/model/address';
import { MAX_COLUMNS, MAX_ROWS, parseRange } from '../../core/model/cellRange';

export { MAX_COLUMNS, MAX_ROWS };

/** A rectangle of cells: zero-based top-left corner and size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Address {
  /** Sheet name without quotes; absent when the address has none. */
  readonly sheet?: string;
  readonly area: Area;
}

/**
 * Reads `B2`, `$A$1:C3`, `A:C`, `2:4`, each with or without `Sheet!` / `'My sheet'!`.
 * Gives undefined for anything else, as Excel refuses it.
 */
export function parseAddress(text: string): Address | undefined {
  const bang = text.lastIndexOf('!');
  const range = parseRange(text.slice(bang + 1).trim());
  if (range === null) return undefined;
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  const area = { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
  return bang < 0 ? { area } : { sheet: unquote(text.slice(0, bang)), area };
}

export function isInsideSheet({ row, column, rows, columns }: Area): boolean {
  const sized = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  return sized && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

/** `B2`, `A1:C3`, `A:C` or `2:4`. */
export function formatArea({ row, column, rows, columns }: Area): string {
  const [left, right] = [columnLetters(column), columnLetters(column + columns - 1)];
  if (rows === MAX_ROWS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

/** The name as it stands in an address: quoted unless it is a plain ASCII identifier. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && parseRange(name) === null
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** The name behind an address's quotes. */
export function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}
