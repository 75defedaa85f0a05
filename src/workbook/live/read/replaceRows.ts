import type { HostCells, HostValue, SheetValues } from './hostCells';

/** The cells with some rows of a sheet read anew; the given one stays as it is. */
export function replaceRows(
  sheet: SheetValues,
  firstRow: number,
  rows: readonly (readonly HostValue[])[],
): SheetValues {
  const start = firstRow - sheet.firstRow;
  const values = [...sheet.values.slice(0, start), ...rows, ...sheet.values.slice(start + rows.length)];
  return { ...sheet, values };
}

/** The cells with sheets of the same id replaced. */
export function replaceSheets(cells: HostCells, sheets: readonly SheetValues[]): HostCells {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return { ...cells, sheets: cells.sheets.map((sheet) => byId.get(sheet.id) ?? sheet) };
}
