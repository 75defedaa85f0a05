import { a1, absolute } from '../../model/address';
import { quote } from '../formulas/expressions';
import { ruleName } from '../understanding/ruleNames';
import { phaseWords } from '../phaseWords';
import type { SheetDraft } from '../sheetDraft';
import { COLORS } from '../styles';
import { SHEET_TEXT } from '../words';
import type { CaseContext } from './context';
import { COVER_LAST_COLUMN, PHASE_COLUMNS, PHASE_ROW, PHASE_SENTENCE_COLUMN } from './coverLayout';
import { writeNextSheets } from './nextSheets';

/** Two lines, which the longest English word may take once it is lit. */
const PHASE_ROW_HEIGHT = 34;

/** Phase line: five cells of which the current one is lit, and a sentence that says the same. */
export function writePhases(draft: SheetDraft, context: CaseContext): void {
  const { language } = context;
  const words = phaseWords(language);
  const prefix = SHEET_TEXT.phasePrefix[language];
  draft.formula(
    PHASE_SENTENCE_COLUMN,
    PHASE_ROW,
    'computed',
    `${quote(prefix)}&${ruleName('phase', language)}`,
    prefix + words.intake,
  );
  draft.merge(PHASE_SENTENCE_COLUMN, PHASE_ROW, COVER_LAST_COLUMN);
  writeNextSheets(draft, words, context);
  Object.values(words).forEach((word, index) =>
    draft.text(PHASE_COLUMNS[index] ?? 0, PHASE_ROW, 'phase', word),
  );
  draft.height(PHASE_ROW, PHASE_ROW_HEIGHT);
  const first = a1(PHASE_COLUMNS[0], PHASE_ROW);
  draft.conditionalFormats.push({
    range: `${first}:${a1(Math.max(...PHASE_COLUMNS), PHASE_ROW)}`,
    rule: {
      kind: 'expression',
      formula: `AND(${first}<>"",${absolute(PHASE_SENTENCE_COLUMN, PHASE_ROW)}=${quote(prefix)}&${first})`,
      format: { fontColor: COLORS.white, fill: COLORS.accent, bold: true, numberFormat: '"● "@' },
    },
  });
}
