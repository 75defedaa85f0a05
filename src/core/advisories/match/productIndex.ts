import type { Advisory } from '../advisory';
import { namedMakers, type NamedMakers } from '../maker/sameMaker';
import type { Makers } from '../maker/makers';
import { productModel, type ProductModel } from '../model/productModel';
import { readRange } from '../version/readRange';
import type { VersionRange } from '../version/range';
import { beginningsOf } from './beginnings';

/** A product in one advisory: where it is named, and what is said about versions there. */
export interface Occurrence {
  readonly advisory: number;
  readonly product: number;
  readonly ranges: readonly VersionRange[];
  readonly conditions: readonly string[];
}

/** A product by its name, with all the places that name it. */
export interface NamedProduct {
  /** Read when it is asked for: most products are of no concern to a company. */
  readonly model: () => ProductModel;
  readonly makers: NamedMakers;
  readonly occurrences: Occurrence[];
}

/** The products of all advisories, found by how their names and numbers begin. */
export interface ProductIndex {
  /** Products that may be called so, of the makers that may be meant. */
  readonly find: (beginnings: ReadonlySet<string>, makerKeys: readonly string[]) => readonly NamedProduct[];
  /** Whether any advisory speaks of a product of these makers. */
  readonly hasMaker: (makerKeys: readonly string[]) => boolean;
  readonly advisories: readonly Advisory[];
}

/** Products of nobody in particular, and those that every device is compared with. */
const NOBODY = '';
const ANY = '';

export function indexProducts(advisories: readonly Advisory[], makers: Makers): ProductIndex {
  const named = new Map<string, NamedProduct & { readonly beginnings: ReadonlySet<string> }>();
  const rangeOf = cached(readRange);
  const makersOf = cached((names: string) => namedMakers(JSON.parse(names) as readonly string[], makers));
  for (const [advisory, { isWithdrawn, products }] of advisories.entries()) {
    if (isWithdrawn) continue;
    for (const [product, each] of products.entries()) {
      const key = JSON.stringify([each.makers, each.names, each.numbers]);
      const before = named.get(key) ?? {
        model: once(() => productModel(each.names, each.numbers, each.makers)),
        makers: makersOf(JSON.stringify(each.makers)),
        beginnings: beginningsOf([...each.names, ...each.numbers]),
        occurrences: [],
      };
      named.set(key, before);
      const ranges = each.versions.map(({ text }) => rangeOf(text));
      before.occurrences.push({ advisory, product, ranges, conditions: each.conditions });
    }
  }
  const products = [...named.values()];
  const all = new Set(products.flatMap((product) => [...product.makers.keys]));
  return { find: finder(products), hasMaker: (keys) => keys.some((key) => all.has(key)), advisories };
}

type Beginning = NamedProduct & { readonly beginnings: ReadonlySet<string> };

function finder(products: readonly Beginning[]): ProductIndex['find'] {
  const byMaker = new Map<string, Map<string, NamedProduct[]>>();
  for (const product of products) {
    const keys = product.makers.areKnown ? product.makers.keys : [...product.makers.keys, NOBODY];
    for (const key of keys) addAll(ofMaker(byMaker, key), product);
  }
  const all = once(() => {
    const map = new Map<string, NamedProduct[]>();
    for (const product of products) addAll(map, product);
    return map;
  });
  return (beginnings, makerKeys) => {
    const maps =
      makerKeys.length === 0 ? [all()] : [...makerKeys, NOBODY].flatMap((key) => byMaker.get(key) ?? []);
    const found = new Set<NamedProduct>();
    for (const map of maps)
      for (const beginning of [ANY, ...beginnings])
        for (const each of map.get(beginning) ?? []) found.add(each);
    return [...found];
  };
}

function addAll(map: Map<string, NamedProduct[]>, product: Beginning): void {
  for (const beginning of product.beginnings) add(map, beginning, product);
}

/** Asks when the answer is needed for the first time. */
function once<Answer>(ask: () => Answer): () => Answer {
  let answer: { readonly value: Answer } | null = null;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}

const ofMaker = (
  byMaker: Map<string, Map<string, NamedProduct[]>>,
  key: string,
): Map<string, NamedProduct[]> => {
  const map = byMaker.get(key) ?? new Map<string, NamedProduct[]>();
  byMaker.set(key, map);
  return map;
};

function add(map: Map<string, NamedProduct[]>, key: string, product: NamedProduct): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [product]);
  else list.push(product);
}

/** Remembers answers; texts about versions repeat by the thousand. */
function cached<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}
