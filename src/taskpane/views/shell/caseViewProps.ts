import type { CaseAssessment } from '../../../core/assessment/assessment';
import type { CaseReading } from '../../../core/assessment/reading';

/** What a view about a case works with. */
export interface CaseViewProps {
  readonly reading: CaseReading;
  readonly assessment: CaseAssessment;
}
