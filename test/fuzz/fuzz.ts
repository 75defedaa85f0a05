import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc, { SEED } from '../seeded';

/** Runs of each property: a hundred in `npm test`, a thousand in `verify`, a hundred thousand by `npm run fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100);

/** Seeds that once found something, by the name of the property; they are run first for ever. */
const kept = JSON.parse(readFileSync(path.join(__dirname, 'seeds.json'), 'utf8')) as Record<string, number[]>;

const KEPT_RUNS = 200;

/**
 * Declares a fuzzed property as a test.
 * @param share part of the runs, for properties whose single run takes long
 */
export function fuzz<T>(name: string, values: fc.Arbitrary<T>, holds: (value: T) => void, share = 1): void {
  test(`${name} (seed ${SEED})`, () => {
    const property = fc.property(values, holds);
    for (const seed of kept[name] ?? []) fc.assert(property, { seed, numRuns: KEPT_RUNS });
    fc.assert(property, { seed: SEED, numRuns: Math.max(20, Math.round(RUNS * share)) });
  }, 3_600_000);
}
