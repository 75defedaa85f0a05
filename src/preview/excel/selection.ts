import type { FWorksheet, IRange } from '../grid/univer';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { Book, RangeTarget } from './book';

/** What the user has selected on the active sheet. */
export function selection(book: Book): RangeTarget {
  const sheet = book.workbook.getActiveSheet();
  const range: IRange | undefined = sheet.getSelection()?.getActiveRange()?.getRange();
  return { book, sheet, area: range === undefined ? FIRST_CELL : selectedArea(range, sheet) };
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Whole rows and columns reach to the end of Excel's sheet, not to that of the grid. */
function selectedArea({ startRow, endRow, startColumn, endColumn }: IRange, sheet: FWorksheet): Area {
  const rows = lines(startRow, endRow, sheet.getMaxRows(), MAX_ROWS);
  const columns = lines(startColumn, endColumn, sheet.getMaxColumns(), MAX_COLUMNS);
  return { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
}

/** The grid gives no number (NaN) or its own last line where a selection has no end. */
function lines(
  start: number,
  end: number,
  inGrid: number,
  inExcel: number,
): { first: number; count: number } {
  const isWhole = !(start > 0) && !(end < inGrid - 1);
  return isWhole ? { first: 0, count: inExcel } : { first: start, count: end - start + 1 };
}
