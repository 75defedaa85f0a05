import type { Language } from '../../model/language';
import { format } from '../text';
import en from './en.json';
import ja from './ja.json';

/** Words for states, actors, next steps and HQ's decision: the one place from which every surface takes them. */
export type StatusWords = typeof ja;

const WORDS: Readonly<Record<Language, StatusWords>> = { ja, en };

export const statusWords = (language: Language): StatusWords => WORDS[language];

/** The next step of a case in which nothing has been filled in. */
export function firstStep(language: Language): string {
  const { actors, steps, next } = statusWords(language);
  return format(next, { actor: actors.applicant, step: steps.FILL_IN });
}

/** States without what only one case can say, such as counts and dates: for lists and for formulas that compare. */
export function plainWords(language: Language): Pick<StatusWords, 'states' | 'actors'> {
  const { states, actors } = statusWords(language);
  const plain = Object.entries(states).map(([key, word]) => [
    key,
    word.replace(/\s*[（(][^（()）]*\{.*$/, ''),
  ]);
  return { states: Object.fromEntries(plain) as StatusWords['states'], actors };
}
