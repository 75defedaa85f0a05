import { DEFAULT_POLICY, type Policy } from '../../guide/policy';
import type { ImpactLevel, UseCase } from '../../model/terms';
import { addMonths, type IsoDate } from '../../model/isoDate';

/**
 * Date of the next operation check: 6, 12 or 24 months by level; verification use every 6 months at the
 * latest (policy.audit; guide 4.2.3(d) leaves the timing open). Month ends stay month ends.
 * @param verificationEnd planned end of a trial; the earlier date counts
 * @returns null past the year 9999
 */
export function nextCheck(
  lastCheck: IsoDate,
  level: ImpactLevel,
  useCase: UseCase | null = null,
  policy: Policy = DEFAULT_POLICY,
  verificationEnd: IsoDate | null = null,
): IsoDate | null {
  const byLevel = policy.audit.intervalMonths[level];
  if (useCase !== 'verification') return addMonths(lastCheck, byLevel);
  const next = addMonths(lastCheck, Math.min(byLevel, policy.audit.verificationMonths));
  return verificationEnd !== null && next !== null && verificationEnd < next ? verificationEnd : next;
}
