import { formatArea } from '../../../src/preview/excel/area';
import { resolveFormula } from '../../../src/preview/grid/formulas/formulaReferences';
import { areaOf, type Reference } from '../../../src/preview/grid/formulas/reference';

const NAMES: Readonly<Record<string, string>> = {
  事業影響度: "'表紙'!$F$20",
  方針_要否: "'方針'!$C$24:$E$178",
  deep: 'middle+1',
  middle: '表!B2*2',
  circle: 'circle+1',
};

const read = (formula: string): readonly string[] =>
  resolveFormula(formula, (name) => NAMES[name]).references.map(
    (reference) => (reference.sheet === undefined ? '' : `${reference.sheet}!`) + shown(reference),
  );
const shown = (reference: Reference, down = 0, right = 0): string => {
  const area = areaOf(reference, down, right);
  return area === undefined ? '#REF!' : formatArea(area);
};
const text = (formula: string): string => resolveFormula(formula, (name) => NAMES[name]).text;

describe('resolveFormula', () => {
  test.each([
    ['=A1+$B$2*C3:D4', ['A1', 'B2', 'C3:D4']],
    ["='My sheet'!A1&リスク!B2:C3", ['My sheet!A1', 'リスク!B2:C3']],
    ["='It''s'!A1", ["It's!A1"]],
    ['=SUM(A:A,2:3)', ['A:A', '2:3']],
    ['=IF(A1="B2","C3",LOG10(D4))', ['A1', 'D4']],
    ['=1.5E3+A1', ['A1']],
    // Where cells are does not depend on what is in them.
    ['=ROWS(K$6:K6)+row(B2)+COLUMNS(C1:D1)+SUM(E5)', ['E5']],
    ['=ROW(INDEX(A1:A9,B2))', ['A1:A9', 'B2']],
    ['=INDEX(方針_要否,MATCH($A5,方針_要否,0),0)', ['方針!C24:E178', 'A5', '方針!C24:E178']],
  ])('%s reads %j', (formula, references) => {
    expect(read(formula)).toEqual(references);
  });

  test('a formula that is filled down and right reads other cells, but for what is fixed', () => {
    const { references } = resolveFormula('=A1+$B2+C$3+$D$4:E5+F:$G+6:$7+XFD1', () => undefined);
    expect(references.map((reference) => shown(reference, 2, 1))).toEqual([
      'B3',
      'B4',
      'D3',
      'D4:F7',
      'G:G',
      '7:8',
      '#REF!',
    ]);
  });

  test('names are replaced, names in names too, and texts left alone', () => {
    expect(text('=事業影響度="事業影響度"')).toBe(`='表紙'!$F$20="事業影響度"`);
    expect(text('=deep*2')).toBe('=((表!B2*2)+1)*2');
    expect(read('=deep')).toEqual(['表!B2']);
    expect(text('=unknown+TRUE')).toBe('=unknown+TRUE');
  });

  test('a name that names itself ends', () => {
    expect(text('=circle')).toContain('circle');
  });

  test.each([
    ['=TODAY()+1', true],
    ['=OFFSET(A1,1,1)', true],
    ['=Table1[Amount]', true],
    ['="TODAY()"&A1', false],
    ['=IIOT.CHECK(A1)', false],
    ['=表.計算(A1)', false],
    ['=A1&{"x"', false],
  ])('%s is calculated every time: %s', (formula, isVolatile) => {
    expect(resolveFormula(formula, () => undefined).isVolatile).toBe(isVolatile);
  });

  test('functions are named in capitals, with their namespace', () => {
    expect([...resolveFormula('=iferror(iiot.impact(A1),"x(")', () => undefined).functions]).toEqual([
      'IFERROR',
      'IIOT.IMPACT',
    ]);
  });
});
