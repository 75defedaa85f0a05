import { gained, judgedFile, removalsOf } from '../attacks/removals';
import { REMOVED_CASES } from '../attacks/removedCases';

test.each(Object.entries(REMOVED_CASES))(
  '%s: whatever is taken away, nothing is gained',
  async (_name, make) => {
    const bytes = await make();
    const before = judgedFile(bytes);
    const removals = removalsOf(bytes);
    expect(removals.length).toBeGreaterThan(4_000);
    const gains = removals.flatMap(({ what, judge }) =>
      gained(before, judge()).map((gain) => `${what}: ${gain}`),
    );
    expect(gains).toEqual([]);
  },
  600_000,
);
