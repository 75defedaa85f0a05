import { DEFAULT_POLICY, type Policy } from '../guide/policy';
import type { CaseReading } from '../model/reading';
import type { CaseAssessment } from '../rules/assessment/assessment';
import { assessCase, type Judge } from '../rules/assessment/assessCase';
import { countedReading } from './countedReading';
import type { KeptUnder } from './hqMarks';

/**
 * Judges a case: the one way by which pane, commands, register and mail come to an outcome. What somebody typed into
 * HQ's cells counts for nothing before HQ recorded it.
 * @param kept the answers that the workbook keeps beside its cells
 * @param judge whose side asks
 * @param policy the policy under the workbook's own
 */
export function judgeCase(
  reading: CaseReading,
  kept: KeptUnder,
  judge: Judge = 'applicant',
  policy: Policy = DEFAULT_POLICY,
): CaseAssessment {
  return assessCase(countedReading(reading, kept), policy, judge);
}
