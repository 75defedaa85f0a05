import { BCP_ITEMS } from '../../rules/lifecycle/bcpGate';
import { a1, absolute } from '../../model/address';
import { quote } from '../formulas/expressions';
import { phaseFormula } from '../formulas/phaseFormula';
import { phaseWords } from '../phaseWords';
import type { SheetDraft } from '../sheetDraft';
import { COLORS } from '../styles';
import { SHEET_TEXT } from '../words';
import type { CaseContext } from './context';
import { COVER_LAST_COLUMN, PHASE_COLUMNS, PHASE_ROW, PHASE_SENTENCE_COLUMN } from './coverLayout';
import { itemCell } from './itemCell';
import { writeNextSheets } from './nextSheets';
import { verdictCell } from './progressTable';

/** Two lines, which the longest English word may take once it is lit. */
const PHASE_ROW_HEIGHT = 34;

/** Phase line: five cells of which the current one is lit, and a sentence that says the same. */
export function writePhases(draft: SheetDraft, context: CaseContext): void {
  const { language, names, words: w } = context;
  const words = phaseWords(language);
  const prefix = SHEET_TEXT.phasePrefix[language];
  const formula = phaseFormula(
    words,
    {
      settingsVerdict: verdictCell('settings', context),
      bcpStates: BCP_ITEMS.map((id) => itemCell(id, 'state', context)),
      changeState: itemCell('OPS-CHG-01', 'state', context),
      disposalState: itemCell('DSP-PRE-02', 'state', context),
    },
    names,
    w,
  );
  draft.formula(
    PHASE_SENTENCE_COLUMN,
    PHASE_ROW,
    'computed',
    `${quote(prefix)}&${formula}`,
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
