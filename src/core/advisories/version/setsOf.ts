import { compareVersions } from './compareVersions';
import type { Bound, Interval } from './range';
import type { Constraint } from './readConstraints';
import type { Version } from './version';

/** The union that statements make. */
export interface Sets {
  readonly intervals: readonly Interval[];
  readonly singles: readonly Version[];
  readonly branches: readonly Bound[];
  readonly excluded: readonly Version[];
}

/**
 * Joins statements: a lower end and the upper end behind it are one interval (VERS and CSAF write `|` between
 * both); several upper ends close a branch each.
 * @returns null where they contradict each other or mean nothing together
 */
export function setsOf(constraints: readonly Constraint[]): Sets | null {
  const intervals: Interval[] = [];
  const singles: Version[] = [];
  const uppers: Bound[] = [];
  const excluded: Version[] = [];
  let open: Bound | null = null;
  for (const each of constraints) {
    if (each.kind === 'low') {
      if (open !== null || each.isListed) return null;
      open = each.bound;
    } else if (each.kind === 'high') {
      if (open === null) uppers.push(each.bound);
      else intervals.push({ low: open, high: each.bound });
      open = null;
    } else if (each.kind === 'not') excluded.push(each.version);
    else {
      if (open !== null) return null;
      if (each.kind === 'between') intervals.push(each.interval);
      else singles.push(each.version);
    }
  }
  if (open !== null) intervals.push({ low: open, high: null });
  if (singles.length > 0 && uppers.length > 0) return null;
  const isOne = uppers.length === 1;
  const all = isOne ? [...uppers.map((high) => ({ low: null, high })), ...intervals] : intervals;
  if (!all.every(isInOrder) || !areApart(all)) return null;
  // What is taken out must be taken out of something.
  if (excluded.length > 0 && all.length + singles.length + uppers.length === 0) return null;
  return { intervals: all, singles, branches: isOne ? [] : uppers, excluded };
}

/** The lower end is below the upper one. */
function isInOrder({ low, high }: Interval): boolean {
  if (low === null || high === null) return true;
  const order = compareVersions(low.version, high.version);
  return (
    order === 'less' ||
    order === 'around' ||
    (order === 'equal' && low.isInclusive && high.isInclusive) ||
    order === 'within'
  );
}

/** An interval without an upper end behind one without a lower end: they must not be meant as one. */
function areApart(intervals: readonly Interval[]): boolean {
  const highs = intervals.flatMap(({ low, high }) => (low === null && high ? [high] : []));
  const lows = intervals.flatMap(({ low, high }) => (high === null && low ? [low] : []));
  return highs.every((high) =>
    lows.every((low) => {
      const order = compareVersions(high.version, low.version);
      return order === 'less' || order === 'around';
    }),
  );
}
