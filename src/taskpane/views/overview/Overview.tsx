import type { CaseAssessment } from '../../../core/assessment/assessment';
import type { CaseReading } from '../../../core/assessment/reading';
import { IntakeVerdict } from './IntakeVerdict';
import { LevelCard } from './LevelCard';
import { MatrixTable } from './MatrixTable';
import { NextStep } from './NextStep';
import { PolicyLink } from './PolicyLink';
import { ProgressList } from './ProgressList';

/** The first screen: level, next step, progress, verdict, and the device's place in the matrix. */
export function Overview({ reading, assessment }: { reading: CaseReading; assessment: CaseAssessment }) {
  return (
    <>
      <LevelCard impact={assessment.impact} />
      <NextStep assessment={assessment} />
      <ProgressList assessment={assessment} />
      <IntakeVerdict assessment={assessment} />
      <MatrixTable reading={reading} impact={assessment.impact} />
      <PolicyLink />
    </>
  );
}
