import type { SnapshotHistory } from '../../../core/review/snapshotHistory';
import type { CaseViewProps } from '../shell/caseViewProps';

/** What a part of the review works with. */
export interface ReviewProps extends CaseViewProps {
  /** Answers of earlier submissions; empty where the workbook carries none. */
  readonly history: SnapshotHistory;
}
