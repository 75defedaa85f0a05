import type { BookExtras, CellsRef } from './bookExtras';
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
  const moved = <C extends CellsRef | string | null>(cells: C): C | CellsRef => {
    if (cells === null || typeof cells === 'string' || cells.sheetId !== sheetId) return cells;
    const area = shiftArea(cells.area, shift);
    return area === undefined ? cells : { sheetId, area };
  };
  for (const chart of extras.charts) {
    chart.data = moved(chart.data);
    for (const series of chart.series) {
      series.name = moved(series.name);
      series.categories = moved(series.categories);
      series.values = moved(series.values);
    }
  }
  const filter = extras.filters.get(sheetId);
  const area = filter && shiftArea(filter.area, shift);
  if (filter !== undefined && area === undefined) extras.filters.delete(sheetId);
  else if (filter !== undefined && area !== undefined) filter.area = area;
}
