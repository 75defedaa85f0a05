import { boundingArea, parseArea } from '../../src/workbook/live/place/area';
import { nameTarget } from '../../src/workbook/live/place/nameTarget';

const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

test.each([
  ['A1', area(0, 0, 0, 0)],
  ['$C$5', area(4, 4, 2, 2)],
  ['B2:D9', area(1, 8, 1, 3)],
  ['AA10:AB11', area(9, 10, 26, 27)],
  ['3:5', area(2, 4, 0, 16383)],
  ['A:C', area(0, 1048575, 0, 2)],
])('parseArea(%s)', (address, expected) => expect(parseArea(address)).toEqual(expected));

test.each(['', ':', 'A1:', '#REF!', 'A0', 'D9:B2', 'A1:B2:C3', 'hello world'])(
  'parseArea(%s) is none',
  (address) => expect(parseArea(address)).toBeNull(),
);

test('several areas become their common rectangle', () => {
  expect(boundingArea('F5:F7,A9')).toEqual(area(4, 8, 0, 5));
  expect(boundingArea("'リスク'!F5")).toEqual(area(4, 4, 5, 5));
  expect(boundingArea('F5,#REF!')).toBeNull();
});

test.each([
  ["='表紙'!$C$5", '表紙'],
  ['=Cover!$C$5', 'Cover'],
  ["='On ''A'''!$C$5", "On 'A'"],
])('nameTarget(%s)', (formula, sheet) =>
  expect(nameTarget(formula)).toEqual({ sheet, area: area(4, 4, 2, 2) }),
);

test.each([
  '=#REF!',
  '="text"',
  '=1',
  '=SUM(Cover!$A$1:$A$2)',
  "='[Book2.xlsx]Cover'!$C$5",
  '=A!$A$1,A!$B$1',
  '',
])('nameTarget(%s) is none', (formula) => expect(nameTarget(formula)).toBeNull());
