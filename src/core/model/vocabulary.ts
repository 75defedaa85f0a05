import { LANGUAGES, type Bilingual, type Language } from './language';
import { withFormer } from './formerWords';
import { fold } from './typed/fold';
import { spellingsOf } from './typed/spellings';

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

/** Collects the spellings of words, those of earlier templates included; the first word wins where two are alike. */
export function vocabularyOf<K>(words: Iterable<Word<K>>): Vocabulary<K> {
  const spellings = new Map<string, Recognised<K>>();
  for (const word of words) {
    for (const language of LANGUAGES) {
      for (const spelling of withFormer(word[language]).flatMap(spellingsOf)) {
        if (!spellings.has(spelling)) spellings.set(spelling, { key: word.key, language });
      }
    }
  }
  return spellings;
}

/** Reads one word, whatever its width, case and spaces. */
export function recognise<K>(vocabulary: Vocabulary<K>, text: string): Recognised<K> | null {
  return vocabulary.get(text) ?? vocabulary.get(fold(text)) ?? null;
}

/** What may be left between the words of several choices. */
const BETWEEN = /^[ ,]*$/;

/**
 * Reads several words in one cell, joined by 、 , ・ ／ ; or a space. Words may hold such signs themselves, so the
 * longest are taken out first.
 * @returns null when something else is left
 */
export function recogniseSeveral<K>(
  vocabulary: Vocabulary<K>,
  text: string,
): readonly Recognised<K>[] | null {
  let rest = fold(text);
  const found: Recognised<K>[] = [];
  for (const [spelling, word] of longestFirst(vocabulary)) {
    if (!rest.includes(spelling)) continue;
    rest = rest.split(spelling).join(',');
    if (!found.some(({ key }) => key === word.key)) found.push(word);
  }
  return BETWEEN.test(rest) && found.length > 0 ? inOrder(vocabulary, found) : null;
}

const ordered = new WeakMap<object, readonly (readonly [string, Recognised<unknown>])[]>();

/** The spellings in the order in which they are taken out; native formulas take them out in the same order. */
function longestFirst<K>(vocabulary: Vocabulary<K>): readonly (readonly [string, Recognised<K>])[] {
  const known = ordered.get(vocabulary) as readonly (readonly [string, Recognised<K>])[] | undefined;
  if (known !== undefined) return known;
  const entries = [...vocabulary].sort(([a], [b]) => b.length - a.length);
  ordered.set(vocabulary, entries);
  return entries;
}

/** Words in the order of the vocabulary, whatever order they were typed or found in. */
function inOrder<K>(vocabulary: Vocabulary<K>, found: readonly Recognised<K>[]): readonly Recognised<K>[] {
  const keys = [...new Set([...vocabulary.values()].map(({ key }) => key))];
  return [...found].sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}
