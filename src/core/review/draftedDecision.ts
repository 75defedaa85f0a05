import type { CaseReading } from '../model/reading';
import type { ReviewDecision } from './decision';
import { serialOfDate, type IsoDate } from '../model/isoDate';
import type { VerdictKey } from '../model/states';
import type { Sender } from './nextSubmission';
import { readLog } from '../rules/record/submissionLog';
import { cellText } from '../model/cellText';

/** A decision as far as a reviewer has entered it. */
export interface DecisionDraft {
  readonly verdict: VerdictKey | null;
  readonly reason: string;
  /** null: whom the workbook names. */
  readonly by: string | null;
  /** Blank: today. */
  readonly on: IsoDate;
}

/** Who answers, and the decision as far as it has been entered; a verdict is chosen by a person, never preset. */
export function draftedDecision(
  reading: CaseReading,
  { verdict, reason, by, on }: DecisionDraft,
  today: IsoDate,
): { readonly sender: Sender; readonly decision: ReviewDecision | null } {
  const sender = { by: (by ?? reviewerOf(reading)).trim(), on: on === '' ? today : on };
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
