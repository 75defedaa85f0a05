import type { CellValue } from '../../../../core/assessment/reading';
import { IMPACT_DATA } from '../../../../core/guide/impactTerms';
import { IMPACT_LEVELS, type ImpactLevel } from '../../../../core/guide/terms';
import { ROW_COLUMNS } from '../../../../core/template/rowFields';
import { valueAt, type RawSheet } from '../rawWorkbook';
import { comparable, itemIdOf } from './comparable';
import { findHeadings } from './findHeadings';

type LevelField = ImpactLevel | 'itemId';

/** The guide lists the levels from high to low, and so does the policy sheet. */
const HIGH_TO_LOW = [...IMPACT_LEVELS].reverse();
const ID_HEADING = ROW_COLUMNS[0].heading;
const WORDS: ReadonlyMap<string, LevelField> = new Map<string, LevelField>([
  ...[ID_HEADING.ja, ID_HEADING.en].map((text) => [comparable(text), 'itemId'] as const),
  ...IMPACT_DATA.levels.flatMap(({ key, ja, en }) =>
    [ja, en].map((text) => [comparable(text), key] as const),
  ),
]);

/** 要否 of each item at high, mid, low from the policy sheet's table, found by its headings; {} without one. */
export function readItemLevels(sheets: readonly RawSheet[]): Readonly<Record<string, readonly CellValue[]>> {
  for (const sheet of sheets) {
    const headings = findHeadings(sheet, WORDS, ['itemId', ...HIGH_TO_LOW]);
    if (headings === null) continue;
    const { row: headingRow, columns } = headings;
    const at = (row: number, field: LevelField): CellValue => valueAt(sheet, row, columns.get(field) ?? 0);
    const found = [...sheet.rows.keys()]
      .filter((row) => row > headingRow && itemIdOf(at(row, 'itemId')) !== '')
      .map((row) => [itemIdOf(at(row, 'itemId')), HIGH_TO_LOW.map((level) => at(row, level))] as const);
    return Object.fromEntries(found.reverse());
  }
  return {};
}
