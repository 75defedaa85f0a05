import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import type { CaseAssessment } from '../../../../src/core/rules/assessment/assessment';
import { gatesInTheWay, phaseSteps, remainingRows } from '../../../../src/core/rules/lifecycle/phaseSteps';
import { untouchedReading } from '../../../review/contradictingCase';

describe('phases', () => {
  const states = (next: string) =>
    phaseSteps({ next } as CaseAssessment)
      .map(({ state }) => state)
      .join();
  test.each([
    ['consult', 'here,later,later,later,later'],
    ['intake-risk', 'done,here,later,later,later'],
    ['intake-check', 'done,here,later,later,later'],
    ['settings', 'done,done,here,later,later'],
    ['disposal', 'done,done,done,done,here'],
    ['closed', 'done,done,done,done,done'],
  ])('%s', (next, expected) => expect(states(next)).toBe(expected));

  test('what is left is counted by sheet, and nobody waits for HQ before anything is chosen', () => {
    const assessment = assessCase(untouchedReading());
    expect(remainingRows(assessment, 'intake')).toEqual([
      { sheetKey: 'risk-pa', sheet: 'リスク', count: 18 },
    ]);
    expect(assessment.blockedBy).toContain('IMPACT_PENDING');
    expect(gatesInTheWay(assessment)).toEqual([]);
  });
});
