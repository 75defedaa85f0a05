import { commonMeanings } from './headingParts';
import { endsInWord, hasWord, headingKey, type HeadingKey } from './headingKey';
import { fieldInGroup, HEADINGS, JOINED, NEVER, NEVER_IN_BRACKETS, type Meaning } from './headingTable';

/** How much worse a meaning is than that of a heading that stands in the table as it is. */
const PENALTY = { numbered: 100, bracketed: 150, joined: 200, part: 300, ending: 400, group: 500 } as const;

const BRACKETS = /[(（[［【〔〈<＜][^)）\]］】〕〉>＞]*[)）\]］】〕〉>＞]/g;
const SHORTEST_ENDING = 2;

/**
 * What a heading can mean, best first; empty where the table does not know it.
 * @param group heading of the group above it; '' for none
 */
export function meaningsOf(heading: string, group = ''): readonly Meaning[] {
  const own = ownMeanings(heading);
  if (group.trim() === '' || headingKey(group).tight === headingKey(heading).tight) return own;
  if (hasNeverWord(group)) return [];
  const together = exact(headingKey(`${group}${heading}`).tight, PENALTY.joined);
  if (together.length > 0) return together;
  const general = fieldInGroup(headingKey(group).tight, headingKey(heading).tight);
  if (general !== null) return [{ field: general, rank: PENALTY.group }, ...own];
  if (own.length > 0) return own;
  if (hasNeverWord(heading)) return [];
  return ownMeanings(group)
    .filter(({ field }) => JOINED.has(field))
    .map((meaning) => ({ ...meaning, rank: meaning.rank + PENALTY.group }));
}

const meaningsKnown = new Map<string, readonly Meaning[]>();
const MOST_KNOWN = 5_000;

/** The same headings are asked for again and again. */
function ownMeanings(heading: string): readonly Meaning[] {
  const known = meaningsKnown.get(heading);
  if (known !== undefined) return known;
  if (meaningsKnown.size >= MOST_KNOWN) meaningsKnown.clear();
  const meanings = findMeanings(heading);
  meaningsKnown.set(heading, meanings);
  return meanings;
}

function findMeanings(heading: string): readonly Meaning[] {
  const key = headingKey(heading);
  if (key.tight === '' || key.tight.length > 60) return [];
  const whole = exact(key.tight, 0);
  if (whole.length > 0) return whole;
  if (hasNeverWord(heading)) return [];
  const bare = heading.replace(BRACKETS, ' ');
  const bareKey = headingKey(bare);
  const attempts: readonly (() => readonly Meaning[])[] = [
    () => exact(bareKey.tight, PENALTY.bracketed),
    () => exact(key.tight.replace(/[0-9]+$/, ''), PENALTY.numbered),
    () => exact(bareKey.tight.replace(/[0-9]+$/, ''), PENALTY.numbered + PENALTY.bracketed),
    () => ofParts(heading) ?? ending(bareKey),
  ];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}

function exact(tight: string, penalty: number): readonly Meaning[] {
  const found = HEADINGS.get(tight) ?? [];
  return penalty === 0 ? found : found.map((meaning) => ({ ...meaning, rank: meaning.rank + penalty }));
}

const ofParts = (heading: string): readonly Meaning[] | null =>
  commonMeanings(heading)?.map((each) => ({ ...each, rank: each.rank + PENALTY.part })) ?? null;

/** The noun of a heading is its end: PLCメーカー is a maker, メーカー連絡先 is not. */
function ending(key: HeadingKey): readonly Meaning[] {
  for (let at = 1; at <= key.tight.length - SHORTEST_ENDING; at += 1) {
    if (!endsInWord(key, at)) continue;
    const found = exact(key.tight.slice(at), PENALTY.ending).filter(({ field }) => field !== 'rowNumber');
    if (found.length > 0) return found;
  }
  return [];
}

/** 旧型式, 型式（変更前）, 保守会社: near to a field, but not the device's. */
export function hasNeverWord(heading: string): boolean {
  const bare = headingKey(heading.replace(BRACKETS, ' '));
  if (NEVER.some((word) => hasWord(bare, word))) return true;
  const inside = heading.match(BRACKETS) ?? [];
  return inside.some((bracket) => NEVER_IN_BRACKETS.has(headingKey(bracket).tight));
}
