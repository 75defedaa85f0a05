import type { RowReading, Unplaced } from '../../core/model/reading';
import { ITEMS, itemsOf } from '../../core/guide/catalogue';
import type { OwnItem } from '../../core/model/ownItem';
import type { Language } from '../../core/model/language';
import { caseSheets, RISK_SHEETS } from '../../core/model/sheetGroups';
import type { Sector, SheetKey } from '../../core/model/terms';
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
  const [pa, fa] = [count(RISK_SHEETS.PA), count(RISK_SHEETS.FA)];
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
  const sheets = caseSheets(sector);
  const missingOwn = ownItems.filter(({ id, sheet }) => sheets.includes(sheet) && !placed.has(id));
  const missing = sheets.flatMap((key): Unplaced[] => {
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
