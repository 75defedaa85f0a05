/**
 * Finds sentences copied from a text that the repository does not hold. What is kept of that text is a Bloom filter of
 * its windows of {@link WINDOW} characters (guideWindows.json): the text cannot be read from it, yet a copied run shows,
 * as all its windows are known. Made anew by `JSON.stringify(filterOf(text))` where the guide has a new edition.
 */

/** Characters of a window. */
const WINDOW = 12;
/** Bits of the filter: about nine for each window of the guide, so that one unknown window in eighty seems known. */
const BITS = 2 ** 18;
const HASHES = 4;

/** The filter as it is kept: base64 of its bits. */
export interface WindowFilter {
  readonly bits: string;
}

/** Letters and digits alone, in one width: line breaks and punctuation hide no copy. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** FNV-1a with a seed. */
function hash(window: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < window.length; index += 1) {
    value = Math.imul(value ^ window.charCodeAt(index), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

const placesOf = (window: string): readonly number[] =>
  Array.from({ length: HASHES }, (_, seed) => hash(window, seed * 0x9e3779b1) % BITS);

const windowsOf = (letters: string): readonly string[] =>
  Array.from({ length: Math.max(letters.length - WINDOW + 1, 0) }, (_, start) =>
    letters.slice(start, start + WINDOW),
  );

/** The filter of a text. */
export function filterOf(text: string): WindowFilter {
  const bytes = Buffer.alloc(BITS / 8);
  for (const window of windowsOf(lettersOf(text))) {
    for (const place of placesOf(window)) bytes[place >> 3]! |= 1 << (place & 7);
  }
  return { bits: bytes.toString('base64') };
}

/** A test that gives the longest run of a text that the filter's text has, too; '' where there is none. */
export function copiedRunFinder({ bits }: WindowFilter): (text: string) => string {
  const bytes = Buffer.from(bits, 'base64');
  const isKnown = (window: string): boolean =>
    placesOf(window).every((place) => (bytes[place >> 3]! & (1 << (place & 7))) !== 0);
  return (text) => {
    const letters = lettersOf(text);
    let longest = '';
    let start = 0;
    windowsOf(letters).forEach((window, index) => {
      if (!isKnown(window)) start = index + 1;
      else if (index + WINDOW - start > longest.length) longest = letters.slice(start, index + WINDOW);
    });
    return longest;
  };
}
