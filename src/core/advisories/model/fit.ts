import type { Candidate } from './deviceModel';
import { layOver } from './elements';
import { belongsToSeries, isFullEnding } from './seriesEnd';
import type { Fit } from './fitGrade';
import type { Segment } from './segment';
import { isCondition, isNeutral, isStrong, isVersionLike } from './words';

const better = (a: Fit, b: Fit): Fit =>
  a === 'same' || b === 'same' ? 'same' : a === 'may' || b === 'may' ? 'may' : 'no';

/** Lays a name and a text over each other: the text may be a part of the name, or the name a part of the text. */
export function fit(segment: Segment, candidate: Candidate): Fit {
  const inName = textInName(segment, candidate);
  if (inName === 'same' || candidate.from === 'family') return softened(inName, segment);
  return softened(better(inName, nameInText(segment, candidate)), segment);
}

const softened = (answer: Fit, { isLoose }: Segment): Fit => (isLoose && answer === 'same' ? 'may' : answer);

/** The ledger's text within the name: `FX5U-32MT/ES` in `MELSEC iQ-F Series FX5U-32MT/ES`. */
function textInName(segment: Segment, candidate: Candidate): Fit {
  const { elements, bounds } = segment;
  let found: Fit = 'no';
  for (const start of [0, ...bounds.keys()]) {
    for (const { element, char } of layOver(elements, start, candidate.text, 0)) {
      if (char < candidate.text.length) continue;
      const end = bounds.get(element) ?? (element === elements.length ? 'hard' : null);
      if (end === null || !isTelling(segment, start, element, candidate.text)) continue;
      found = better(found, gradeInName(segment, candidate, start, element));
    }
  }
  return found;
}

/** Characters that a window must have besides placeholders, or it would take in anything. */
const LEAST_CHARACTERS = 3;

/** A part of a name tells something where half of the text is written out in it. */
function isTelling({ elements }: Segment, start: number, end: number, text = ''): boolean {
  const characters = elements.slice(start, end).filter(({ kind }) => kind !== 'any').length;
  if (start === 0 && end === elements.length) return characters >= 2;
  return characters >= Math.max(LEAST_CHARACTERS, text.length / 2);
}

function gradeInName(segment: Segment, candidate: Candidate, start: number, end: number): Fit {
  const isCut =
    segment.bounds.get(start) === 'soft' ||
    (end < segment.elements.length && segment.bounds.get(end) === 'soft');
  const head = segment.words.filter((word) => word.end <= start).map(({ text }) => text);
  const tail = segment.words.filter((word) => word.start >= end).map(({ text }) => text);
  const others = [...head, ...tail];
  if (candidate.from === 'family')
    return isCut || segment.isLoose || others.some((word) => /\d/.test(word))
      ? 'no'
      : head.every(isNeutral) && isTailClear(tail)
        ? 'same'
        : 'may';
  if (isCut) return isTooShort(candidate) ? 'no' : 'may';
  const isHeadClear = head.every(isNeutral) || (candidate.isStrong && !head.some(isCondition));
  return isHeadClear && isTailClear(tail) ? 'same' : 'may';
}

/** Too little to be the beginning of a model number. */
const isTooShort = ({ text }: Candidate): boolean => text.length < 3;

/** Nothing behind, or only what kind of thing it is, or which software a device runs. */
function isTailClear(tail: readonly string[]): boolean {
  const at = tail.findIndex((word) => !isNeutral(word));
  return at < 0 || OF_SOFTWARE.test(tail.slice(at).join(' '));
}

const OF_SOFTWARE = /^(?:running [\w ]*\b(?:software|firmware|os)|with (?:the )?firmware(?: versions?)?)$/i;

/** The name within the ledger's text: `PFC200` in `PFC200 750-8212`. */
function nameInText(segment: Segment, candidate: Candidate): Fit {
  const { core } = segment;
  if (core === null || core.end - core.start < 2) return 'no';
  const last = segment.words.filter((word) => word.end <= core.end).at(-1);
  const whole = coreInText(segment, candidate, core.start);
  if (whole !== 'no' || last === undefined || last.start === core.start || !isStrong(last.text)) return whole;
  // The number alone, without the words before it, is not enough to be sure.
  return coreInText(segment, candidate, last.start) === 'no' ? 'no' : 'may';
}

function coreInText(segment: Segment, candidate: Candidate, from: number): Fit {
  const end = segment.core?.end ?? 0;
  const elements = segment.elements.slice(0, end);
  if (!isTelling(segment, from, end)) return 'no';
  let found: Fit = 'no';
  for (const start of [0, ...candidate.bounds.keys()]) {
    if (candidate.bounds.get(start) === 'soft') continue;
    for (const { element, char } of layOver(elements, from, candidate.text, start)) {
      if (element === end) found = better(found, gradeInText(segment, candidate, from, start, char));
    }
  }
  return found;
}

function gradeInText(segment: Segment, candidate: Candidate, from: number, start: number, end: number): Fit {
  const { text, bounds, words } = candidate;
  const name = segment.words.filter((word) => word.start >= from && word.end <= (segment.core?.end ?? 0));
  const last = name.at(-1)?.text ?? '';
  const head = words.filter((word) => word.end <= start).map(({ text: own }) => own);
  const tail = words.filter((word) => word.start >= end).map(({ text: own }) => own);
  const isSure = isStrong(last) || name.length > 1;
  const isBound = segment.words.some((word) => isCondition(word.text));
  if (end < text.length && bounds.get(end) === undefined) {
    const belongs = segment.isSeries ? belongsToSeries(text, end) : 'no';
    return belongs === 'same' && isBound ? 'may' : belongs;
  }
  if (isBound || (!head.every(isNeutral) && !isSure)) return 'may';
  if (bounds.get(end) === 'soft') return isFullEnding(last, segment.isSeries) ? 'same' : 'may';
  return tail.every((word) => isNeutral(word) || isVersionLike(word) || (isSure && isStrong(word)))
    ? 'same'
    : 'may';
}
