import type { Actor, CaseState, StepCode } from '../model/caseState';

/** What decides the next step of a state; words, as in the table of states. */
export interface StepFacts {
  readonly state: CaseState;
  /** HQ's decision stands in its cell, but not on record. */
  readonly unrecorded: 'yes' | 'no';
  readonly restarted: 'yes' | 'no';
  readonly returnedRows: 'yes' | 'no';
  /** What the phase asks for is answered: the rules hold nothing back. */
  readonly ready: 'yes' | 'no';
  readonly acknowledgement: 'open' | 'typed' | 'recorded';
  readonly settingsDecided: 'yes' | 'no';
  /** The next operation check: no day known, still to come, or due on the reference day. */
  readonly check: 'unknown' | 'later' | 'due';
  /** The operation check found a change of use, place or partners (T2). */
  readonly changed: 'yes' | 'no';
}

export interface StepRule {
  readonly step: StepCode;
  readonly actor: Actor;
  readonly when: Partial<StepFacts>;
}

/** Who acts next and what they do; first match counts. */
export const STEP_RULES: readonly StepRule[] = [
  { step: 'NOTHING', actor: 'none', when: { state: 'withdrawn' } },
  { step: 'NOTHING', actor: 'none', when: { state: 'removed' } },
  { step: 'CONFIRM_ALTERED', actor: 'hq', when: { state: 'altered' } },
  { step: 'DISPOSE', actor: 'applicant', when: { state: 'removing' } },
  { step: 'RECORD_DECISION', actor: 'hq', when: { state: 'submitted', unrecorded: 'yes' } },
  { step: 'REVIEW', actor: 'hq', when: { state: 'submitted' } },
  { step: 'MEND_RETURNED', actor: 'applicant', when: { state: 'returned', returnedRows: 'yes' } },
  { step: 'MEND_HELD', actor: 'applicant', when: { state: 'returned' } },
  { step: 'FILL_CHANGE', actor: 'applicant', when: { state: 'change', ready: 'no' } },
  { step: 'ASK_CHANGE_REVIEW', actor: 'applicant', when: { state: 'change' } },
  { step: 'RECORD_DECISION', actor: 'hq', when: { state: 'draft', unrecorded: 'yes' } },
  { step: 'START_OVER', actor: 'applicant', when: { state: 'draft', restarted: 'yes' } },
  { step: 'FILL_IN', actor: 'applicant', when: { state: 'draft', ready: 'no' } },
  { step: 'ASK_REVIEW', actor: 'applicant', when: { state: 'draft' } },
  { step: 'CONSULT_AGAIN', actor: 'applicant', when: { state: 'decided-fail' } },
  { step: 'RECORD_ACKNOWLEDGEMENT', actor: 'hq', when: { state: 'acknowledge', acknowledgement: 'typed' } },
  { step: 'ACKNOWLEDGE', actor: 'head', when: { state: 'acknowledge' } },
  { step: 'FILL_BCP', actor: 'applicant', when: { state: 'settings', settingsDecided: 'yes' } },
  { step: 'FILL_SETTINGS', actor: 'applicant', when: { state: 'settings', ready: 'no' } },
  { step: 'SUBMIT_SETTINGS', actor: 'applicant', when: { state: 'settings' } },
  { step: 'CHECK_SETTINGS', actor: 'hq', when: { state: 'settings-check' } },
  { step: 'APPROVE', actor: 'management', when: { state: 'approval' } },
  { step: 'FINISH_CHECK', actor: 'applicant', when: { state: 'operation-check', ready: 'no' } },
  { step: 'SUBMIT_CHECK', actor: 'applicant', when: { state: 'operation-check' } },
  { step: 'REVIEW_CHECK', actor: 'hq', when: { state: 'operation-review' } },
  { step: 'RECORD_CHANGE', actor: 'applicant', when: { changed: 'yes' } },
  { step: 'START_CHECK', actor: 'applicant', when: { check: 'due' } },
  { step: 'AWAIT_CHECK', actor: 'applicant', when: {} },
];
