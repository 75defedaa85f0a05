import type { NextPhase } from '../../guide/phases';
import type { CaseState } from '../../model/caseState';
import type { VerdictKey } from '../../model/states';
import type { StateFacts } from './stateRules';

/** Where a case is, by what is on record in it. */
export interface Standing {
  readonly facts: StateFacts;
  readonly state: CaseState;
  readonly phase: NextPhase;
  /** HQ's verdict that counts; null before the first. */
  readonly verdict: VerdictKey | null;
}
