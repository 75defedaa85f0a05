/** A rectangle on a sheet, 0-based, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const CELL = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Reads an A1 address such as `C5`, `$B$2:$D$9`, `3:5` (whole rows) or `A:C` (whole columns).
 * @returns null when it is none
 */
export function parseArea(address: string): Area | null {
  const [first = '', last = first, ...rest] = address.split(':');
  const [from, to] = [CELL.exec(first), CELL.exec(last)];
  if (rest.length > 0 || first === '' || last === '' || from === null || to === null) return null;
  const [fromColumn, fromRow, toColumn, toRow] = [from[1], from[2], to[1], to[2]];
  const area = {
    firstRow: fromRow === undefined ? 0 : Number(fromRow) - 1,
    lastRow: toRow === undefined ? LAST_ROW : Number(toRow) - 1,
    firstColumn: fromColumn === undefined ? 0 : columnIndex(fromColumn),
    lastColumn: toColumn === undefined ? LAST_COLUMN : columnIndex(toColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}

/** Reads an address of one or several areas, with or without a sheet, as their common rectangle. */
export function boundingArea(address: string): Area | null {
  const areas = address.split(',').map((part) => parseArea(part.trim().replace(/^.*!/, '')));
  return areas.reduce(
    (all, area) => (all === null || area === null ? null : union(all, area)),
    areas[0] ?? null,
  );
}

function union(a: Area, b: Area): Area {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    lastRow: Math.max(a.lastRow, b.lastRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}
