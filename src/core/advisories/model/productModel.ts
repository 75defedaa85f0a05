import { compactModel, wholeText } from './foldModel';
import { nameParts, type NameParts } from './phrases';
import { segmentOf, type Segment } from './segment';

/** What an advisory says of a product's model, ready to be compared. */
export interface ProductModel {
  readonly names: readonly Segment[];
  readonly numbers: readonly Segment[];
  /** The names as they are written, letters and digits alone: a ledger may have been copied from the advisory. */
  readonly wholes: readonly string[];
  /** Numbers without placeholders, compact. */
  readonly plainNumbers: readonly string[];
}

/**
 * @param names the names of a product's branches from the outer to the inner one
 * @param numbers its `model_numbers` and `skus`, in which CSAF allows * and ?
 * @param makers what the advisory calls its maker
 */
export function productModel(
  names: readonly string[],
  numbers: readonly string[],
  makers: readonly string[] = [],
): ProductModel {
  const parts = names.map((name) => nameParts(withoutMaker(name, makers)));
  const given = numbers.map((number) => number.trim().replace(/\\/g, ''));
  const patterns = new Map<string, Segment>();
  for (const number of given) patterns.set(number, segmentOf(number));
  for (const { numbers: named, variables, unclear } of parts)
    for (const number of named)
      if (!patterns.has(number)) patterns.set(number, segmentOf(number, variables, unclear));
  return {
    names: parts.flatMap(namesOf),
    wholes: names.map(wholeText),
    numbers: [...patterns.values()].filter(({ elements }) => elements.length > 0),
    plainNumbers: [...patterns.keys()].filter((number) => !PLACEHOLDER.test(number)).map(compactModel),
  };
}

const PLACEHOLDER = /[*?□#[\]]/;

const namesOf = ({ phrases, variables, unclear }: NameParts): readonly Segment[] =>
  phrases.map(({ text, isNarrowed }) => {
    const segment = segmentOf(text, variables, unclear);
    return isNarrowed ? { ...segment, isLoose: true } : segment;
  });

/** `Korenix JetWave 2414` by Korenix is a JetWave 2414. */
function withoutMaker(name: string, makers: readonly string[]): string {
  const plain = name.trim();
  const maker = makers.map((each) => each.trim()).find((each) => each !== '' && plain.startsWith(`${each} `));
  return maker === undefined ? plain : plain.slice(maker.length);
}
