import type { CellContent, WorkbookDescription } from '../../src/core/sheets/description';
import { Book, type BookOptions } from './engine/book';
import type { Value } from './engine/value';

/** Cells of the sheet 表 that the formulas below refer to: column A, from A1; B1:C3 is a table of numbers. */
const COLUMN_A = [
  '高',
  'High',
  '',
  ' ',
  46_477,
  '46477',
  true,
  null,
  '未回答',
  '不備：証拠',
  'a*b',
  'ａ',
] as const;
const TABLE = [
  [1, 10],
  [2, 20],
  [3, 30],
];

function bookOf(formula: string, options: BookOptions = {}): Book {
  const content = (value: Value): CellContent =>
    typeof value === 'number'
      ? { kind: 'number', value }
      : typeof value === 'string'
        ? { kind: 'text', text: value }
        : { kind: 'blank' };
  const rows = COLUMN_A.map((value, index) => ({
    row: index + 1,
    height: null,
    cells: [
      { column: 0, style: 'input' as const, content: content(value) },
      ...(TABLE[index] ?? []).map((number, column) => ({
        column: column + 1,
        style: 'input' as const,
        content: content(number),
      })),
      ...(index === 0
        ? [{ column: 5, style: 'input' as const, content: { kind: 'formula' as const, formula, cached: '' } }]
        : []),
    ],
  }));
  const sheet = { name: '表', rows } as unknown as WorkbookDescription['sheets'][number];
  const description = {
    sheets: [sheet],
    names: [{ name: '影響度', ref: "'表'!$A$1" }],
  } as unknown as WorkbookDescription;
  const book = new Book(description, options);
  book.set('表', 'A7', true);
  return book;
}

function resultOf(formula: string, options: BookOptions = {}): unknown {
  const value = bookOf(formula, options).get('表', 'F1');
  return value !== null && typeof value === 'object' ? value.error : value;
}

describe('what Excel does', () => {
  test.each<readonly [formula: string, result: string | number | boolean]>([
    // Blank, empty and 0.
    ['A8', 0],
    ['A8&""', ''],
    ['A8=""', true],
    ['A8=0', true],
    ['A3=0', false],
    ['A3=""', true],
    ['A4=""', false],
    ['ISBLANK(A3)', false],
    ['ISBLANK(A8)', true],
    ['IF(A8,1,2)', 2],
    ['IF(TRUE,,2)', 0],
    ['IF(FALSE,1)', false],
    // Kinds of values in order: numbers, texts, truth values.
    ['"x">99', true],
    ['TRUE>"x"', true],
    ['A5=A6', false],
    ['A5<A6', true],
    ['0.1+0.2=0.3', true],
    ['"HIGH"=A2', true],
    ['EXACT("HIGH",A2)', false],
    ['A12="A"', false],
    ['"か"="カ"', false],
    ['影響度="高"', true],
    // Texts as numbers and the other way round.
    ['"2"*3', 6],
    ['A6+1', 46478],
    ['A3+1', '#VALUE!'],
    ['TRUE+1', 2],
    ['0.1+0.2&""', '0.3'],
    ['A7&""', 'TRUE'],
    ['-"5%"', -0.05],
    ['SUM(A6,"2",TRUE)', 3],
    ['MAX(A5:A7)', 46477],
    ['COUNT(A1:A12)', 1],
    ['COUNTA(A1:A12)', 11],
    ['AND(A1,TRUE)', true],
    ['AND("x",TRUE)', '#VALUE!'],
    ['IF("x",1,2)', '#VALUE!'],
    // Errors go through, unless somebody asks.
    ['AND(FALSE,#N/A)', '#N/A'],
    ['IF(TRUE,1,#N/A)', 1],
    ['IFERROR(1/0,"x")', 'x'],
    ['ISNUMBER(#N/A)', false],
    ['ISERROR(SEARCH("x",A1))', true],
    ['ERROR.TYPE(#VALUE!)', 3],
    ['ERROR.TYPE(A1)', '#N/A'],
    ['LEN(#REF!)', '#REF!'],
    ['IIOT.IMPACT(A1,A2)', '#NAME?'],
    ['unknown_name&""', '#NAME?'],
    // Look-ups and counts take wildcards, texts and numbers stay apart.
    ['MATCH("*",A1:A12,0)', 1],
    ['MATCH("高",A1:A12,0)', 1],
    ['MATCH("high",A1:A12,0)', 2],
    ['MATCH("a~*b",A1:A12,0)', 11],
    ['MATCH(46477,A1:A12,0)', 5],
    ['MATCH("46477",A1:A12,0)', 6],
    ['MATCH("none",A1:A12,0)', '#N/A'],
    ['MATCH(2.5,B1:B3)', 2],
    ['COUNTIF(A1:A12,"不備*")', 1],
    ['COUNTIF(A1:A12,"?*")', 8],
    ['COUNTIF(A1:A12,"")', 2],
    ['COUNTIF(A1:A12,"=")', 1],
    ['COUNTIF(A1:A12,"<>")', 11],
    ['COUNTIF(A1:A12,"46477")', 2],
    ['COUNTIF(A1:A12,">1")', 1],
    ['COUNTIF(A1:A12,"<>高")', 11],
    ['COUNTIF(A1:A12,A8)', 0],
    [`COUNTIF(A1:A12,REPT("x",256))`, '#VALUE!'],
    ['COUNTIFS(B1:B3,">1",C1:C3,"<30")', 1],
    ['SUMIF(B1:B3,">1",C1:C3)', 50],
    ['SUMIFS(C1:C3,B1:B3,">1")', 50],
    ['VLOOKUP(2,B1:C3,2,FALSE)', 20],
    ['VLOOKUP("*",A1:C3,2,FALSE)', 1],
    ['INDEX(B1:C3,2,2)', 20],
    ['INDEX(B1:C3,4,1)', '#REF!'],
    ['SUM(INDEX(B1:C3,0,2))', 60],
    ['INDEX($C:$C,3)', 30],
    ['CHOOSE(2,"a","b")', 'b'],
    ['CHOOSE(4,"a","b")', '#VALUE!'],
    // Arrays inside SUMPRODUCT.
    ['SUMPRODUCT((B1:B3>1)*(C1:C3<30)*C1:C3)', 20],
    ['SUMPRODUCT(B1:B3,C1:C3)', 140],
    ['SUMPRODUCT(--EXACT(A1:A12,"高"))', 1],
    ['SUMPRODUCT(SMALL((B1:B3<>2)*1E+7+ROW(B1:B3),1))', 2],
    ['SUMPRODUCT(LEN(A1:A2)-LEN(SUBSTITUTE(A1:A2,"i","")))', 1],
    ['SUMPRODUCT(B1:B3,C1:C2)', '#VALUE!'],
    ['SUMPRODUCT(--ISNUMBER(FIND({"a","未"},A9)))', 1],
    // Texts count UTF-16 units; spaces other than U+0020 stay.
    ['LEN("𠮷")', 2],
    ['TRIM("　a  b ")', '　a b'],
    ['SUBSTITUTE("a、b、c","、","",2)', 'a、bc'],
    ['SEARCH("B","abc")', 2],
    ['FIND("B","abc")', '#VALUE!'],
    ['SEARCH("","abc")', 1],
    ['LEFT("abc",0)', ''],
    ['MID("abc",2,9)', 'bc'],
    ['TEXT(46477,"yyyy/mm/dd")', '2027/03/31'],
    ['TEXT(1.25,"0.0")', '1.3'],
    ['TEXT(A3,"0.0")', ''],
    // Dates of the 1900 system, its leap day included.
    ['DATE(2027,3,31)', 46477],
    ['DATE(1900,3,1)', 61],
    ['DAY(60)', 29],
    ['MONTH(60)', 2],
    ['YEAR(46477.6)', 2027],
    ['DATE(2027,2,30)', 46448],
    ['EDATE(46265,6)', 46446],
    ['EDATE(DATE(2026,8,31),6)', 46446],
    ['INT(-1.5)', -2],
    ['MOD(-1,3)', 2],
    ['ROUND(2.345,2)', 2.35],
    ['ROUND(-0.5,0)', -1],
    ['ROWS(A$1:A5)', 5],
  ])('=%s', (formula, result) => {
    expect(resultOf(formula)).toBe(result);
  });

  test.each([
    ['DATEVALUE("2027年3月31日")', 46477, '#VALUE!'],
    ['DATEVALUE("3/31/2027")', '#VALUE!', 46477],
    ['DATEVALUE("March 2027")', 46447, 46447],
    ['DATEVALUE("2027.3.31")', '#VALUE!', '#VALUE!'],
    ['DATEVALUE("2027-03-31")', 46477, 46477],
    ['DATEVALUE("令和9年3月31日")', 46477, '#VALUE!'],
    ['"2027/3/31"+0', 46477, 46477],
  ])('=%s is %s in Japan and %s in the United States', (formula, ja, en) => {
    expect(resultOf(formula, { locale: 'ja' })).toBe(ja);
    expect(resultOf(formula, { locale: 'en-US' })).toBe(en);
  });
});

describe('what Excel versions or machines do differently ends the test', () => {
  test.each([
    ['A1:A2&""', /2 × 1 cells where one value is expected/],
    ['SUMPRODUCT(IF(B1:B3>1,C1:C3,0))', /cells where one value is expected/],
    ['SUMPRODUCT(IFERROR(C1:C3,0))', /cells where one value is expected/],
    ['MAX((B1:B3>1)*C1:C3)', /cells where one value is expected/],
    ['ASC(A1)', /ASC follows the language settings/],
    ['CHAR(160)', /code page/],
    ['XLOOKUP(1,B1:B3,C1:C3)', /XLOOKUP is not known/],
    ['LEN(A1,A2)', /LEN has 2 arguments instead of 1 to 1/],
    ['TEXT(1,"#,##0")', /TEXT with "#,##0" is not known/],
    ['F1+1', /a circle of formulas/],
    ["'別表'!A1", /There is no sheet 別表/],
  ])('=%s', (formula, message) => {
    expect(() => resultOf(formula)).toThrow(message);
  });
});

describe('a change', () => {
  test('reaches what depends on it, through ranges and names', () => {
    const book = bookOf('COUNTIF(A1:A40,"x")&影響度');
    expect(book.get('表', 'F1')).toBe('0高');
    book.set('表', 'A30', 'x');
    expect(book.get('表', 'F1')).toBe('1高');
    book.setName('影響度', '低');
    expect(book.get('表', 'F1')).toBe('1低');
    book.set('表', 'F1', 'typed over');
    expect(book.get('表', 'F1')).toBe('typed over');
    book.reset();
    expect(book.get('表', 'F1')).toBe('0高');
  });
});
