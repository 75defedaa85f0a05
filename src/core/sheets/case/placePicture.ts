import { ITEMS } from '../../guide/catalogue';
import { a1 } from '../../model/address';
import { quote } from '../formulas/expressions';
import type { SheetDraft } from '../sheetDraft';
import { COLORS } from '../styles';
import { SHEET_TEXT } from '../words';
import type { CaseContext } from './context';
import { COVER_LAST_COLUMN, COVER_SECTIONS, CRITERIA_LAST_ROW } from './coverLayout';

const { column: COLUMN, row: HEADING_ROW } = COVER_SECTIONS.place;
const FIRST_ROW = HEADING_ROW + 1;

/**
 * Purdue levels (PA, enterprise on top) or zones (FA) as a column of cells; those that the risk sheet
 * names are lit, and a sentence below says the same.
 */
export function writePlace(draft: SheetDraft, { sector, language, names }: CaseContext): void {
  const choices = ITEMS.get(`RISK-${sector}-POS-01`)?.answers ?? [];
  const labels = choices.map((choice) => choice[language]);
  if (sector === 'PA') labels.reverse();
  labels.forEach((label, index) => {
    draft.text(COLUMN, FIRST_ROW + index, 'place', label);
    draft.merge(COLUMN, FIRST_ROW + index, COVER_LAST_COLUMN);
  });
  const last = FIRST_ROW + labels.length - 1;
  const first = a1(COLUMN, FIRST_ROW);
  draft.conditionalFormats.push({
    range: `${first}:${a1(COVER_LAST_COLUMN, last)}`,
    rule: {
      kind: 'expression',
      formula: `ISNUMBER(SEARCH($${first},${names.position}))`,
      format: { fontColor: COLORS.white, fill: COLORS.accent, bold: true, numberFormat: '"● "@' },
    },
  });
  const prefix = SHEET_TEXT.placePrefix[language];
  const unknown = SHEET_TEXT.placeUnknown[language];
  const sentence = `${quote(prefix)}&IF(${names.position}="",${quote(unknown)},${names.position})`;
  draft.formula(COLUMN, last + 1, 'plain', sentence, prefix + unknown);
  draft.merge(COLUMN, last + 1, COVER_LAST_COLUMN, CRITERIA_LAST_ROW);
}
