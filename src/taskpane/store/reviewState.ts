import type { CellPlace } from '../../core/model/reading';
import type { DecisionDraft } from '../../core/review/draftedDecision';
import type { ReviewRole } from '../../core/review/submissions';
import type { HistoryReading } from '../../core/review/historyXml';
import type { LineKey } from '../../core/rules/sealedLine';
import type { SendWay } from '../sending/sendOrder';

/** What a reviewer has entered and not written yet. */
export interface ReviewDraft extends DecisionDraft {
  /** Whom the answer goes to; null: whom the cover names. */
  readonly to: string | null;
}

/** What HQ put on record: returned rows, an approval, which is sealed, or hold and fail, which are not. */
export type RecordedAnswer = 'return' | 'decision' | 'refusal';

/** What became of the last thing that was asked for. */
export type ReviewOutcome =
  | { readonly kind: 'written'; readonly count: number }
  /** Cells that changed meanwhile: nothing was written. */
  | { readonly kind: 'conflict'; readonly places: readonly CellPlace[] }
  | { readonly kind: 'recorded'; readonly answer: RecordedAnswer }
  /** What stands in the way has changed since the view was drawn. */
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'refused';
      readonly reason: 'NO_SEAL_SHEET' | 'ERROR_CELLS';
      readonly lines: readonly LineKey[];
    }
  | {
      readonly kind: 'mailed';
      readonly way: SendWay;
      readonly fileName: string;
      /** The open workbook keeps the answers that went out with the copy. */
      readonly isKept: boolean;
    }
  | { readonly kind: 'copied'; readonly isCopied: boolean }
  | { readonly kind: 'failed'; readonly error: Error };

/** The review as the pane knows it; what is decided stands in the workbook. */
export interface ReviewState {
  /** null: as the log of the workbook suggests. */
  readonly role: ReviewRole | null;
  /** null until it has been read. */
  readonly history: HistoryReading | null;
  readonly isWorking: boolean;
  readonly outcome: ReviewOutcome | null;
  readonly draft: ReviewDraft;
  /** Rows that the reviewer has answered since the workbook came. */
  readonly seen: readonly string[];
  /** Digest of the submission that they belong to. */
  readonly seenOf: string;
}

export const NO_REVIEW: ReviewState = {
  role: null,
  history: null,
  isWorking: false,
  outcome: null,
  draft: { verdict: null, reason: '', by: null, on: '', to: null },
  seen: [],
  seenOf: '',
};
