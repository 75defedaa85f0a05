import { a1, absolute, quoteSheet } from '../../model/address';
import { isRiskSheet } from '../../model/sheetGroups';
import type { ChartDescription } from '../description';
import type { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext } from '../case/context';
import { COVER_SECTIONS } from '../case/coverLayout';
import { verdictCell } from '../case/progressTable';
import { verdictFormats } from '../case/stateFormats';
import { COLORS } from '../styles';
import { SHEET_TEXT } from '../words';
import { CASE_COLUMN, CHART_LAST_ROW, LAST_COLUMN, MANAGEMENT_ROWS, RESULT_COLUMN } from './managementLayout';
import { MANAGEMENT_TEXT } from './managementWords';

const { progress } = MANAGEMENT_ROWS;

/** The cover's lines again, as the chart wants them: sheet, progress, required rows, verdict. */
export function writeSheetProgress(draft: SheetDraft, context: CaseContext): void {
  const { language, words, sheetKeys } = context;
  const cover = quoteSheet(SHEET_NAMES.cover[language]);
  draft.text(RESULT_COLUMN, progress, 'section', MANAGEMENT_TEXT.sectionProgress[language]);
  (['progressSheet', 'progressDone', 'progressRequired', 'progressVerdict'] as const).forEach((key, index) =>
    draft.text(RESULT_COLUMN + index, progress + 1, 'heading', SHEET_TEXT[key][language]),
  );
  sheetKeys.forEach((key, index) => {
    const row = progress + 2 + index;
    const source = COVER_SECTIONS.progress.row + 2 + index;
    const onCover = (column: number): string =>
      `${cover}!${absolute(COVER_SECTIONS.progress.column + column, source)}`;
    // What the cover shows before anything is filled in.
    const isRisk = isRiskSheet(key);
    const asked = context.itemsOf(key).filter((item) => item.appliesWhen === null).length;
    draft.text(RESULT_COLUMN, row, 'label', SHEET_NAMES[key][language]);
    draft.formula(RESULT_COLUMN + 1, row, 'percent', onCover(2), 0);
    draft.formula(RESULT_COLUMN + 2, row, 'count', onCover(1), isRisk ? asked : 0);
    draft.formula(
      RESULT_COLUMN + 3,
      row,
      'computedCenter',
      `${cover}!${verdictCell(key, context)}`,
      isRisk ? words.verdicts.hold : words.undecided,
    );
  });
  const first = a1(RESULT_COLUMN + 3, progress + 2);
  const last = a1(RESULT_COLUMN + 3, progress + 1 + sheetKeys.length);
  draft.conditionalFormats.push(...verdictFormats(`${first}:${last}`, `$${first}`, words));
}

/** The progress of the sheets as bars, over the table above. */
export function progressChart({ language, sheetKeys }: CaseContext): ChartDescription {
  const sheet = quoteSheet(SHEET_NAMES.management[language]);
  const [first, last] = [progress + 2, progress + 1 + sheetKeys.length];
  const range = (column: number): string => `${sheet}!${absolute(column, first)}:${absolute(column, last)}`;
  return {
    range: `${a1(CASE_COLUMN, MANAGEMENT_ROWS.chart)}:${a1(LAST_COLUMN, CHART_LAST_ROW)}`,
    title: MANAGEMENT_TEXT.chart[language],
    description: MANAGEMENT_TEXT.chartDescription[language],
    kind: 'column',
    stacked: false,
    isShare: true,
    categories: range(RESULT_COLUMN),
    series: [
      {
        name: `${sheet}!${absolute(RESULT_COLUMN + 1, progress + 1)}`,
        values: range(RESULT_COLUMN + 1),
        colors: [COLORS.accent],
        hatched: false,
      },
    ],
  };
}
