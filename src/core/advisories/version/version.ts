import words from './versionWords.json';

/** One part of a version: a number as its digits, or a word in lower case (`sp`, `a`, `build`). */
export interface VersionPart {
  readonly kind: 'number' | 'word';
  /** Digits without leading zeros, or the word as {@link qualifierOf} spells it. */
  readonly value: string;
  /** Characters as written: `074` is three wide. */
  readonly width: number;
}

/** A version that was understood. */
export interface Version {
  /** Letters before the first number that mean something: `r` of R6.11, `a` of A17; '' for none and for V. */
  readonly prefix: string;
  readonly parts: readonly VersionPart[];
  /** Ends in x or *: whatever follows the parts belongs to it. `2.1.x`, `12.*`. */
  readonly isOpen: boolean;
  /** Digits that begin the next part of an open version: the 2 of `7.2x`. */
  readonly openDigits: string;
  /** As it was written. */
  readonly text: string;
}

const QUALIFIERS: ReadonlyMap<string, string> = new Map(
  Object.entries(words.qualifiers).flatMap(([key, spellings]) => spellings.map((each) => [each, key])),
);

/** One spelling for words that makers put between numbers: Update, Upd, U are `upd`; null for other words. */
export const qualifierOf = (word: string): string | null => QUALIFIERS.get(word) ?? null;

const LATER: ReadonlySet<string> = new Set(words.later);

/** Whether a version that has this word is newer than the same version without it. */
export const isLaterWord = (part: VersionPart): boolean => part.kind === 'word' && LATER.has(part.value);

const NO_MEANING: ReadonlySet<string> = new Set(words.prefixesOfNoMeaning);
const LEFT_OUT: ReadonlySet<string> = new Set(words.prefixesOftenLeftOut);

/** The letters before the first number, '' where they say no more than "version". */
export const prefixOf = (letters: string): string => (NO_MEANING.has(letters) ? '' : letters);

/** Whether ledgers leave these letters out: 6.11.10 for R6.11.10. */
export const isOftenLeftOut = (prefix: string): boolean => LEFT_OUT.has(prefix);
