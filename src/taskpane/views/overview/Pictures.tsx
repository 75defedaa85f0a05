import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { MatrixTable } from './MatrixTable';
import { PhaseTimeline } from './PhaseTimeline';
import { PositionPicture } from './PositionPicture';

/** Below the first screen: where the case is in its life, in the matrix and in the plant. */
export default function Pictures({
  reading,
  assessment,
}: {
  reading: CaseReading;
  assessment: CaseAssessment;
}) {
  return (
    <>
      <PhaseTimeline assessment={assessment} />
      <MatrixTable reading={reading} impact={assessment.impact} />
      <PositionPicture reading={reading} />
    </>
  );
}
