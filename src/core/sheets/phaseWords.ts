import type { NextPhase } from '../guide/phases';
import type { Language } from '../model/language';
import { textOf } from '../text/text';
import { SHEET_NAMES } from '../model/sheetNames';

/** Word of each of the five phases. */
export type PhaseWords = Readonly<
  Record<'consult' | 'intake' | 'settings' | 'operation' | 'disposal', string>
>;

/** The five phases; intake has two steps, of which the line shows the common word. */
export function phaseWords(language: Language): PhaseWords {
  const { consult, 'intake-risk': intake } = textOf(language).phases;
  return {
    consult,
    intake: intake.replace(/\s*[（(].*$/, ''),
    settings: SHEET_NAMES.settings[language],
    operation: SHEET_NAMES.operation[language],
    disposal: SHEET_NAMES.disposal[language],
  };
}

/** The word of the phase that a case is in or goes to; a closed one ended at its disposal. */
export const PHASE_WORD: Readonly<Record<NextPhase, keyof PhaseWords>> = {
  consult: 'consult',
  'intake-risk': 'intake',
  'intake-check': 'intake',
  settings: 'settings',
  operation: 'operation',
  disposal: 'disposal',
  closed: 'disposal',
};
