import type { Language } from '../../model/language';
import { a1 } from '../../model/address';
import type { PrintDescription } from '../description';
import { SHEET_TEXT } from '../words';

/** A4 landscape with the product's name, the sheet's name and page numbers. */
export function printOf(
  lastColumn: number,
  lastRow: number,
  titleRows: string | null,
  language: Language,
): PrintDescription {
  return {
    // A sheet without a repeated heading is a form: one page, whole.
    pagesTall: titleRows === null ? 1 : null,
    titleRows,
    area: `A1:${a1(lastColumn, lastRow)}`,
    header: `&L${SHEET_TEXT.product[language]}&R&A`,
    footer: '&C&P / &N',
  };
}

/**
 * A sheet for formulas alone: LibreOffice prints hidden sheets, too, but leaves out pages with nothing on
 * them, so the area is a blank cell right of everything.
 */
export function notPrinted(lastColumn: number, language: Language): PrintDescription {
  return { ...printOf(lastColumn, 1, null, language), area: a1(lastColumn + 2, 1) };
}
