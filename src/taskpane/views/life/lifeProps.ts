import type { CaseAssessment } from '../../../core/assessment/assessment';
import type { CaseReading } from '../../../core/assessment/reading';

/** What each part of the view works with. */
export interface LifeProps {
  readonly reading: CaseReading;
  readonly assessment: CaseAssessment;
}
