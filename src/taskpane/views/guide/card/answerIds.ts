import type { ApplicantField } from '../../../../core/model/rowFields';

/** `data-testid`s of the answer card, shared with the tests that look for them. */
export const ANSWER_IDS = {
  card: 'answer-card',
  choice: (key: string) => `answer-choice-${key}`,
  field: (field: ApplicantField) => `answer-field-${field}`,
  sameEvidence: 'answer-same-evidence',
  more: 'answer-more',
  state: 'answer-state',
  write: 'answer-write',
  undo: 'answer-undo',
  reload: 'answer-reload',
  outcome: 'answer-outcome',
  requiredOnly: 'required-only',
  bulkOpen: 'bulk-open',
  bulk: 'bulk',
  bulkAnswer: 'bulk-answer',
  bulkField: (field: ApplicantField) => `bulk-field-${field}`,
  bulkPlan: 'bulk-plan',
  bulkOverwrite: 'bulk-overwrite',
  bulkWrite: 'bulk-write',
  bulkCancel: 'bulk-cancel',
} as const;
