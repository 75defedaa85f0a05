import type { Boundary, Element } from './elements';
import type { Variables } from './variables';
import { wordElements } from './wordElements';
import { isNeutral, isSeriesWord, isStrong } from './words';

/** A word of a name and the elements that it is made of: from `start` to before `end`. */
export interface SegmentWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A name, or a part of one, as a pattern. */
export interface Segment {
  readonly text: string;
  readonly elements: readonly Element[];
  readonly bounds: ReadonlyMap<number, Boundary>;
  readonly words: readonly SegmentWord[];
  readonly isLoose: boolean;
  /** From the first to behind the last word that says more than what kind of thing it is. */
  readonly core: { readonly start: number; readonly end: number } | null;
  /** The core is followed by Series, family, シリーズ: models that begin with it belong to it. */
  readonly isSeries: boolean;
}

const NO_VARIABLES: Variables = new Map();

/** Makes a pattern of a name; words are parted by hard bounds. */
export function segmentOf(
  text: string,
  variables: Variables = NO_VARIABLES,
  unclear: ReadonlySet<string> = new Set(),
): Segment {
  const elements: Element[] = [];
  const bounds = new Map<number, Boundary>();
  const words: SegmentWord[] = [];
  let isLoose = false;
  for (const word of text.split(' ')) {
    const read = wordElements(word, { variables, unclear });
    if (read.elements.length === 0) continue;
    const start = elements.length;
    if (start > 0) bounds.set(start, 'hard');
    for (const [at, kind] of read.bounds) bounds.set(start + at, kind);
    elements.push(...read.elements);
    words.push({ text: word, start, end: elements.length });
    isLoose ||= read.isLoose;
  }
  return { text, elements, bounds, words, isLoose, ...coreOf(words) };
}

function coreOf(words: readonly SegmentWord[]): Pick<Segment, 'core' | 'isSeries'> {
  const telling = words.filter(({ text }) => !isNeutral(text));
  const [first] = telling;
  const last = telling.at(-1);
  if (first === undefined || last === undefined) return { core: null, isSeries: false };
  const behind = words.filter(({ start }) => start >= last.end);
  const before = words.filter(({ end }) => end <= last.start);
  const isSeries =
    behind.some(({ text }) => isSeriesWord(text)) ||
    (isStrong(last.text) && before.some(({ text }) => /^models?$/i.test(text)));
  return { core: { start: first.start, end: last.end }, isSeries };
}
