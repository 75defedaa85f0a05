import type { NextPhase } from '../../guide/phases';
import type { Hold } from '../../model/holds';
import { decidePhase } from '../lifecycle/decidePhase';
import type { Standing } from '../standing/standing';
import type { CaseDecision } from './decideCase';

/** How far a case may go, and what holds it there. */
export interface ReachedPhase {
  readonly next: NextPhase;
  readonly blockedBy: readonly Hold[];
}

/**
 * The phase that a case has reached, with what holds it there: HQ's decision, the head and the later gates lead on, not
 * the outlook of the rules (policy.phases).
 */
export function reachedPhase({ phase, facts }: Standing, decision: CaseDecision): ReachedPhase {
  if (phase === 'closed') return { next: 'closed', blockedBy: [] };
  const { blockedBy } = decidePhase(phase === 'consult' ? 'intake-check' : phase, decision);
  if (phase === 'settings' && facts.managementApproved === 'no') {
    return { next: 'settings', blockedBy: [...blockedBy, 'MANAGEMENT_APPROVAL_MISSING'] };
  }
  return { next: phase === 'intake-check' && blockedBy.length > 0 ? 'intake-risk' : phase, blockedBy };
}
