import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { answeredCase, OWN_ITEMS, withCatalogue } from './caseReadings';
import { against, milliseconds, type Described, type Effort, type Figure } from './figure';
import { asReceived } from './impactValues';
import { repeat, takeTurns } from './measure';

/** Items of a case; the first is what the catalogue asks, the others are grown with copies. */
const SIZES = [OWN_ITEMS, 350, 1_000, 1_600];
/** A sample of the smallest case takes some tens of milliseconds this way. */
const ITEMS_PER_SAMPLE = 16_000;

const timesOf = (size: number, scale: number): number =>
  Math.max(1, Math.round((ITEMS_PER_SAMPLE * scale) / size));

function describe(size: number): Described {
  const what = `assessCase of a case of ${size} items, every cell read anew: levels, states, verdicts, findings with their places`;
  return size === OWN_ITEMS
    ? { name: 'assess.own', what, target: { of: 'median', atMost: 5 } }
    : {
        name: `assess.${size}`,
        what: `${what}; items beyond the ${OWN_ITEMS} are copies with ids of their own`,
        target: { of: 'ratio', atMost: 1.25 },
      };
}

/** What one validation after an edit costs in script, and how it grows. */
export function assessFigures({ rounds, scale }: Effort): readonly Figure[] {
  const samples = takeTurns(
    SIZES.map((size) => ({
      name: `assess ${size}`,
      prepare: () => {
        const reading = withCatalogue(size, () => asReceived(answeredCase()));
        const run = repeat(timesOf(size, scale), () => assessCase(reading));
        return () => withCatalogue(size, run);
      },
    })),
    rounds,
  );
  const base = samples[0];
  return SIZES.map((size, index) => {
    const times = timesOf(size, scale);
    const perItem = (timesOf(OWN_ITEMS, scale) * OWN_ITEMS) / (times * size);
    return milliseconds(
      describe(size),
      samples[index],
      times,
      against(samples[index], base, `an item of the case of ${OWN_ITEMS} items`, perItem),
    );
  });
}
