import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { findingsOfRow } from '../../../../src/core/rules/assessment/findingsOfRow';
import { answeredRows } from '../../../review/contradictingCase';

test('a contradiction is told at both of its ends', () => {
  const reading = answeredRows({
    'SPEC-UPD-01': { answer: '不適合' },
    'SPEC-UPD-02': { answer: '適合', evidence: 'report 3' },
  });
  const assessment = assessCase(reading);
  for (const itemId of ['SPEC-UPD-01', 'SPEC-UPD-02']) {
    const codes = findingsOfRow(itemId, reading, assessment).map(({ finding }) => finding.code);
    expect(codes).toContain('UPDATE_CONTRADICTION');
  }
  expect(findingsOfRow('SPEC-COM-01', reading, assessment).map(({ finding }) => finding.code)).toEqual([
    'UNANSWERED',
  ]);
});
