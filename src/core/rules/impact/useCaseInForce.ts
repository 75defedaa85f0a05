import type { UseCase } from '../../model/terms';
import type { RiskFacts } from './riskFacts';

/** Result of R2: the use case that counts, and the check that changed it. */
export interface UseCaseInForce {
  readonly useCase: UseCase | null;
  readonly flag: 'VERIFICATION_NOT_SEPARATED' | 'SEPARATION_UNKNOWN' | null;
}

/**
 * Verification use that is not, or not known to be, fully separated counts as production
 * (policy R2, checks C2 and C3; guide 4.2.2).
 */
export function useCaseInForce({
  useCase,
  separated,
}: Pick<RiskFacts, 'useCase' | 'separated'>): UseCaseInForce {
  if (useCase !== 'verification' || separated === 'yes') return { useCase, flag: null };
  const flag = separated === 'no' ? 'VERIFICATION_NOT_SEPARATED' : 'SEPARATION_UNKNOWN';
  return { useCase: 'production', flag };
}
