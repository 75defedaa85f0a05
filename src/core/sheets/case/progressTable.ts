import { isIntakeSheet, isRiskSheet } from '../../model/sheetGroups';
import type { SheetKey } from '../../model/terms';
import { a1, absolute, quoteSheet } from '../../model/address';
import { columnOf, type RowField } from '../../model/rowFields';
import {
  intakeVerdictFormula,
  progressFormula,
  requiredCountFormula,
  sheetVerdictFormula,
} from '../formulas/verdictFormulas';
import type { SheetDraft } from '../sheetDraft';
import { COLORS } from '../styles';
import { SHEET_NAMES } from '../../model/sheetNames';
import { SHEET_TEXT } from '../words';
import { FIRST_ITEM_ROW } from './checkLayout';
import type { CaseContext } from './context';
import { itemColumn } from './itemCell';
import { COVER_SECTIONS } from './coverLayout';
import { verdictFormats } from './stateFormats';

const FIRST_COLUMN = COVER_SECTIONS.progress.column;

/** Absolute cell of a sheet's verdict on the cover. */
export function verdictCell(key: SheetKey, { sheetKeys }: CaseContext): string {
  return absolute(FIRST_COLUMN + 3, COVER_SECTIONS.progress.row + 2 + sheetKeys.indexOf(key));
}

/**
 * One line per check sheet with required rows, progress bar and verdict; the sheet's name links
 * to it. Returns the formula of the intake verdict over these lines.
 */
export function writeProgress(draft: SheetDraft, headingRow: number, context: CaseContext): string {
  const { language, words: w, sheetKeys } = context;
  const headings = ['progressSheet', 'progressRequired', 'progressDone', 'progressVerdict'] as const;
  headings.forEach((key, i) =>
    draft.text(FIRST_COLUMN + i, headingRow, 'heading', SHEET_TEXT[key][language]),
  );
  draft.merge(FIRST_COLUMN + 3, headingRow, FIRST_COLUMN + 4);
  const intakeVerdicts: string[] = [];
  sheetKeys.forEach((key, index) => {
    const row = headingRow + 1 + index;
    writeLine(draft, row, key, context);
    if (isIntakeSheet(key)) intakeVerdicts.push(verdictCell(key, context));
  });
  const [first, last] = [headingRow + 1, headingRow + sheetKeys.length];
  const progress = `${a1(FIRST_COLUMN + 2, first)}:${a1(FIRST_COLUMN + 2, last)}`;
  draft.conditionalFormats.push({ range: progress, rule: { kind: 'dataBar', color: COLORS.bar } });
  const verdicts = a1(FIRST_COLUMN + 3, first);
  draft.conditionalFormats.push(
    ...verdictFormats(`${verdicts}:${a1(FIRST_COLUMN + 4, last)}`, `$${verdicts}`, w),
  );
  return intakeVerdictFormula(intakeVerdicts, context.names, w);
}

function writeLine(draft: SheetDraft, row: number, key: SheetKey, context: CaseContext): void {
  const { language, names, words: w } = context;
  const items = context.itemsOf(key);
  const sheet = quoteSheet(SHEET_NAMES[key][language]);
  const rangeOf = (field: RowField) => itemColumn(key, field, context);
  const isRisk = isRiskSheet(key);
  const required = isRisk ? items.filter((item) => item.appliesWhen === null).length : 0;
  draft.text(FIRST_COLUMN, row, 'label', SHEET_NAMES[key][language]);
  draft.links.push({
    cell: a1(FIRST_COLUMN, row),
    target: `${sheet}!${a1(columnOf(key, 'answer'), FIRST_ITEM_ROW)}`,
    tooltip: SHEET_TEXT.openSheet[language],
  });
  draft.formula(FIRST_COLUMN + 1, row, 'count', requiredCountFormula(rangeOf('required'), w), required);
  draft.formula(FIRST_COLUMN + 2, row, 'percent', progressFormula(rangeOf('state'), w), 0);
  draft.formula(
    FIRST_COLUMN + 3,
    row,
    'computedCenter',
    sheetVerdictFormula(key, rangeOf('state'), names, w),
    isRisk ? w.verdicts.hold : w.undecided,
  );
  draft.merge(FIRST_COLUMN + 3, row, FIRST_COLUMN + 4);
}
