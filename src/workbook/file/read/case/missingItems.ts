import type { RowReading, Unplaced } from '../../../../core/assessment/reading';
import { itemsOf } from '../../../../core/guide/catalogue';
import type { Language } from '../../../../core/guide/language';
import { SHEET_KEYS, type Sector, type SheetKey } from '../../../../core/guide/terms';
import { SHEET_NAMES } from '../../../../core/template/words';

/** PA or FA by the risk sheet that the workbook has; null when it has no row of either. */
export function sectorOf(rows: readonly RowReading[]): Sector | null {
  const count = (key: SheetKey): number => rows.filter(({ sheetKey }) => sheetKey === key).length;
  const [pa, fa] = [count('risk-pa'), count('risk-fa')];
  if (pa + fa === 0) return null;
  return pa >= fa ? 'PA' : 'FA';
}

/** Items of a case without a row; a sheet without any row is reported once. */
export function missingItems(rows: readonly RowReading[], sector: Sector, language: Language): Unplaced[] {
  const placed = new Set(rows.map(({ itemId }) => itemId));
  const other: SheetKey = sector === 'PA' ? 'risk-fa' : 'risk-pa';
  return SHEET_KEYS.filter((key) => key !== other).flatMap((key): Unplaced[] => {
    const items = itemsOf(key);
    const missing = items.filter(({ id }) => !placed.has(id));
    if (missing.length === items.length)
      return [{ reason: 'missing-sheet', what: SHEET_NAMES[key][language], place: null }];
    return missing.map(({ id }) => ({ reason: 'missing-item', what: id, place: null }));
  });
}
