import { columnLetters } from '../../../src/core/model/address';
import { columnIndex, parseCell, parseRange, rangeName } from '../../../src/core/model/cellRange';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test.each([
  ['A1', { row: 0, col: 0 }],
  ['$XFD$1048576', { row: 1_048_575, col: 16_383 }],
  ['aa10', { row: 9, col: 26 }],
  ['XFE1', null],
  ['A0', null],
  ['A1048577', null],
  ['A', null],
  ['7', null],
  ['', null],
])('the cell %s', (text, position) => expect(parseCell(text)).toEqual(position));

test.each([
  ['A1', 'A1'],
  ['$C$5', 'C5'],
  ['B2', 'B2'],
  ['B2:D9', 'B2:D9'],
  ['D9:B2', 'B2:D9'],
  ['$D$9:B5', 'B5:D9'],
  ['AA10:AB11', 'AA10:AB11'],
  ['A:B', 'A1:B1048576'],
  ['3:4', 'A3:XFD4'],
])('the range %s is %s', (text, name) => {
  const range = parseRange(text);
  expect(range && rangeName(range)).toBe(name);
});

test('a range has both ends, zero-based', () => {
  expect(parseRange('AA10:AB11')).toEqual({ startRow: 9, startColumn: 26, endRow: 10, endColumn: 27 });
});

test.each([
  '',
  ':',
  '$',
  'A1:',
  '#REF!',
  'A0',
  '0:5',
  '1:1048577',
  'A1:B2:C3',
  'B',
  '5',
  'B5:D',
  'B:5',
  'B5:5',
  'hello world',
])('the range %s is none', (text) => expect(parseRange(text)).toBeNull());
