import { assessDisposal, type DisposalDecision, type DisposalFacts } from '../disposal/assessDisposal';
import type { Policy } from '../../guide/policy';
import { readFacts } from './readFacts';
import type { CaseReading } from '../../model/reading';

/** The media of a case with what is decided about them; null while none is listed. */
export function disposalDecision(
  reading: CaseReading,
  policy: Policy,
): { readonly facts: DisposalFacts; readonly decision: DisposalDecision } | null {
  const { disposal } = readFacts(reading, policy).facts;
  return disposal === null ? null : { facts: disposal, decision: assessDisposal(disposal, policy) };
}
