import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';

/** What each part of the view works with. */
export interface LifeProps {
  readonly reading: CaseReading;
  readonly assessment: CaseAssessment;
}
