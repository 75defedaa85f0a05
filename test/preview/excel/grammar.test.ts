import { formulaFault } from '../../../src/preview/excel/formulaFault';
import { isName } from '../../../src/preview/excel/nameGrammar';
import { isSheetName } from '../../../src/preview/excel/sheetNames';

describe('names', () => {
  it.each(['rate', '_x', '\\x', '表紙', 'Answer_NET_01', 'a.b', 'x'.repeat(255), 'ABCD1', 'R1C1a'])(
    '%s',
    (name) => {
      expect(isName(name)).toBe(true);
    },
  );

  it.each(['', '1a', 'a b', 'A1', 'XFD1048576', 'r', 'C', 'R1C1', 'r1c', 'a-b', 'a!b', 'x'.repeat(256)])(
    'not «%s»',
    (name) => {
      expect(isName(name)).toBe(false);
    },
  );
});

describe('names of sheets', () => {
  it.each(['表紙', "it's", 'x'.repeat(31), 'History 2', ' '])('%s', (name) => {
    expect(isSheetName(name)).toBe(true);
  });

  it.each([
    '',
    'x'.repeat(32),
    'a/b',
    'a\\b',
    'a?',
    'a*',
    '[a',
    'a]',
    'a:b',
    "'a",
    "a'",
    'History',
    'HISTORY',
    'a\u0001',
  ])('not «%s»', (name) => expect(isSheetName(name)).toBe(false));
});

describe('formulas', () => {
  it.each(['=1', '=SUM(A1:A3)', '="(" & A1', "='a(b'!A1", '={1,2}', '=A1&""', `=${'1'.repeat(8191)}`])(
    '%.40s',
    (formula) => {
      expect(formulaFault(formula)).toBeUndefined();
    },
  );

  it.each([
    '=SUM(',
    '=(1))',
    '="a',
    "='a!A1",
    '={1,2',
    '=1+',
    `=${'1'.repeat(8192)}`,
    `="${'x'.repeat(256)}"`,
  ])('not %.40s', (formula) => expect(formulaFault(formula)).toEqual(expect.any(String)));
});
