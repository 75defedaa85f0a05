import { compactModel, foldModel, wholeText } from '../model/foldModel';

/** Characters by which products are looked up. */
const LONGEST = 3;
/** Where a name may be read in several ways only its first character is sure. */
const IN_SEVERAL_WAYS = /[*＊□■◯○?#[\](){}/…=]|\.\.|xx|XX/u;
/** A lower-case letter of its own may stand for anything. */
const VARIABLE = /(?:^|[^a-z])[a-z](?![a-z])/;
const BETWEEN_WORDS = /[\s,;、，・()（）]+/u;
const WITHIN_WORDS = /[-/._:[\]]+/;

/**
 * How names and numbers of a product may begin, at each place from which a ledger may write them: `FX5` for
 * `MELSEC iQ-F FX5U-32MT/ES`. They are more than needed, for they are found without reading the names; '' is for
 * names that may begin with anything.
 */
export function beginningsOf(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    found.add(wholeText(text).slice(0, LONGEST));
    for (const word of foldModel(text).split(BETWEEN_WORDS)) {
      const isOpen = VARIABLE.test(word);
      const length = isOpen || IN_SEVERAL_WAYS.test(word) ? 1 : LONGEST;
      for (const piece of word.split(WITHIN_WORDS)) {
        const beginning = /^[*＊□■◯○?#]/u.test(piece) || (isOpen && /^[a-z]/.test(piece)) ? '' : piece;
        found.add(compactModel(beginning).slice(0, length));
      }
    }
  }
  return found;
}

/** Beginnings under which a text of a ledger is looked for: each cut to every length that products have. */
export function beginningsOfText(text: string, starts: Iterable<number>): readonly string[] {
  return [...starts].flatMap((start) =>
    Array.from({ length: LONGEST }, (_each, index) => text.slice(start, start + index + 1)),
  );
}
