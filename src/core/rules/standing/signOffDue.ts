import type { CaseReading } from '../../model/reading';
import type { VerdictKey } from '../../model/states';
import { decisionOf, isApproval, recordedDecision } from '../record/recordedDecision';
import { openTransition } from './openTransition';

/** Who opens the gates, and whether what is typed without a record counts. */
export interface Judge {
  readonly by: 'hq' | 'rules';
  readonly unrecorded: 'hold' | 'accept';
}

/** HQ goes by what is on record. */
export const HQ: Judge = { by: 'hq', unrecorded: 'hold' };

/** The verdict of HQ that counts: on record, or typed where the company's policy takes that, too. */
export function countedDecision(reading: CaseReading, { unrecorded }: Judge): VerdictKey | null {
  const recorded = recordedDecision(reading);
  return recorded ?? (unrecorded === 'accept' ? decisionOf(reading) : null);
}

/** HQ approved, and no change on record asks for another decision. */
export function isApproved(reading: CaseReading, judge: Judge): boolean {
  const verdict = countedDecision(reading, judge);
  const kind = openTransition(reading)?.entry.kind ?? 'T3';
  return verdict !== null && isApproval(verdict) && kind === 'T3';
}

/**
 * Whether the head can be asked to take over the risk: once HQ has decided. Where a company lets the rules decide, the
 * head confirms with the answers.
 */
export const isSignOffDue = (reading: CaseReading, judge: Judge): boolean =>
  judge.by === 'rules' || isApproved(reading, judge);
