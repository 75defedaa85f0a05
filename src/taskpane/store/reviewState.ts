import type { DecisionDraft } from '../../core/review/draftedDecision';
import type { HistoryReading } from '../../core/review/historyXml';

/** What a reviewer has entered and not written yet. */
export interface ReviewDraft extends DecisionDraft {
  /** Whom the answer goes to; null: whom the cover names. */
  readonly to: string | null;
}

/** What a person chose and entered in the review; what is decided stands in the workbook. */
export interface ReviewState {
  /** Answers of earlier submissions; null until they have been read. */
  readonly history: HistoryReading | null;
  readonly draft: ReviewDraft;
  /** Rows that the reviewer has answered since the workbook came. */
  readonly seen: readonly string[];
  /** Digest of the submission that they belong to. */
  readonly seenOf: string;
}

export const NO_REVIEW: ReviewState = {
  history: null,
  draft: { verdict: null, reason: '', by: null, on: '', to: null },
  seen: [],
  seenOf: '',
};
