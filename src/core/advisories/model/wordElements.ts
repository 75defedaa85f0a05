import { charElement, type Boundary, type Element } from './elements';
import type { Defined } from './variables';

/** A word of a name as elements; bounds are the places between them at which a separator stands. */
export interface WordElements {
  readonly elements: readonly Element[];
  readonly bounds: ReadonlyMap<number, Boundary>;
  /** A placeholder may be meant otherwise than it is read, so that a match is none for sure. */
  readonly isLoose: boolean;
}

/**
 * What a word is made of, in this order: one character whichever, a part that may be missing, stars, dots, crosses,
 * separators, characters. Other signs say nothing.
 */
const PIECE =
  /(\[\s*\]|[□■◯○?#])|\(\s*([-/]?[A-Za-z0-9]{1,4}(?:\/-?[A-Za-z0-9]{1,4})*)\s*\)|([*＊]+)|(\.{2,}|…+)|(x{2,}|X{2,})|([\s\-/._,:;()[\]]+)|([\p{L}\p{N}!+&])/gu;
const MOST_ANY = 6;
const MOST_AT_END = 40;
const ANY_ONE: Element = { kind: 'any', least: 1, most: 1 };
const ANY_FEW: Element = { kind: 'any', least: 1, most: MOST_ANY };
const ANY_OR_NONE: Element = { kind: 'any', least: 0, most: MOST_ANY };

/**
 * Reads one word with the placeholders that makers write: `R04(EN)CPU`, `CJ2M-CPU[][]`, `BMXP34*`, `750-8xx`,
 * `FX5U-xMy/z` with its variables.
 */
export function wordElements(
  word: string,
  { variables, unclear }: Pick<Defined, 'variables' | 'unclear'>,
): WordElements {
  const elements: Element[] = [];
  const bounds = new Map<number, Boundary>();
  let isLoose = false;
  for (const match of word.matchAll(PIECE)) {
    const [piece, one, optional, stars, dots, crosses, separator, char = ''] = match;
    const after = match.index + piece.length;
    if (one !== undefined) elements.push(ANY_ONE);
    else if (optional !== undefined) {
      if (/^[-/]/.test(optional)) bounds.set(elements.length, 'soft');
      elements.push({ kind: 'oneOf', options: ['', ...optionsOf(optional)] });
    } else if (stars !== undefined) elements.push(anyOf(stars.length, after === word.length));
    else if (dots !== undefined) elements.push(ANY_OR_NONE);
    else if (crosses !== undefined) {
      const isRun = isPlaceholderRun(word, match.index, after);
      for (const cross of crosses) elements.push(isRun ? ANY_ONE : charElement(cross.toUpperCase()));
    } else if (separator !== undefined) bounds.set(elements.length, 'soft');
    else if (isVariable(word, match.index) && variables.has(char))
      elements.push({ kind: 'oneOf', options: variables.get(char) ?? [] });
    else if (isVariable(word, match.index) && unclear.has(char)) {
      elements.push(ANY_FEW);
      isLoose = true;
    } else elements.push(charElement(char.toUpperCase()));
  }
  bounds.delete(0);
  bounds.delete(elements.length);
  return { elements, bounds, isLoose };
}

/** One star at the end may stand for nothing: `FX5UJ-24MT/ES-A*`. */
const anyOf = (stars: number, isEnd: boolean): Element =>
  isEnd ? { kind: 'any', least: stars === 1 ? 0 : 1, most: MOST_AT_END } : ANY_FEW;

/** `(-R2/R4)` → R2, R4; `(EN)` → EN. */
const optionsOf = (text: string): readonly string[] =>
  text
    .split('/')
    .map((option) => option.replace(/[-/]/g, '').toUpperCase())
    .filter((option) => option !== '');

/** xx or XX behind a digit, a separator or a capital: `750-8xx`, `DS-K1T341AXX`; not the x's of a word. */
const isPlaceholderRun = (word: string, from: number, to: number): boolean =>
  (from === 0 || /[\dA-Z\-/]/.test(word[from - 1] ?? '')) &&
  (to === word.length || /[\dA-Z\-/)_]/.test(word[to] ?? '')) &&
  /\d/.test(word);

const isLower = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z';

/** A single lower-case letter among capitals, digits and separators. */
const isVariable = (word: string, at: number): boolean =>
  isLower(word[at]) && !isLower(word[at - 1]) && !isLower(word[at + 1]);
