/** Where a case is, for every surface and for other programs; words come from core/text. */
export const CASE_STATES = [
  'draft',
  'submitted',
  'returned',
  'acknowledge',
  'decided-fail',
  'settings',
  'settings-check',
  'approval',
  'operation',
  'operation-check',
  'operation-review',
  'change',
  'altered',
  'removing',
  'removed',
  'withdrawn',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Who acts next: always exactly one. */
export const ACTORS = ['applicant', 'head', 'hq', 'management', 'none'] as const;
export type Actor = (typeof ACTORS)[number];

/** What is to be done next, one at a time. */
export const STEP_CODES = [
  'FILL_IN',
  'ASK_REVIEW',
  'START_OVER',
  'REVIEW',
  'RECORD_DECISION',
  'MEND_RETURNED',
  'MEND_HELD',
  'CONSULT_AGAIN',
  'ACKNOWLEDGE',
  'RECORD_ACKNOWLEDGEMENT',
  'FILL_SETTINGS',
  'FILL_BCP',
  'SUBMIT_SETTINGS',
  'CHECK_SETTINGS',
  'APPROVE',
  'AWAIT_CHECK',
  'START_CHECK',
  'FINISH_CHECK',
  'SUBMIT_CHECK',
  'RECORD_CHANGE',
  'REVIEW_CHECK',
  'FILL_CHANGE',
  'ASK_CHANGE_REVIEW',
  'CONFIRM_ALTERED',
  'DISPOSE',
  'NOTHING',
] as const;
export type StepCode = (typeof STEP_CODES)[number];
