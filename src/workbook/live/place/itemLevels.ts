import type { CellValue } from '../../../core/assessment/reading';
import { IMPACT_DATA } from '../../../core/guide/impactTerms';
import { IMPACT_LEVELS, type ImpactLevel } from '../../../core/guide/terms';
import { ROW_COLUMNS } from '../../../core/template/rowFields';
import { toCellValue } from './cellValue';
import { comparable } from './comparable';
import { findHeadings } from './headings';
import { valueAt, type SheetValues } from './snapshot';

type LevelField = ImpactLevel | 'itemId';

/** The guide lists the levels from high to low, and so does 方針. */
const HIGH_TO_LOW = [...IMPACT_LEVELS].reverse();
const NEEDED: readonly LevelField[] = ['itemId', ...HIGH_TO_LOW];
const WORDS: ReadonlyMap<string, LevelField> = new Map<string, LevelField>([
  ...Object.values(ROW_COLUMNS[0].heading).map((text) => [comparable(text), 'itemId'] as const),
  ...IMPACT_DATA.levels.flatMap(({ key, ja, en }) =>
    [ja, en].map((text) => [comparable(text), key] as const),
  ),
]);

/**
 * 要否 of each item at high, mid, low from the table on 方針, found by its headings.
 * @returns null when the sheet has no such table
 */
export function placeItemLevels(sheet: SheetValues): Readonly<Record<string, readonly CellValue[]>> | null {
  const headings = findHeadings(sheet, WORDS, NEEDED);
  if (headings === null) return null;
  const column = (field: LevelField) => headings.columns.get(field) ?? 0;
  const levels: Record<string, readonly CellValue[]> = {};
  for (let row = headings.row + 1; row < sheet.firstRow + sheet.values.length; row += 1) {
    const id = valueAt(sheet, row, column('itemId'));
    if (typeof id !== 'string' || id.trim() === '') continue;
    const key = id.normalize('NFKC').trim().toUpperCase();
    levels[key] ??= HIGH_TO_LOW.map((level) => toCellValue(valueAt(sheet, row, column(level))));
  }
  return levels;
}
