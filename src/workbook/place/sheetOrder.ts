import { LANGUAGES } from '../../core/model/language';
import { itemIdsName } from '../../core/model/checkSheetNames';
import { SHEET_NAMES } from '../../core/model/sheetNames';
import { SHEET_KEYS, type Sector } from '../../core/model/terms';
import { caseNames } from '../../core/sheets/caseNames';
import type { TargetOf } from './nameTargets';
import type { SheetCells } from './snapshot';

const SECTORS: readonly Sector[] = ['PA', 'FA'];

/** Names that stand on check sheets: the item ids of each, and in older cases some answers. */
const NAMES_ON_SHEETS: readonly string[] = LANGUAGES.flatMap((language) => [
  ...SHEET_KEYS.map((key) => itemIdsName(key, language)),
  ...SECTORS.flatMap((sector) => Object.values(caseNames(sector, language).answerNames)),
]);

const TAB_NAMES: ReadonlySet<string> = new Set(
  SHEET_KEYS.flatMap((key) => LANGUAGES.map((language) => SHEET_NAMES[key][language])),
);

/**
 * The sheets in the order in which their rows count, whatever the order of the tabs: first those to which the case's
 * own names point, since its formulas look there; then those with the name of a check sheet; then all others, such as
 * copies and working lists with our headings.
 */
export function inOrderOfWeight(sheets: readonly SheetCells[], targetOf: TargetOf): readonly SheetCells[] {
  const named = new Set(NAMES_ON_SHEETS.flatMap((name) => targetOf(name)?.on ?? []));
  const weight = (sheet: SheetCells) => (named.has(sheet) ? 0 : TAB_NAMES.has(sheet.name) ? 1 : 2);
  return [...sheets].sort((a, b) => weight(a) - weight(b));
}
