import type { IRange } from '../grid/univer';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { Book, RangeTarget } from './book';

/** What the user has selected on the active sheet. */
export function selection(book: Book): RangeTarget {
  const sheet = book.workbook.getActiveSheet();
  const range: IRange | undefined = sheet.getSelection()?.getActiveRange()?.getRange();
  return { book, sheet, area: range === undefined ? FIRST_CELL : selectedArea(range) };
}

/** `RANGE_TYPE` of the grid; its package cannot be loaded without a page. */
const RangeType = { Row: 1, Column: 2, All: 3 } as const;

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** A whole row or column reaches to the end of Excel's sheet, not to the end of the grid. */
function selectedArea({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Area {
  const type: number | undefined = rangeType;
  const isWhole = type === RangeType.All;
  const rows =
    isWhole || type === RangeType.Column
      ? { row: 0, rows: MAX_ROWS }
      : { row: startRow, rows: endRow - startRow + 1 };
  const columns =
    isWhole || type === RangeType.Row
      ? { column: 0, columns: MAX_COLUMNS }
      : { column: startColumn, columns: endColumn - startColumn + 1 };
  return { ...rows, ...columns };
}
