import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { groupFindings } from '../../../../src/core/rules/assessment/groupFindings';
import { contradictingCase } from '../../../review/contradictingCase';

const assessment = assessCase(contradictingCase());

test('findings are grouped by sheet, numbered as in the whole list, the cover before the sheets', () => {
  const groups = groupFindings(assessment, 'all');
  const indexes = groups.flatMap(({ single, bundles }) =>
    [...single, ...bundles.flatMap(({ findings }) => findings)].map(({ index }) => index),
  );
  expect([...indexes].sort((a, b) => a - b)).toEqual(assessment.findings.map((_finding, index) => index));
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(assessment.findings.length);
  expect(groups.map(({ sheet }) => sheet).slice(0, 3)).toEqual(['表紙', 'リスク', 'スペック']);
  expect(groupFindings(assessment, 'contradiction')).toHaveLength(1);
});

test('rows that wait for the same are bundled, and nothing that is wrong is hidden among them', () => {
  const spec = groupFindings(assessment, 'all').find(({ sheet }) => sheet === 'スペック');
  expect(spec?.bundles.map(({ code }) => code)).toContain('UNANSWERED');
  expect(spec?.single.map(({ finding }) => finding.code)).toEqual(
    expect.arrayContaining(['UPDATE_CONTRADICTION', 'ERROR_CELL']),
  );
  expect(spec?.single.some(({ finding }) => finding.code === 'UNANSWERED')).toBe(false);
});
