import { absolute } from '../../model/address';
import { choose, quote } from '../formulas/expressions';
import { LIFE_TEXT } from '../life/lifeWords';
import type { PhaseWords } from '../phaseWords';
import type { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import { INTAKE_SHEETS, RISK_SHEETS } from '../../model/sheetGroups';
import { SHEET_TEXT } from '../words';
import type { CaseContext } from './context';
import { COVER_LAST_COLUMN, PHASE_ROW, PHASE_SENTENCE_COLUMN } from './coverLayout';

const ROW = PHASE_ROW - 1;

const SHEETS = {
  consult: ['consult'],
  settings: ['settings'],
  operation: ['operation', 'rounds'],
  disposal: ['disposal', 'media', 'certificate'],
} as const;

/** Above the phase: the sheets that it uses, and how to show a hidden one without the add-in. */
export function writeNextSheets(draft: SheetDraft, words: PhaseWords, context: CaseContext): void {
  const { language, sector, words: w } = context;
  const names = (keys: readonly (keyof typeof SHEET_NAMES)[]) =>
    keys.map((key) => SHEET_NAMES[key][language]).join(w.separator);
  const prefix = LIFE_TEXT.nextSheets[language];
  const hint = LIFE_TEXT.unhide[language];
  const text: Readonly<Record<keyof PhaseWords, string>> = {
    consult: prefix + names(SHEETS.consult),
    intake: prefix + names([RISK_SHEETS[sector], ...INTAKE_SHEETS]),
    settings: prefix + names(SHEETS.settings) + hint,
    operation: prefix + names(SHEETS.operation) + hint,
    disposal: prefix + names(SHEETS.disposal) + hint,
  };
  const phase = `${quote(SHEET_TEXT.phasePrefix[language])}&`;
  const here = absolute(PHASE_SENTENCE_COLUMN, PHASE_ROW);
  const formula = choose(
    (['consult', 'settings', 'operation', 'disposal'] as const).map(
      (key) => [`${here}=${phase}${quote(words[key])}`, quote(text[key])] as const,
    ),
    quote(text.intake),
  );
  draft.formula(PHASE_SENTENCE_COLUMN, ROW, 'note', formula, text.intake);
  draft.merge(PHASE_SENTENCE_COLUMN, ROW, COVER_LAST_COLUMN);
  draft.height(ROW, 28);
}
