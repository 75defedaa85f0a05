import { DISPOSAL_DATA, MEDIA, type Method } from '../../guide/media';
import { DEFAULT_POLICY, type Policy } from '../../guide/policy';
import type { MediumFacts } from './mediumFacts';
import { isAvailable, nextStronger, stronger } from './methodRank';

/** D0: nothing to sanitise, or public information only and HQ agreed. */
function needsNone(medium: MediumFacts): boolean {
  const stores = medium.hasStorage && MEDIA.get(medium.type)?.hasStorage !== false;
  return !stores || (medium.publicOnly && medium.hqAgreed);
}

/** D1 with X1, X2: reused inside, not leaving control, with HQ's approval and where the policy allows it. */
function baseMethod(medium: MediumFacts, { disposal }: Policy): Method {
  const relaxable = medium.reuse && !medium.leavesControl && medium.hqAgreed;
  if (relaxable && disposal.relaxations.X1 && medium.confidentiality === 'high') return 'purge';
  if (relaxable && disposal.relaxations.X2 && medium.confidentiality === 'mid') return 'clear';
  return disposal.base[medium.confidentiality];
}

/** D3: a method that the medium does not offer is raised to the next stronger one. */
function raiseToAvailable(method: Method, medium: MediumFacts): Method {
  return isAvailable(method, medium) ? method : raiseToAvailable(nextStronger(method), medium);
}

/** D4 and D5: broken media, and media that failed their verification. */
function raiseAfterFailure(method: Method, medium: MediumFacts): Method {
  const failed = medium.verificationFailed || medium.verification === 'fail';
  if (!medium.operable || (failed && !isAvailable('purge', medium))) return 'destroy';
  return failed ? nextStronger(method) : method;
}

/**
 * Weakest method that is allowed for a medium: steps D0–D5 (policy.disposal.steps; SP 800-88r1, guide
 * 4.3.1(f)).
 */
export function requiredMethod(medium: MediumFacts, policy: Policy = DEFAULT_POLICY): Method {
  if (needsNone(medium)) return 'none';
  const base = baseMethod(medium, policy);
  const outside = medium.leavesControl && base === 'clear' ? 'purge' : base;
  return raiseAfterFailure(raiseToAvailable(outside, medium), medium);
}

/**
 * Method that is advised: D6 advises destroying mid-confidentiality media that nobody reuses, volatile
 * memory excepted; never weaker than required.
 */
export function recommendedMethod(medium: MediumFacts, required: Method): Method {
  const advised =
    required !== 'none' &&
    medium.confidentiality === 'mid' &&
    !medium.reuse &&
    !DISPOSAL_DATA.recommendDestroyExcept.includes(medium.type);
  return advised ? stronger(required, 'destroy') : required;
}
