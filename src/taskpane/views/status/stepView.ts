import type { Actor, StepCode } from '../../../core/model/caseState';
import type { ReviewRole } from '../../../core/review/submissions';

/** Where a step is done: in a cell, in a view of the pane, on the card itself; the list of gaps has a card of its own. */
export type StepWay = 'cell' | 'send' | 'review' | 'life' | 'acknowledge' | 'gaps' | 'none';

const WAY: Readonly<Record<StepCode, StepWay>> = {
  FILL_IN: 'gaps',
  ASK_REVIEW: 'gaps',
  START_OVER: 'send',
  REVIEW: 'review',
  RECORD_DECISION: 'review',
  MEND_RETURNED: 'review',
  MEND_HELD: 'review',
  CONSULT_AGAIN: 'review',
  ACKNOWLEDGE: 'acknowledge',
  RECORD_ACKNOWLEDGEMENT: 'acknowledge',
  FILL_SETTINGS: 'gaps',
  FILL_BCP: 'gaps',
  SUBMIT_SETTINGS: 'send',
  CHECK_SETTINGS: 'review',
  APPROVE: 'cell',
  AWAIT_CHECK: 'none',
  START_CHECK: 'cell',
  FINISH_CHECK: 'gaps',
  SUBMIT_CHECK: 'send',
  RECORD_CHANGE: 'life',
  REVIEW_CHECK: 'review',
  FILL_CHANGE: 'gaps',
  ASK_CHANGE_REVIEW: 'send',
  CONFIRM_ALTERED: 'review',
  DISPOSE: 'gaps',
  NOTHING: 'none',
};

export const wayOf = (step: StepCode): StepWay => WAY[step];

/** Whether whoever acts next sits on this side; the head beside the applicant, management beside either. */
export function isMine(actor: Actor, role: ReviewRole | null): boolean {
  if (role === null || actor === 'management') return true;
  return role === 'reviewer' ? actor === 'hq' : actor === 'applicant' || actor === 'head';
}
