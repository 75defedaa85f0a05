import type { IWorksheetData } from '@univerjs/core';
import type { FWorksheet } from '../grid/univer';
import type { Book } from './book';
import { asAddin } from './cells';

/** Puts a sheet into the grid. Excel leaves the active sheet as it was; the grid would switch. */
export function insertGridSheet(
  book: Book,
  name: string,
  index: number,
  data: Partial<IWorksheetData>,
): FWorksheet {
  const active = book.workbook.getActiveSheet();
  return asAddin(book, () => {
    book.addingSheet = true;
    try {
      const id = `sheet-${crypto.randomUUID()}`;
      return book.workbook.insertSheet(name, { index, sheet: { ...data, id } });
    } finally {
      book.workbook.setActiveSheet(active);
      book.addingSheet = false;
    }
  });
}
