import { lazy, Suspense } from 'react';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { isSubmitted } from '../../../core/review/isSubmitted';
import { StateCard } from '../status/StateCard';
import { wayOf } from '../status/stepView';
import { useCaseStatus } from '../status/useCaseStatus';
import { Hint } from '../parts/Hint';
import { LevelCard } from './LevelCard';
import { NextStep } from './NextStep';
import { ProgressList } from './ProgressList';

const SealStatus = lazy(() => import(/* webpackChunkName: "case-status" */ '../review/SealStatus'));
const Pictures = lazy(() => import(/* webpackChunkName: "case" */ './Pictures'));

/** The first screen: state, level, next step and progress; phases and pictures follow below it. */
export function Overview({ reading, assessment }: { reading: CaseReading; assessment: CaseAssessment }) {
  const status = useCaseStatus(reading, assessment);
  return (
    <>
      <Hint hint="overview" />
      <StateCard reading={reading} assessment={assessment} status={status} />
      {isSubmitted(reading) && (
        <Suspense fallback={null}>
          <SealStatus reading={reading} />
        </Suspense>
      )}
      <LevelCard impact={assessment.impact} />
      {wayOf(status.step) === 'gaps' && <NextStep reading={reading} assessment={assessment} />}
      <ProgressList assessment={assessment} />
      <Suspense fallback={null}>
        <Pictures reading={reading} assessment={assessment} />
      </Suspense>
    </>
  );
}
