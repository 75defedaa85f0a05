import { RANGE_TYPE, type IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { Book, RangeTarget } from './book';

/** What the user has selected on the active sheet. */
export function selection(book: Book): RangeTarget {
  const sheet = book.workbook.getActiveSheet();
  const range: IRange | undefined = sheet.getSelection()?.getActiveRange()?.getRange();
  return { book, sheet, area: range === undefined ? FIRST_CELL : selectedArea(range) };
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** A whole row or column reaches to the end of Excel's sheet, not to the end of the grid. */
function selectedArea({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Area {
  const isWhole = rangeType === RANGE_TYPE.ALL;
  const rows =
    isWhole || rangeType === RANGE_TYPE.COLUMN
      ? { row: 0, rows: MAX_ROWS }
      : { row: startRow, rows: endRow - startRow + 1 };
  const columns =
    isWhole || rangeType === RANGE_TYPE.ROW
      ? { column: 0, columns: MAX_COLUMNS }
      : { column: startColumn, columns: endColumn - startColumn + 1 };
  return { ...rows, ...columns };
}
