import { parseReference } from '../../src/workbook/place/sheetReference';

const C5 = { startRow: 4, startColumn: 2, endRow: 4, endColumn: 2 };

test.each([
  ["='表紙'!$C$5", '表紙'],
  ['=Cover!$C$5', 'Cover'],
  ["='On ''A'''!$C$5", "On 'A'"],
  ["'It''s'!$C$5", "It's"],
  ['C5', null],
])('%s is on %s', (formula, sheet) => expect(parseReference(formula)).toEqual({ sheet, ...C5 }));

test('a range keeps its corners', () => {
  expect(parseReference('表紙!A1:B2')).toEqual({
    sheet: '表紙',
    startRow: 0,
    startColumn: 0,
    endRow: 1,
    endColumn: 1,
  });
});

test.each([
  '',
  '#REF!',
  '=#REF!',
  'S!#REF!',
  '"text"',
  '="text"',
  '=1048577',
  'OFFSET(A1,1,1)',
  '=SUM(Cover!$A$1:$A$2)',
  "='[Book2.xlsx]Cover'!$C$5",
  '=A!$A$1,A!$B$1',
])('%s refers to no cells', (formula) => expect(parseReference(formula)).toBeNull());
