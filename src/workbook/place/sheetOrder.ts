import { LANGUAGES } from '../../core/model/language';
import { SHEET_NAMES } from '../../core/model/sheetNames';
import { SHEET_KEYS } from '../../core/model/terms';
import type { TargetOf } from './nameTargets';
import type { SheetCells, WorkbookCells } from './workbookCells';

/** Names of item ids and of answers: they point to the check sheets that the case's formulas look at. */
const ON_CHECK_SHEETS = /^(?:項目欄|回答|itemids|answer)_/i;

const TAB_NAMES: ReadonlySet<string> = new Set(
  SHEET_KEYS.flatMap((key) => LANGUAGES.map((language) => SHEET_NAMES[key][language])),
);

/**
 * The sheets in the order in which their rows count, whatever the order of the tabs: first those to which the case's
 * own names point, since its formulas look there; then those with the name of a check sheet; then all others, such as
 * copies and working lists with our headings.
 */
export function inOrderOfWeight({ sheets, names }: WorkbookCells, targetOf: TargetOf): readonly SheetCells[] {
  const onSheets = names.filter(({ name }) => ON_CHECK_SHEETS.test(name));
  const named = new Set(onSheets.flatMap(({ name }) => targetOf(name)?.on ?? []));
  const weight = (sheet: SheetCells) => (named.has(sheet) ? 0 : TAB_NAMES.has(sheet.name) ? 1 : 2);
  return [...sheets].sort((a, b) => weight(a) - weight(b));
}
