import type { Method } from '../../guide/media';
import { DEFAULT_POLICY, type Policy } from '../../guide/policy';
import { gradeOfTechnique } from './gradeOfTechnique';
import type { MediumFacts } from './mediumFacts';
import { methodRank } from './methodRank';
import { recommendedMethod, requiredMethod } from './requiredMethod';

/** Decision about one medium. */
export interface MediumDecision {
  readonly id: string;
  readonly required: Method;
  readonly recommended: Method;
  readonly actual: Method;
  readonly strongEnough: boolean;
}

/** What is required and advised for a medium and whether the technique used suffices (C10). */
export function assessMedium(medium: MediumFacts, policy: Policy = DEFAULT_POLICY): MediumDecision {
  const required = requiredMethod(medium, policy);
  const actual = gradeOfTechnique(medium);
  return {
    id: medium.id,
    required,
    recommended: recommendedMethod(medium, required),
    actual,
    strongEnough: methodRank(actual) >= methodRank(required),
  };
}
