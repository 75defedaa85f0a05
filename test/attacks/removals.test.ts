import { gained, judgedFile, removalsOf } from './removals';
import { REMOVED_CASES } from './removedCases';

/** Every so many of all removals; the nightly run takes all. */
const STEP = 29;

test.each(Object.entries(REMOVED_CASES))(
  '%s: whatever is taken away, nothing is gained',
  async (_name, make) => {
    const bytes = await make();
    const before = judgedFile(bytes);
    const removals = removalsOf(bytes).filter((_each, index) => index % STEP === 0);
    expect(removals.length).toBeGreaterThan(100);
    const gains = removals.flatMap(({ what, judge }) =>
      gained(before, judge()).map((gain) => `${what}: ${gain}`),
    );
    expect(gains).toEqual([]);
  },
  120_000,
);
