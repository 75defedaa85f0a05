import { charElement, type Boundary, type Element } from './elements';
import type { Defined } from './variables';

/** A word of a name as elements; bounds are the places between them at which a separator stands. */
export interface WordElements {
  readonly elements: readonly Element[];
  readonly bounds: ReadonlyMap<number, Boundary>;
  /** A placeholder may be meant otherwise than it is read, so that a match is none for sure. */
  readonly isLoose: boolean;
}

/** Placeholders that stand for one character each. */
const ONE = /^(?:\[\s*\]|[□■◯○?#]|_)/u;
const OPTIONAL = /^\(\s*([-/]?[A-Za-z0-9]{1,4}(?:\/[-]?[A-Za-z0-9]{1,4})*)\s*\)/;
const STARS = /^[*＊]+/;
const DOTS = /^(?:\.{2,}|…+)/;
const CROSSES = /^(?:x{2,}|X{2,})/;
const MOST_ANY = 6;
const MOST_AT_END = 40;
/** Whatever is no separator and no sign is a character of the name. */
const IS_CHARACTER = /[\p{L}\p{N}!+&]/u;

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
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(word.slice(at));
    if (match !== null) at += match[0].length;
    return match;
  };
  while (at < word.length) {
    const char = word[at] ?? '';
    const optional = elements.length > 0 || char === '(' ? take(OPTIONAL) : null;
    if (optional !== null) {
      const options = optionsOf(optional[1] ?? '');
      if (/^[-/]/.test(optional[1] ?? '')) bounds.set(elements.length, 'soft');
      elements.push({ kind: 'oneOf', options: ['', ...options] });
    } else if (take(ONE) !== null) {
      elements.push({ kind: 'any', least: 1, most: 1 });
    } else if (STARS.test(word.slice(at))) {
      const length = take(STARS)?.[0].length ?? 1;
      const isEnd = at === word.length;
      elements.push({
        kind: 'any',
        least: isEnd && length === 1 ? 0 : 1,
        most: isEnd ? MOST_AT_END : MOST_ANY,
      });
    } else if (take(DOTS) !== null) {
      elements.push({ kind: 'any', least: 0, most: MOST_ANY });
    } else if (isPlaceholderRun(word, at)) {
      for (const _cross of take(CROSSES)?.[0] ?? '') elements.push({ kind: 'any', least: 1, most: 1 });
    } else if (isVariable(word, at) && variables.has(char)) {
      elements.push({ kind: 'oneOf', options: variables.get(char) ?? [] });
      at += 1;
    } else if (isVariable(word, at) && unclear.has(char)) {
      elements.push({ kind: 'any', least: 1, most: MOST_ANY });
      isLoose = true;
      at += 1;
    } else {
      if (/[\s\-/._,:;()[\]]/.test(char)) bounds.set(elements.length, 'soft');
      else if (IS_CHARACTER.test(char)) elements.push(charElement(char.toUpperCase()));
      at += 1;
    }
  }
  bounds.delete(0);
  bounds.delete(elements.length);
  return { elements, bounds, isLoose };
}

/** `(-R2/R4)` → -R2, -R4 without their separators; `(EN)` → EN. */
const optionsOf = (text: string): readonly string[] =>
  text.split('/').flatMap((option) => {
    const plain = option.replace(/[-/]/g, '').toUpperCase();
    return plain === '' ? [] : [plain];
  });

/** xx or XX behind a digit, a separator or a capital: `750-8xx`, `DS-K1T341AXX`; not the x's of a word. */
function isPlaceholderRun(word: string, at: number): boolean {
  const run = CROSSES.exec(word.slice(at))?.[0];
  if (run === undefined) return false;
  const after = word[at + run.length];
  const before = word[at - 1];
  const isBehind = before === undefined || /[\dA-Z\-/]/.test(before);
  return isBehind && (after === undefined || /[\dA-Z\-/)_]/.test(after)) && /\d/.test(word);
}

/** A single lower-case letter among capitals, digits and separators. */
function isVariable(word: string, at: number): boolean {
  const before = word[at - 1];
  const after = word[at + 1];
  return /[a-z]/.test(word[at] ?? '') && !/[a-z]/.test(before ?? '') && !/[a-z]/.test(after ?? '');
}
