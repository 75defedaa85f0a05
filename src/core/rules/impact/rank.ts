import type { ImpactLevel } from '../../model/terms';

/** The order of IMPACT_LEVELS as a table: this is asked millions of times. */
const RANK: Readonly<Record<ImpactLevel, number>> = { low: 0, mid: 1, high: 2 };

/** 0 for low, 1 for mid, 2 for high. */
export function rankOf(level: ImpactLevel): number {
  return RANK[level];
}

/** True when the first level is stricter than the second; nothing is stricter than an unknown level. */
export function isAbove(level: ImpactLevel | null, other: ImpactLevel | null): boolean {
  return level !== null && other !== null && RANK[level] > RANK[other];
}

/** The stricter of two levels; null does not count. */
export function stricter(level: ImpactLevel | null, other: ImpactLevel | null): ImpactLevel | null {
  return level === null || isAbove(other, level) ? other : level;
}
