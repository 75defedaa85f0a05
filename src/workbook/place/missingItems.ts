import type { RowReading, Unplaced } from '../../core/model/reading';
import { ITEMS, itemsOf } from '../../core/guide/catalogue';
import type { OwnItem } from '../../core/model/ownItem';
import type { Language } from '../../core/model/language';
import { SHEET_KEYS, type Sector, type SheetKey } from '../../core/model/terms';
import { SHEET_NAMES } from '../../core/model/sheetNames';

/**
 * PA or FA by the risk sheet that the workbook has; where that sheet was deleted, by the ids that 方針 lists.
 * @returns null when neither names an item of a risk sheet
 */
export function sectorOf(rows: readonly RowReading[], policyIds: readonly string[]): Sector | null {
  return sectorOfIds(rows.map(({ itemId }) => itemId)) ?? sectorOfIds(policyIds);
}

function sectorOfIds(ids: readonly string[]): Sector | null {
  const count = (key: SheetKey) => ids.filter((id) => ITEMS.get(id)?.sheet === key).length;
  const [pa, fa] = [count('risk-pa'), count('risk-fa')];
  if (pa === 0 && fa === 0) return null;
  return pa >= fa ? 'PA' : 'FA';
}

/** Items of a case that have no row; a sheet without any row is reported once. */
export function missingItems(
  rows: readonly RowReading[],
  sector: Sector,
  language: Language,
  ownItems: readonly OwnItem[],
): Unplaced[] {
  const placed = new Set(rows.map((row) => row.itemId));
  const other: SheetKey = sector === 'PA' ? 'risk-fa' : 'risk-pa';
  const missingOwn = ownItems.filter(({ id, sheet }) => sheet !== other && !placed.has(id));
  const missing = SHEET_KEYS.filter((key) => key !== other).flatMap((key): Unplaced[] => {
    const items = itemsOf(key);
    const missing = items.filter((item) => !placed.has(item.id));
    if (missing.length === items.length) {
      return [{ reason: 'missing-sheet', what: SHEET_NAMES[key][language], place: null }];
    }
    return missing.map((item) => ({ reason: 'missing-item', what: item.id, place: null }));
  });
  return [
    ...missing,
    ...missingOwn.map(({ id }) => ({ reason: 'missing-own-item' as const, what: id, place: null })),
  ];
}
