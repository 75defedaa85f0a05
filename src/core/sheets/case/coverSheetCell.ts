import type { Language } from '../../model/language';
import { onSheet } from '../../model/address';
import { SHEET_NAMES } from '../../model/sheetNames';

/** A cell of 表紙 as formulas of other sheets refer to it. */
export const coverSheetCell = (cell: string, language: Language): string =>
  onSheet(SHEET_NAMES.cover[language], cell);
