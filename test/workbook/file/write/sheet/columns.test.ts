import { storedWidth } from '../../../../../src/workbook/file/write/sheet/columns';
import { dateBound } from '../../../../../src/workbook/file/write/sheet/dateBound';
import { cellAt } from '../../../../../src/workbook/file/write/sheet/cellAt';
import { absoluteRange } from '../../../../../src/workbook/file/write/workbook/absoluteRange';

test.each([
  [10, 10.7109375],
  [8.43, 9.140625],
])('a column of %d characters is stored as %d', (characters, width) => {
  expect(storedWidth(characters)).toBeCloseTo(width, 2);
});

test.each([
  ['2020-01-01', '43831'],
  ['1900-03-01', '61'],
  ['DATE(2099,12,31)', 'DATE(2099,12,31)'],
  ['$C$5', '$C$5'],
])('a date limit %s is stored as %s', (limit, stored) => {
  expect(dateBound(limit)).toBe(stored);
});

test('an address of the description that is no cell stops the writer', () => {
  expect(cellAt('B5')).toEqual({ row: 4, col: 1 });
  expect(() => cellAt('B0')).toThrow(RangeError);
});

test.each([
  ['A1:C5', '$A$1:$C$5'],
  ['$A1:C$5', '$A$1:$C$5'],
])('%s is absolute as %s', (range, absolute) => {
  expect(absoluteRange(range)).toBe(absolute);
});
