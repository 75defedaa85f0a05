import { addDays, type IsoDate } from '../model/isoDate';
import type { AdvisoryRules, Severity } from '../model/companyPolicyFile';
import type { ImpactLevel } from '../model/terms';
import type { Score } from './advisory';

/** Days to act, by the business impact of the device and the severity. */
export type AdvisoryDays = Readonly<Record<ImpactLevel, Readonly<Record<Severity, number>>>>;

/** Our own defaults, for the guide gives no days. A company's policy replaces them. */
const DEFAULT_DAYS: AdvisoryDays = {
  high: { critical: 7, high: 14, medium: 30, low: 90 },
  mid: { critical: 14, high: 30, medium: 60, low: 180 },
  low: { critical: 30, high: 60, medium: 90, low: 180 },
};

/** The days that hold: a company's own, and the defaults where it names none. */
export const daysOf = ({ days = {} }: AdvisoryRules = {}): AdvisoryDays => ({
  high: { ...DEFAULT_DAYS.high, ...days.high },
  mid: { ...DEFAULT_DAYS.mid, ...days.mid },
  low: { ...DEFAULT_DAYS.low, ...days.low },
});

/** What is used in attacks, and what has no score, counts as critical. */
export function severityOf(score: Score | null, isExploited: boolean | null): Severity {
  if (isExploited === true || score === null || score.value >= 9) return 'critical';
  return score.value >= 7 ? 'high' : score.value >= 4 ? 'medium' : 'low';
}

/**
 * Last day to act.
 * @param level of the device; null, where nobody assessed it, counts as high
 * @param from day on which it was known
 */
export function dueOn(
  level: ImpactLevel | null,
  severity: Severity,
  from: IsoDate,
  days: AdvisoryDays,
): IsoDate | null {
  return addDays(from, days[level ?? 'high'][severity]);
}
