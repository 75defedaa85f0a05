import type { CaseReading } from '../../../core/model/reading';
import type { ReviewDecision } from '../../../core/review/decision';
import { serialOfDate } from '../../../core/model/isoDate';
import type { Sender } from '../../../core/review/nextSubmission';
import { readLog } from '../../../core/review/submissionLog';
import { cellText } from '../../review/cellText';
import { localToday } from '../../review/localToday';
import type { ReviewDraft } from '../../store/reviewState';

/** Who answers, and the decision as far as it has been entered; a verdict is chosen by a person, never preset. */
export function draftedDecision(
  reading: CaseReading,
  { verdict, reason, by, on }: ReviewDraft,
): { readonly sender: Sender; readonly decision: ReviewDecision | null } {
  const sender = { by: (by ?? reviewerOf(reading)).trim(), on: on === '' ? localToday() : on };
  return { sender, decision: verdict === null ? null : { verdict, reason: reason.trim(), ...sender } };
}

/** Whoever decided or, before that, whoever answered last. */
function reviewerOf(reading: CaseReading): string {
  const decided = cellText(reading.cover.reviewer);
  if (decided !== '') return decided;
  const answers = readLog(reading).filter(({ kind }) => kind !== 'submission');
  return answers.at(-1)?.who ?? '';
}

/** The case as it is while nothing has been decided on anew: who answers counts already. */
export function withoutDecision(reading: CaseReading, { by, on }: Sender): CaseReading {
  const reviewDate = on === '' ? null : serialOfDate(on);
  return { ...reading, cover: { ...reading.cover, decision: null, reviewer: by, reviewDate } };
}
