import type { HostSnapshot, HostValue, SheetValues } from './hostSnapshot';

/** The snapshot with some rows of a sheet read anew; the given one stays as it is. */
export function replaceRows(
  sheet: SheetValues,
  firstRow: number,
  rows: readonly (readonly HostValue[])[],
): SheetValues {
  const start = firstRow - sheet.firstRow;
  const values = [...sheet.values.slice(0, start), ...rows, ...sheet.values.slice(start + rows.length)];
  return { ...sheet, values };
}

/** The snapshot with sheets of the same id replaced. */
export function replaceSheets(snapshot: HostSnapshot, sheets: readonly SheetValues[]): HostSnapshot {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => byId.get(sheet.id) ?? sheet) };
}
