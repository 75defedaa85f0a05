/**
 * A pattern of model numbers, element by element: characters, alternatives, any characters. Separators are no
 * elements: FX5U-32MT/ES and FX5U32MT/ES are one model.
 */
export type Element =
  | { readonly kind: 'char'; readonly value: string }
  /** One of several texts; '' where the maker brackets something that may be missing. */
  | { readonly kind: 'oneOf'; readonly options: readonly string[] }
  /** So many characters, whichever. */
  | { readonly kind: 'any'; readonly least: number; readonly most: number };

const CHARACTERS = new Map<string, Element>();

/** The element of one character; the same object for all names, for there are many. */
export function charElement(value: string): Element {
  const known = CHARACTERS.get(value);
  if (known !== undefined) return known;
  const element = { kind: 'char', value } as const;
  if (CHARACTERS.size < MOST_SHARED) CHARACTERS.set(value, element);
  return element;
}

const MOST_SHARED = 4_000;

/** What stands between two elements: `soft` within a model number (- / .), `hard` between words. */
export type Boundary = 'soft' | 'hard';

/** Where a pattern and a text part: the element and the character that are next in each. */
export interface End {
  readonly element: number;
  readonly char: number;
}

const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}!+]/u.test(char);

const NO_END: readonly End[] = [];

/**
 * Lays a pattern over a text from given places on.
 * @param text upper case, without separators
 * @returns every place at which the pattern or the text is used up; none where they differ before
 */
export function layOver(
  elements: readonly Element[],
  from: number,
  text: string,
  at: number,
): readonly End[] {
  let [element, char] = [from, at];
  // Most elements are characters; only what may be read in several ways needs the search below.
  for (;;) {
    if (element === elements.length) return [{ element, char }];
    const next = elements[element];
    if (next?.kind !== 'char' || char === text.length) break;
    if (next.value !== text[char]) return NO_END;
    element += 1;
    char += 1;
  }
  return search(elements, element, text, char);
}

/** Follows every way in which a pattern may be read; places that were reached before are not followed again. */
function search(elements: readonly Element[], from: number, text: string, at: number): readonly End[] {
  const ends: End[] = [];
  const seen = new Set<number>();
  const width = text.length + 1;
  const step = (element: number, char: number): void => {
    const key = element * width + char;
    if (seen.has(key)) return;
    seen.add(key);
    const next = elements[element];
    if (next === undefined || char === text.length) ends.push({ element, char });
    if (next === undefined) return;
    if (next.kind === 'char') {
      if (text[char] === next.value) step(element + 1, char + 1);
    } else if (next.kind === 'oneOf') {
      for (const option of next.options)
        if (text.startsWith(option, char)) step(element + 1, char + option.length);
    } else {
      for (let length = 0; length <= next.most; length += 1) {
        if (length >= next.least) step(element + 1, char + length);
        if (!isWordChar(text[char + length])) break;
      }
    }
  };
  step(from, at);
  return ends;
}
