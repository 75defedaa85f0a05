import type { Makers } from './makers';

/**
 * - `same`: one of the makers that the advisory names
 * - `unknown`: nobody says that they are the same or that they are not: no name, or a spelling that is in no list
 * - `other`: another maker
 */
export type MakerRelation = 'same' | 'unknown' | 'other';

/** Words that stand for no maker in particular. */
const NOBODY = new Set([
  '',
  'multiple',
  'multiplevendors',
  'various',
  'unknown',
  'na',
  'n',
  '不明',
  '複数',
  '複数のベンダ',
  'opensource',
  'multipleopensource',
]);

const isNobody = (key: string): boolean => NOBODY.has(key);

/** A maker of an advisory, looked up once. */
export interface NamedMakers {
  readonly keys: ReadonlySet<string>;
  /** Every name is in the list, so that another known maker is another one. */
  readonly areKnown: boolean;
}

/** @param names what the advisory calls the maker; several where the tree nests vendors */
export function namedMakers(names: readonly string[], makers: Makers): NamedMakers {
  const all = names.filter((name) => !isNobody(makers.keyOf(name)));
  return {
    keys: new Set(all.flatMap((name) => makers.keysOf(name))),
    areKnown: all.length > 0 && all.every((name) => makers.isKnown(name)),
  };
}

/** Compares the maker that a ledger names with those of an advisory. */
export function sameMaker(device: string, named: NamedMakers, makers: Makers): MakerRelation {
  const key = makers.keyOf(device);
  if (isNobody(key) || named.keys.size === 0) return 'unknown';
  const own = makers.keysOf(device);
  if (own.some((each) => named.keys.has(each))) return 'same';
  if (makers.isKnown(device) && named.areKnown) return 'other';
  return 'unknown';
}
