import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { nextOpenPlace } from '../../../../src/core/rules/assessment/openRow';
import { answeredRows } from '../../../review/contradictingCase';

test('the next open row goes round and leaves out sheets of later phases', () => {
  const reading = answeredRows({});
  const assessment = assessCase(reading);
  expect(nextOpenPlace({ reading, assessment }, '')).toEqual({ sheet: 'リスク', cell: 'F5' });
  expect(nextOpenPlace({ reading, assessment }, 'RISK-PA-DEV-01')).toEqual({ sheet: 'リスク', cell: 'F6' });
  const last = assessment.rows.filter(({ sheetKey }) => sheetKey === 'vendor').at(-1)?.itemId ?? '';
  expect(nextOpenPlace({ reading, assessment }, last)).toEqual({ sheet: 'リスク', cell: 'F5' });
});
