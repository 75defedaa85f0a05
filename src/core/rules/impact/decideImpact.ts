import type { ImpactDecision } from '../assessment/assessment';
import { DEFAULT_POLICY, type Policy } from '../../guide/policy';
import { hqRejection } from './hqDecision';
import { matrixLevel } from './matrixLevel';
import { matrixWarnings } from './matrixWarnings';
import { provisionalLevel } from './provisionalLevel';
import type { RiskFacts } from './riskFacts';
import { useCaseInForce } from './useCaseInForce';

/** Checks that do not wait for HQ: C2 has its effect at once. */
const isSettledAtOnce = (flag: string): boolean => flag === 'VERIFICATION_NOT_SEPARATED';

/**
 * 事業影響度 of a device: matrix, R1–R5, C1–C5, C11, C12, W1 and W2 (policy.matrix; guide 4.2.2).
 * @param risk answers of the risk sheet
 * @param policy matrix and meaning of scenarios
 * @returns the level in force, the stricter one while HQ has not decided; never throws
 */
export function decideImpact(risk: RiskFacts, policy: Policy = DEFAULT_POLICY): ImpactDecision {
  const inForce = useCaseInForce(risk);
  const matrix = matrixLevel(policy.matrix, risk.uses, inForce.useCase);
  const flags = missing(risk);
  if (inForce.flag !== null) flags.push(inForce.flag);
  if (risk.isIiot === 'no') flags.push('NOT_IIOT_DEVICE');
  const provisional = provisionalLevel(risk, inForce.useCase, matrix, policy, flags);
  const rejected = hqRejection(risk.hqDecision, matrix);
  const decided = matrix !== null && risk.hqDecision !== null && rejected === null;
  return {
    matrix,
    level: decided ? risk.hqDecision.level : provisional,
    status: decided || flags.every(isSettledAtOnce) ? 'fixed' : 'hold',
    flags,
    warnings: matrixWarnings(policy.matrix),
    uses: risk.uses,
    useCase: inForce.useCase,
    hqRejected: rejected,
  };
}

function missing({ uses, useCase }: RiskFacts): string[] {
  const flags: string[] = [];
  if (uses.length === 0) flags.push('USE_MISSING');
  if (useCase === null) flags.push('USE_CASE_MISSING');
  return flags;
}
