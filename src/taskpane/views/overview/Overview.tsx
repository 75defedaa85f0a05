import { lazy, Suspense } from 'react';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { isSubmitted } from '../../../core/review/isSubmitted';
import { Hint } from '../parts/Hint';
import { LevelCard } from './LevelCard';
import { NextStep } from './NextStep';
import { ProgressList } from './ProgressList';

const CaseStatus = lazy(() => import(/* webpackChunkName: "case-status" */ '../review/CaseStatus'));
const Pictures = lazy(() => import(/* webpackChunkName: "pictures" */ './Pictures'));

/** The first screen: level, next step and progress; phases and pictures follow below it. */
export function Overview({ reading, assessment }: { reading: CaseReading; assessment: CaseAssessment }) {
  return (
    <>
      <Hint hint="overview" />
      {isSubmitted(reading) && (
        <Suspense fallback={null}>
          <CaseStatus reading={reading} />
        </Suspense>
      )}
      <LevelCard impact={assessment.impact} />
      <NextStep reading={reading} assessment={assessment} />
      <ProgressList assessment={assessment} />
      <Suspense fallback={null}>
        <Pictures reading={reading} assessment={assessment} />
      </Suspense>
    </>
  );
}
