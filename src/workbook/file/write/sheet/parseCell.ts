/** A relative or absolute A1 address; 0-based column, 1-based row, as in the description. */
export interface CellAddress {
  readonly column: number;
  readonly row: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Reads `C5` or `$C$5`; throws a RangeError on anything else or beyond XFD1048576. */
export function parseCell(address: string): CellAddress {
  const [, letters, digits] = CELL.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new RangeError(`${address} is not a cell`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits);
  if (column > 16383 || row > 1048576) throw new RangeError(`${address} is outside the sheet`);
  return { column, row };
}
