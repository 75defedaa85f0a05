import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { phasedSheets } from '../../../../src/core/rules/assessment/phasedSheets';
import { contradictingCase } from '../../../review/contradictingCase';

const assessment = assessCase(contradictingCase());

test('sheets of later phases wait', () => {
  const sheets = phasedSheets(assessment);
  expect(sheets.map(({ sheet, isOpen }) => [sheet.sheetKey, isOpen])).toEqual([
    ['risk-pa', true],
    ['spec', true],
    ['inhouse', true],
    ['vendor', true],
    ['settings', false],
    ['operation', false],
    ['disposal', false],
  ]);
});
