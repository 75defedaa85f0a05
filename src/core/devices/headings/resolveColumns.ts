import { TWO_IN_ONE, type TwoInOne } from '../cells/twoInOne';
import type { ColumnHeading } from './headingRows';
import { headingKey } from './headingKey';
import { BY_VALUES, JOINED, type ListField, type Meaning, type PlacePart } from './headingTable';
import { meaningsOf } from './meaningsOf';
import { areMostly, areRowNumbers } from './valueKinds';

/** What a column of the list is read as. */
export interface ListColumn extends ColumnHeading {
  /** null where the column is not used. */
  readonly field: ListField | null;
  /** Which part of a place it is. */
  readonly part?: PlacePart;
}

/** What people decided about headings, by `decidedKey`; null: not used. */
export type Decided = ReadonlyMap<string, ListField | null>;

/** A heading with that of its group, as decisions about it are kept. */
export const decidedKey = ({ text, group }: Pick<ColumnHeading, 'text' | 'group'>): string =>
  headingKey(`${group} ${text}`).tight;

interface Candidate extends Meaning {
  readonly heading: ColumnHeading;
}

/** Ranks of meanings that the values give to a heading of another meaning, and to one of none. */
const BEFORE_ALL = -1;
const BEHIND_ALL = 600;

/**
 * Gives each field its column. A field that several headings claim goes to the one with the best right, the
 * others are read as what else they can be; addresses, remarks and the parts of a place are put together.
 * @param valuesOf texts of a column below the headings
 * @param decided by people, before; their word counts
 */
export function resolveColumns(
  headings: readonly ColumnHeading[],
  valuesOf: (column: number) => readonly string[],
  decided: Decided = new Map(),
): readonly ListColumn[] {
  const given = headings.filter((heading) => decided.has(decidedKey(heading)));
  const open = headings.filter((heading) => !given.includes(heading));
  const taken = new Map<ColumnHeading, Meaning | null>(
    given.map((heading) => [heading, meaningGiven(heading, decided.get(decidedKey(heading)) ?? null)]),
  );
  const held = new Set([...taken.values()].flatMap((meaning) => meaning?.field ?? []));
  const hasGeneralPlace = headings.some(({ text, group }) => isGeneralPlace(meaningsOf(text, group)));
  const named = new Set(headings.flatMap(({ text, group }) => meaningsOf(text, group)[0]?.field ?? []));
  const candidates = open.flatMap((heading) => candidatesOf(heading, valuesOf(heading.column), named));
  for (const { heading, ...meaning } of [...candidates].sort((a, b) => a.rank - b.rank)) {
    if (taken.has(heading) || !isFree(meaning, held, hasGeneralPlace)) continue;
    taken.set(heading, meaning);
    held.add(meaning.field);
  }
  if (!held.has('asset')) giveNumbers(open, taken, valuesOf);
  return headings.map((heading) => {
    const meaning = taken.get(heading) ?? null;
    return { ...heading, field: meaning?.field ?? null, ...(meaning?.part ? { part: meaning.part } : {}) };
  });
}

function meaningGiven({ text, group }: ColumnHeading, field: ListField | null): Meaning | null {
  if (field === null) return null;
  return meaningsOf(text, group).find((meaning) => meaning.field === field) ?? { field, rank: 0 };
}

const isGeneralPlace = (meanings: readonly Meaning[]): boolean => meanings[0]?.part === 'general';

const isTwoInOne = (field: ListField): field is TwoInOne => field in TWO_IN_ONE;

/** Where a column says the place as a whole, lines and areas are something else; buildings and floors lead to it. */
const BESIDE_GENERAL: ReadonlySet<PlacePart | undefined> = new Set(['building', 'floor', 'general', 'room']);

function isFree({ field, part }: Meaning, held: ReadonlySet<ListField>, hasGeneralPlace: boolean): boolean {
  if (field === 'place') return !hasGeneralPlace || BESIDE_GENERAL.has(part);
  if (isTwoInOne(field)) return !TWO_IN_ONE[field].some((part) => held.has(part));
  return JOINED.has(field) || !held.has(field);
}

function candidatesOf(
  heading: ColumnHeading,
  values: readonly string[],
  named: ReadonlySet<ListField>,
): readonly Candidate[] {
  const own = meaningsOf(heading.text, heading.group);
  if (isRowNumber(own) && areRowNumbers(values)) return [{ heading, field: 'rowNumber', rank: BEFORE_ALL }];
  const others = own.filter(({ field }) => field !== 'rowNumber');
  const all = [...others, ...meaningsByValues(heading, others, values, named)];
  return all.map((meaning) => ({ ...meaning, heading }));
}

const isRowNumber = (meanings: readonly Meaning[]): boolean =>
  meanings.some(({ field }) => field === 'rowNumber');

/** Values decide where no other heading names the field; 担当 is a department only without 担当部署. */
function meaningsByValues(
  { text }: ColumnHeading,
  own: readonly Meaning[],
  values: readonly string[],
  named: ReadonlySet<ListField>,
): readonly Meaning[] {
  const key = headingKey(text).tight.replace(/\d+$/, '');
  const isAlone = own.length === 0;
  return BY_VALUES.flatMap(({ field, values: kind, headings }) => {
    const isOpen = isAlone || !named.has(field);
    if (!isOpen || !headings.has(key) || !areMostly(kind, values)) return [];
    return [{ field, rank: isAlone ? BEHIND_ALL : BEFORE_ALL }];
  });
}

/** A column of numbers that does not count the rows is the ledger's number where nothing else is. */
function giveNumbers(
  open: readonly ColumnHeading[],
  taken: Map<ColumnHeading, Meaning | null>,
  valuesOf: (column: number) => readonly string[],
): void {
  const [best] = open
    .flatMap((heading) => {
      const rank = meaningsOf(heading.text, heading.group).find(({ field }) => field === 'rowNumber')?.rank;
      const isEmpty = valuesOf(heading.column).every((text) => text.trim() === '');
      return rank === undefined || taken.has(heading) || isEmpty ? [] : [{ heading, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  if (best !== undefined) taken.set(best.heading, { field: 'asset', rank: 0 });
}
