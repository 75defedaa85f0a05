import { collectGarbage } from './memory';

/** One of the things compared: `prepare` is not timed, what it returns is. */
export interface Contender {
  readonly name: string;
  readonly prepare: () => () => unknown;
}

/** Milliseconds of one contender, one per round, in the order of the rounds. */
export type Samples = readonly number[];

export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** What a run was given, so that nothing is optimised away. */
const kept: unknown[] = [];

function time({ prepare }: Contender): number {
  const run = prepare();
  collectGarbage();
  const start = performance.now();
  kept[0] = run();
  return performance.now() - start;
}

/**
 * Times contenders in turn, A B A B…, so that whatever else the machine does meets all of them; some rounds
 * before the first count for nothing. Garbage of other contenders is collected before each run.
 * @returns the samples of each contender, in the order given
 */
export function takeTurns(contenders: readonly Contender[], rounds: number): readonly Samples[] {
  const warmUp = Math.min(rounds - 1, 2);
  const samples = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    contenders.forEach((contender, index) => {
      const milliseconds = time(contender);
      if (round >= 0) samples[index]?.push(milliseconds);
    });
  }
  return samples;
}

/** {@link takeTurns} for contenders that answer later. */
export async function takeTurnsAsync(
  contenders: readonly Contender[],
  rounds: number,
): Promise<readonly Samples[]> {
  const samples = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { prepare }] of contenders.entries()) {
      const run = prepare();
      collectGarbage();
      const start = performance.now();
      kept[0] = await run();
      if (round >= 0) samples[index]?.push(performance.now() - start);
    }
  }
  return samples;
}

/** Runs something several times within one sample, for what is too short to be timed alone. */
export function repeat(times: number, run: () => unknown): () => unknown {
  return () => {
    let last: unknown;
    for (let index = 0; index < times; index += 1) last = run();
    return last;
  };
}

/** Median (of an even number the mean of the middle two), least and greatest. */
export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? NaN;
  return { median: (lower + upper) / 2, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}

/** Median of the ratios round by round: both sides of a ratio met the same moment of the machine. */
export function ratioOf(samples: Samples, base: Samples): number {
  return summarise(samples.map((value, round) => value / (base[round] ?? NaN))).median;
}
