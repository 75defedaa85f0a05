import type { BookExtras } from './bookExtras';
import { shiftArea, type Shift } from './shiftArea';

/** What stands on cells moves with them when rows or columns come or go; what stood on lost cells is gone. */
export function shiftExtras(extras: BookExtras, sheetId: string, shift: Shift): void {
  extras.tables = extras.tables.filter((table) => {
    if (table.sheetId !== sheetId) return true;
    const area = shiftArea(table.area, shift);
    if (area !== undefined) table.area = area;
    return area !== undefined;
  });
  extras.comments = extras.comments.filter((comment) => {
    if (comment.sheetId !== sheetId) return true;
    const cell = shiftArea({ row: comment.row, column: comment.column, rows: 1, columns: 1 }, shift);
    if (cell !== undefined) Object.assign(comment, { row: cell.row, column: cell.column });
    return cell !== undefined;
  });
  for (const chart of extras.charts) {
    const area = chart.data.sheetId === sheetId ? shiftArea(chart.data.area, shift) : undefined;
    if (area !== undefined) chart.data = { sheetId, area };
  }
  const filter = extras.filters.get(sheetId);
  const area = filter && shiftArea(filter.area, shift);
  if (filter !== undefined && area === undefined) extras.filters.delete(sheetId);
  else if (filter !== undefined && area !== undefined) filter.area = area;
}
