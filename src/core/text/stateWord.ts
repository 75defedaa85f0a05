import type { RowStateKey } from '../model/states';
import type { Language } from '../model/language';
import { textOf } from './text';

/** The bare word of a state: what makes a row 不備 is said beside it. */
export function stateWord(state: RowStateKey, language: Language): string {
  return textOf(language).states[state].replace(/[:：]?\s*\{reason\}/, '');
}
