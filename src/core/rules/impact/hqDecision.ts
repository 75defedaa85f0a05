import type { ImpactLevel } from '../../model/terms';
import { isAbove } from './rank';
import type { HqDecision } from './riskFacts';

export type HqRejection = 'HQ_BELOW_MATRIX' | 'HQ_REASON_MISSING';

/**
 * Why a decision of HQ does not count (policy R5): without a reason, or below the matrix. To go lower
 * the matrix itself has to be changed.
 * @returns null when the decision counts or there is none
 */
export function hqRejection(decision: HqDecision | null, matrix: ImpactLevel | null): HqRejection | null {
  if (decision === null || matrix === null) return null;
  if (isAbove(matrix, decision.level)) return 'HQ_BELOW_MATRIX';
  return decision.reason.trim() === '' ? 'HQ_REASON_MISSING' : null;
}
