import type { Policy } from '../../guide/policy';
import type { CaseReading } from '../../model/reading';
import type { VerdictKey } from '../../model/states';
import { decisionOf, isApproval, recordedDecision } from '../record/recordedDecision';
import { openTransition } from './openTransition';

/** The verdict of HQ that counts: on record, or typed where the company's policy takes that, too. */
export function countedDecision(reading: CaseReading, { decision }: Policy): VerdictKey | null {
  const recorded = recordedDecision(reading);
  return recorded ?? (decision.unrecorded === 'accept' ? decisionOf(reading) : null);
}

/** HQ approved, and no change on record asks for another decision. */
export function isApproved(reading: CaseReading, policy: Policy): boolean {
  const verdict = countedDecision(reading, policy);
  const kind = openTransition(reading)?.entry.kind ?? 'T3';
  return verdict !== null && isApproval(verdict) && kind === 'T3';
}

/**
 * Whether the head can be asked to take over the risk: once HQ has decided. Where a company lets the rules decide, the
 * head confirms with the answers.
 */
export const isSignOffDue = (reading: CaseReading, policy: Policy): boolean =>
  policy.decision.by === 'rules' || isApproved(reading, policy);
