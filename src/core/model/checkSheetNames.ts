import type { Language } from './language';
import { SHEET_NAMES } from './sheetNames';
import type { SheetKey } from './terms';

/**
 * Defined name of the item ids of a check sheet. A copy of the sheet gets no name of its own for the whole workbook, so
 * this name tells the sheet that counts from its copies.
 */
export function itemIdsName(key: SheetKey, language: Language): string {
  return language === 'ja' ? `項目欄_${SHEET_NAMES[key].ja}` : `ItemIds_${key.replace(/-/g, '_')}`;
}
