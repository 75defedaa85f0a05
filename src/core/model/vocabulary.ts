import { LANGUAGES, type Bilingual, type Language } from './language';
import { fold } from './fold';

/** A word that was recognised, and the language it was written in. */
export interface Recognised<K> {
  readonly key: K;
  readonly language: Language;
}

/** Words in both languages by their folded spelling; the first language wins where both agree. */
export type Vocabulary<K> = ReadonlyMap<string, Recognised<K>>;

/** Something that is picked by a key and written as a word. */
export interface Word<K> extends Bilingual {
  readonly key: K;
}

/** Collects the spellings of words. */
export function vocabularyOf<K>(words: Iterable<Word<K>>): Vocabulary<K> {
  const spellings = new Map<string, Recognised<K>>();
  for (const word of words) {
    for (const language of LANGUAGES) {
      const spelling = fold(word[language]);
      if (!spellings.has(spelling)) spellings.set(spelling, { key: word.key, language });
    }
  }
  return spellings;
}

/** Reads one word, whatever its width and case. */
export function recognise<K>(vocabulary: Vocabulary<K>, text: string): Recognised<K> | null {
  return vocabulary.get(text) ?? vocabulary.get(fold(text)) ?? null;
}

const BETWEEN = /^[\s、,;/・]*$/;

/**
 * Reads several words in one cell, joined by 、 or a comma. Words may hold such signs themselves, so the
 * longest are taken out first.
 * @returns null when something else is left
 */
export function recogniseSeveral<K>(
  vocabulary: Vocabulary<K>,
  text: string,
): readonly Recognised<K>[] | null {
  return recogniseParts(vocabulary, text) ?? recogniseWithin(vocabulary, text);
}

const SEPARATOR = /[、,]/;

/** The usual case: what stands between separators is a word each. */
function recogniseParts<K>(vocabulary: Vocabulary<K>, text: string): readonly Recognised<K>[] | null {
  const found: Recognised<K>[] = [];
  for (const part of text.split(SEPARATOR)) {
    const word = recognise(vocabulary, part.trim());
    if (word === null) return null;
    if (!found.some(({ key }) => key === word.key)) found.push(word);
  }
  return found;
}

/** Words that hold separators themselves, or other signs between them. */
function recogniseWithin<K>(vocabulary: Vocabulary<K>, text: string): readonly Recognised<K>[] | null {
  let rest = fold(text);
  const found: Recognised<K>[] = [];
  for (const [spelling, word] of longestFirst(vocabulary)) {
    if (!rest.includes(spelling)) continue;
    rest = rest.split(spelling).join(' ');
    if (!found.some(({ key }) => key === word.key)) found.push(word);
  }
  return BETWEEN.test(rest) && found.length > 0 ? found : null;
}

const ordered = new WeakMap<object, readonly (readonly [string, Recognised<unknown>])[]>();

function longestFirst<K>(vocabulary: Vocabulary<K>): readonly (readonly [string, Recognised<K>])[] {
  const known = ordered.get(vocabulary) as readonly (readonly [string, Recognised<K>])[] | undefined;
  if (known !== undefined) return known;
  const entries = [...vocabulary].sort(([a], [b]) => b.length - a.length);
  ordered.set(vocabulary, entries);
  return entries;
}
