import { isBefore } from '../../../src/core/model/templateAge';

test.each([
  ['1.2.0', '1.3.0', true],
  ['1.3.0', '1.3.0', false],
  ['1.10.0', '1.3.0', false],
  ['1.3', '1.3.1', true],
  ['2.0.0', '1.3.0', false],
  ['', '1.3.0', false],
  ['1.2.0-x', '1.3.0', false],
])('a workbook of %s is older than %s: %s', (version, since, older) => {
  expect(isBefore(version, since)).toBe(older);
});
