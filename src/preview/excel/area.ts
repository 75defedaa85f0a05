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

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const A1 = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** `A`, `B`, … `XFD` for a zero-based column. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The zero-based column of `A` … `XFD`. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Reads `B2`, `$A$1:C3`, `A:C`, `2:4`, each with or without `Sheet!` / `'My sheet'!`.
 * Gives undefined for anything else, as Excel refuses it.
 */
export function parseAddress(text: string): Address | undefined {
  const bang = text.lastIndexOf('!');
  const match = A1.exec(text.slice(bang + 1).trim());
  if (match === null || match[0] === '') return undefined;
  const area = areaOf(match[1], match[2], match[3], match[4], text.includes(':'));
  if (area === undefined) return undefined;
  return bang < 0 ? { area } : { sheet: unquote(text.slice(0, bang)), area };
}

function areaOf(c1?: string, r1?: string, c2?: string, r2?: string, pair = false): Area | undefined {
  if (!pair)
    return c1 && r1 ? span(Number(r1) - 1, columnIndex(c1), Number(r1) - 1, columnIndex(c1)) : undefined;
  if (c1 && r1 && c2 && r2) return span(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  if (c1 && c2 && !r1 && !r2) return span(0, columnIndex(c1), MAX_ROWS - 1, columnIndex(c2));
  if (r1 && r2 && !c1 && !c2) return span(Number(r1) - 1, 0, Number(r2) - 1, MAX_COLUMNS - 1);
  return undefined;
}

function span(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return isInsideSheet(area) ? area : undefined;
}

export function isInsideSheet({ row, column, rows, columns }: Area): boolean {
  const sized = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  return sized && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

/** `B2`, `A1:C3`, `A:C` or `2:4`. */
export function formatArea({ row, column, rows, columns }: Area): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === MAX_ROWS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

/** The name as it stands in an address: quoted unless it is a plain ASCII identifier. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !A1.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquote(name: string): string {
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
