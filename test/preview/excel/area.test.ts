import {
  boundingArea,
  formatArea,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheet,
} from '../../../src/preview/excel/area';

describe('addresses', () => {
  it.each([
    ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['$A$1:C3', { row: 0, column: 0, rows: 3, columns: 3 }],
    ['C3:A1', { row: 0, column: 0, rows: 3, columns: 3 }],
    ['b2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['A:C', { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
    ['2:4', { row: 1, column: 0, rows: 3, columns: MAX_COLUMNS }],
    ['XFD1048576', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
  ])('%s', (text, area) => {
    expect(parseAddress(text)).toEqual({ area });
  });

  it.each(['', 'A0', 'A', '12', 'A1:', ':B2', 'A1:B', 'XFE1', 'A1048577', 'A1:B2:C3', 'R1C1 ', '表紙'])(
    'refuses %j',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it.each([
    ['Sheet1!A1', 'Sheet1'],
    ["'使い方'!A1", '使い方'],
    ["'It''s'!A1", "It's"],
    ["'a!b'!A1", 'a!b'],
    ['表紙!A1', '表紙'],
  ])('reads the sheet of %s', (text, sheet) => {
    expect(parseAddress(text)?.sheet).toBe(sheet);
  });

  it.each([
    ['Sheet1', 'Sheet1'],
    ['使い方', "'使い方'"],
    ["It's", "'It''s'"],
    ['A1', "'A1'"],
    ['2024', "'2024'"],
    ['a b', "'a b'"],
  ])('quotes %s', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(parseAddress(`${quoted}!B2`)?.sheet).toBe(name);
  });

  it.each(['B2', 'A1:C3', 'A:C', '2:4', 'A1:XFC1048575'])('%s survives reading and writing', (text) => {
    const area = parseAddress(text)?.area;
    expect(area && formatArea(area)).toBe(text);
  });
});

describe('areas', () => {
  const area = (text: string): NonNullable<ReturnType<typeof parseAddress>>['area'] => {
    const found = parseAddress(text);
    if (found === undefined) throw new Error(text);
    return found.area;
  };

  it.each([
    ['A1:C3', 'B2:D4', 'B2:C3'],
    ['A1:C3', 'C3', 'C3'],
    ['A:A', '2:2', 'A2'],
  ])('%s and %s meet in %s', (a, b, expected) => {
    expect(intersect(area(a), area(b))).toEqual(area(expected));
    expect(intersect(area(b), area(a))).toEqual(area(expected));
  });

  it('areas apart do not meet', () => {
    expect(intersect(area('A1:B2'), area('C1:D2'))).toBeUndefined();
  });

  it('bounds two areas', () => {
    expect(formatArea(boundingArea(area('B2'), area('D1:D5')))).toBe('B1:D5');
  });
});
