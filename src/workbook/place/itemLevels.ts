import type { CellValue } from '../../core/assessment/reading';
import { IMPACT_DATA } from '../../core/guide/impactTerms';
import { IMPACT_LEVELS, type ImpactLevel } from '../../core/guide/terms';
import { ROW_COLUMNS } from '../../core/template/rowFields';
import { comparable } from './comparable';
import { findHeadings, type HeadingWords } from './headings';
import { itemIdOf } from './itemId';
import { valueAt, type SheetCells } from './snapshot';

type LevelField = ImpactLevel | 'itemId';

/** The guide lists the levels from high to low, and so does 方針. */
const HIGH_TO_LOW = [...IMPACT_LEVELS].reverse();
const NEEDED: readonly LevelField[] = ['itemId', ...HIGH_TO_LOW];
const WORDS: HeadingWords<LevelField> = new Map<string, LevelField>([
  ...Object.values(ROW_COLUMNS[0].heading).map((text) => [comparable(text), 'itemId'] as const),
  ...IMPACT_DATA.levels.flatMap(({ key, ja, en }) =>
    [ja, en].map((text) => [comparable(text), key] as const),
  ),
]);

/**
 * 要否 of each item at high, mid, low from the table on 方針, found by its headings.
 * @returns null when the sheet has no such table
 */
export function placeItemLevels(sheet: SheetCells): Readonly<Record<string, readonly CellValue[]>> | null {
  const headings = findHeadings(sheet, WORDS, NEEDED);
  if (headings === null) return null;
  const at = (row: number, field: LevelField) => valueAt(sheet, row, headings.columns.get(field));
  const levels: Record<string, readonly CellValue[]> = {};
  for (const row of sheet.rows.keys()) {
    const id = row > headings.row ? at(row, 'itemId') : null;
    const key = typeof id === 'string' ? itemIdOf(id) : '';
    if (key !== '') levels[key] ??= HIGH_TO_LOW.map((level) => at(row, level));
  }
  return levels;
}
