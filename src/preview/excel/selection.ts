import type { IRange } from '../grid/univer';
import type { Book, RangeTarget } from './book';

/** What the user has selected on the active sheet. */
export function selection(book: Book): RangeTarget {
  const sheet = book.workbook.getActiveSheet();
  const range: IRange | undefined = sheet.getSelection()?.getActiveRange()?.getRange();
  const [row, column] = [range?.startRow ?? 0, range?.startColumn ?? 0];
  const area = {
    row,
    column,
    rows: (range?.endRow ?? row) - row + 1,
    columns: (range?.endColumn ?? column) - column + 1,
  };
  return { book, sheet, area };
}
