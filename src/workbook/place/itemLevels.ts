import type { CaseReading, CellPlace, CellValue, PolicyPlaces } from '../../core/model/reading';
import { IMPACT_DATA } from '../../core/guide/impactTerms';
import { HIGH_TO_LOW, type ImpactLevel } from '../../core/model/terms';
import { a1 } from '../../core/model/address';
import { withFormer } from '../../core/model/formerWords';
import { ROW_COLUMNS } from '../../core/model/rowFields';
import { POLICY_WORDS } from '../../core/sheets/policyWords';
import { comparable } from './comparable';
import { findHeadings, type HeadingWords } from './headings';
import { itemIdOf } from './itemId';
import { perSheet } from './perSheet';
import { valueAt, type SheetCells } from './workbookCells';

type LevelField = ImpactLevel | 'itemId' | 'waiver';

const NEEDED: readonly LevelField[] = ['itemId', ...HIGH_TO_LOW];
const WORDS: HeadingWords<LevelField> = new Map<string, LevelField>([
  ...Object.values(ROW_COLUMNS[0].heading).map((text) => [comparable(text), 'itemId'] as const),
  ...Object.values(POLICY_WORDS.exemptHeading).map((text) => [comparable(text), 'waiver'] as const),
  ...IMPACT_DATA.levels.flatMap(({ key, ja, en }) =>
    [ja, en].flatMap(withFormer).map((text) => [comparable(text), key] as const),
  ),
]);

/** The table of items on 方針: values and places. */
export interface PlacedLevels {
  readonly values: CaseReading['itemLevels'];
  readonly places: PolicyPlaces['levels'];
  readonly waivers: PolicyPlaces['waivers'];
}

/**
 * 要否 of each item at high, mid, low from the table on 方針, found by its headings.
 * @returns null when the sheet has no such table
 */
export const placeItemLevels = perSheet((sheet: SheetCells): PlacedLevels | null => {
  const headings = findHeadings(sheet, WORDS, NEEDED);
  if (headings === null) return null;
  const at = (row: number, field: LevelField) => valueAt(sheet, row, headings.columns.get(field));
  const placeAt = (row: number, field: LevelField): CellPlace => ({
    sheet: sheet.name,
    cell: a1(headings.columns.get(field) ?? 0, row + 1),
  });
  const values: Record<string, readonly CellValue[]> = {};
  const places: Record<string, readonly CellPlace[]> = {};
  const waivers: Record<string, PolicyPlaces['waivers'][string]> = {};
  for (const row of sheet.rows.keys()) {
    const id = row > headings.row ? at(row, 'itemId') : null;
    const key = typeof id === 'string' ? itemIdOf(id) : '';
    if (key === '' || Object.hasOwn(values, key)) continue;
    values[key] = HIGH_TO_LOW.map((level) => at(row, level));
    places[key] = HIGH_TO_LOW.map((level) => placeAt(row, level));
    if (headings.columns.has('waiver')) {
      waivers[key] = { place: placeAt(row, 'waiver'), value: at(row, 'waiver') };
    }
  }
  return { values, places, waivers };
});
