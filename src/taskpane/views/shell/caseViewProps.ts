import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';

/** What a view about a case works with. */
export interface CaseViewProps {
  readonly reading: CaseReading;
  readonly assessment: CaseAssessment;
}
