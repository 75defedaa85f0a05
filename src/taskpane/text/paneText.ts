import type { Language } from '../../core/model/language';
import en from './pane.en.json';
import ja from './pane.ja.json';

/** Words that only the pane shows; those of findings, states and levels are core/text's. */
export type PaneWords = typeof ja;

const WORDS: Readonly<Record<Language, PaneWords>> = { ja, en };

/** The pane's words in a language; both files have the same keys (a test holds them together). */
export function paneText(language: Language): PaneWords {
  return WORDS[language];
}
