import { CATALOGUE } from '../../src/core/guide/catalogue';
import { IMPACT_DATA } from '../../src/core/guide/impactTerms';
import type { Spill } from '../../src/functions/spill';
import { impact } from '../../src/functions/impact';
import { required } from '../../src/functions/required';
import { LISTED_PAIRS } from './impactValues';

/** A function of ours beside the native lookup that gives the same words. */
export interface LookupTable {
  readonly name: 'IMPACT' | 'REQUIRED';
  /** The pairs of arguments, over and over. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly results: readonly string[];
  /** Stands at G1: second arguments in the first row, first arguments in the first column. */
  readonly cells: readonly (readonly string[])[];
  readonly call: (first: string, second: string) => string;
  readonly native: (first: string, second: string) => string;
}

type Decide = (first: string, second: string) => Spill;

function lookupTable(
  name: LookupTable['name'],
  firsts: readonly string[],
  seconds: readonly string[],
  decide: Decide,
): LookupTable {
  const result = (first: string, second: string): string => {
    const word = decide(first, second)[0]?.[0];
    if (typeof word !== 'string') throw new Error(`IIOT.${name}(${first}, ${second}) gives no word.`);
    return word;
  };
  const pairs = firsts.flatMap((first) => seconds.map((second) => [first, second] as const));
  const last = firsts.length + 1;
  const letter = String.fromCharCode('G'.charCodeAt(0) + seconds.length);
  return {
    name,
    pairs,
    results: pairs.map(([first, second]) => result(first, second)),
    cells: [
      ['', ...seconds],
      ...firsts.map((first) => [first, ...seconds.map((second) => result(first, second))]),
    ],
    call: (first, second) => `=IIOT.${name}(${first},${second})`,
    native: (first, second) =>
      `=INDEX($H$2:$${letter}$${last},MATCH(${first},$G$2:$G$${last},0),MATCH(${second},$H$1:$${letter}$1,0))`,
  };
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** The uses and use cases that people pick from the lists, in Japanese. */
const japanese = LISTED_PAIRS.slice(0, LISTED_PAIRS.length / 2);

export const IMPACT_TABLE = lookupTable(
  'IMPACT',
  unique(japanese.map(([uses]) => uses)),
  unique(japanese.map(([, useCase]) => useCase)),
  impact,
);

export const REQUIRED_TABLE = lookupTable(
  'REQUIRED',
  CATALOGUE.map(({ id }) => id),
  IMPACT_DATA.levels.map(({ ja }) => ja),
  required,
);
