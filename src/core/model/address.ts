/** A1 addresses: written here once, so that no renderer builds its own. */

/** Letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Relative address of a 0-based column and 1-based row, e.g. `C5`. */
export function a1(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Absolute address, e.g. `$C$5`. */
export function absolute(column: number, row: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** Absolute range of rows, one column wide unless a last column is given, e.g. `$M$24:$M$109`. */
export function absoluteRange(
  column: number,
  firstRow: number,
  lastRow: number,
  lastColumn: number = column,
): string {
  return `${absolute(column, firstRow)}:${absolute(lastColumn, lastRow)}`;
}

/** Sheet name quoted for a formula; quotes inside are doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Cells as formulas of another sheet refer to them, e.g. `'期日'!$M$24`. */
export function onSheet(name: string, cells: string): string {
  return `${quoteSheet(name)}!${cells}`;
}
