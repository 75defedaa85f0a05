import { distinct, type FaultPoint } from './faultPoint';
import { notedUpTo } from './faultRecord';

/** Which points of a story a run takes. */
export interface PointChoice {
  /** Number of the first point among the states; null for a run that is not noted. */
  readonly from: number | null;
  readonly points: readonly FaultPoint[];
}

/** Of requests and of actions each, where nobody asks for more. */
const SAMPLED = '2';

/**
 * `FAULT_POINTS=all` takes every point, `states` one of each state in which Excel can stop, `next` goes on with
 * these where the last noted run ended, and a number takes so many requests and as many actions, evenly spread.
 * Steps of reading the file are always taken.
 */
export function choosePoints(
  story: string,
  points: readonly FaultPoint[],
  asked = process.env.FAULT_POINTS ?? SAMPLED,
  noted = notedUpTo(story, distinct(points).length),
): PointChoice {
  if (asked === 'all') return { from: null, points };
  const states = distinct(points);
  if (asked === 'states') return { from: 0, points: states };
  if (asked === 'next') {
    const from = noted < states.length ? noted : 0;
    return { from, points: states.slice(from) };
  }
  if (!/^[1-9]\d*$/.test(asked)) throw new Error('FAULT_POINTS is all, states, next or a number.');
  const chosen = (['request', 'action'] as const).flatMap((kind) =>
    spread(
      points.filter((point) => point.kind === kind),
      Number(asked),
    ),
  );
  return { from: null, points: points.filter((point) => point.kind === 'file' || chosen.includes(point)) };
}

/** So many of a list, from the middle of parts of equal length; all of a shorter one. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  return Array.from(
    { length: count },
    (_, index) => all.slice(Math.floor(((index + 0.5) * all.length) / count))[0],
  ).flatMap((each) => each ?? []);
}
