import { parseCell, parseRange, rangeName } from '../../../../src/workbook/file/read/cellAddress';
import { parseReference } from '../../../../src/workbook/file/read/sheetReference';

describe('addresses', () => {
  it.each([
    ['A1', { row: 0, col: 0 }],
    ['$XFD$1048576', { row: 1_048_575, col: 16_383 }],
    ['aa10', { row: 9, col: 26 }],
    ['XFE1', null],
    ['A0', null],
    ['A1048577', null],
    ['A', null],
    ['', null],
  ])('%s', (text, position) => {
    expect(parseCell(text)).toEqual(position);
  });

  it.each([
    ['B2', 'B2'],
    ['$D$9:B5', 'B5:D9'],
    ['A:B', 'A1:B1048576'],
    ['3:4', 'A3:XFD4'],
  ])('the range %s is %s', (text, name) => {
    const range = parseRange(text);
    expect(range && rangeName(range)).toBe(name);
  });

  it.each([
    ["'It''s'!$C$5", "It's"],
    ['表紙!A1:B2', '表紙'],
    ['A1', null],
  ])('%s is on %s', (text, sheet) => {
    expect(parseReference(text)?.sheet).toBe(sheet);
  });

  it.each(['#REF!', 'S!#REF!', '"text"', 'OFFSET(A1,1,1)', 'S!A1,S!B2', ''])(
    '%s refers to no cells',
    (text) => {
      expect(parseReference(text)).toBeNull();
    },
  );
});
