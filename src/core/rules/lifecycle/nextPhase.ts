import type { VerdictKey } from '../../model/states';
import type { NextPhase } from '../../guide/phases';

/**
 * Phase after the intake review: a fail goes back to consultation (T4), a pending impact or sign-off to the
 * risk assessment, missing answers to the intake check (policy.phases).
 */
export function afterIntake(verdict: VerdictKey, blocked: boolean): NextPhase {
  if (verdict === 'fail') return 'consult';
  if (blocked) return 'intake-risk';
  return verdict === 'hold' ? 'intake-check' : 'settings';
}

/** Operation starts after a passed settings check with every gate open. */
export function afterSettings(verdict: VerdictKey, blocked: boolean): NextPhase {
  return verdict === 'pass' && !blocked ? 'operation' : 'settings';
}

/** A disposal that passed closes the case. */
export function afterDisposal(verdict: VerdictKey): NextPhase {
  return verdict === 'pass' ? 'closed' : 'disposal';
}
