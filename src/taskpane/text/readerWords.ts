import type { Language } from '../../core/model/language';
import type { ReaderWords } from './words';

/** A reader needs one language: the other is fetched when somebody switches. */
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly WORDS: ReaderWords }>>> = {
  ja: () => import(/* webpackChunkName: "words-ja" */ './words.ja'),
  en: () => import(/* webpackChunkName: "words-en" */ './words.en'),
};

const loaded = new Map<Language, ReaderWords>();

/** Fetches the words of a language, once. To be awaited before the pane is set to that language. */
export async function loadWords(language: Language): Promise<ReaderWords> {
  const words = loaded.get(language) ?? (await LOADERS[language]()).WORDS;
  loaded.set(language, words);
  return words;
}

/** The words of a language that has been loaded. */
export function readerWords(language: Language): ReaderWords {
  const words = loaded.get(language);
  if (words === undefined) throw new Error(`The words of the language "${language}" were not loaded first.`);
  return words;
}
