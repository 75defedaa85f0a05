import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { countFindings, findingKind, nextFinding } from '../../../../src/core/rules/assessment/findingKind';
import { contradictingCase } from '../../../review/contradictingCase';

const assessment = assessCase(contradictingCase());

test('findings are told apart by what they ask for', () => {
  const counts = countFindings(assessment.findings);
  expect(counts.all).toBe(counts.toFix + counts.contradiction + counts.suggestion);
  expect(assessment.findings.filter(({ code }) => code === 'UPDATE_CONTRADICTION').map(findingKind)).toEqual([
    'contradiction',
  ]);
  expect(nextFinding(assessment)?.severity).toBe('error');
});
