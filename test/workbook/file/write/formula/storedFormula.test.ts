import {
  callsCustomFunction,
  storedFormula,
} from '../../../../../src/workbook/file/write/formula/storedFormula';

describe('storedFormula', () => {
  test.each([
    ['IIOT.IMPACT(用途,利用ケース)', '_xldudf_IIOT_IMPACT(用途,利用ケース)'],
    ['iiot.impact(A1)', '_xldudf_IIOT_IMPACT(A1)'],
    [
      'IFERROR(IIOT.CHECK(A1,IIOT.REQUIRED(B1,C1)),"")',
      'IFERROR(_xldudf_IIOT_CHECK(A1,_xldudf_IIOT_REQUIRED(B1,C1)),"")',
    ],
    ['IF(A1="IIOT.X(",IIOT.X(1),"a""IIOT.Y("&1)', 'IF(A1="IIOT.X(",_xldudf_IIOT_X(1),"a""IIOT.Y("&1)'],
    ["'IIOT.X('!A1+IIOT.X(1)", "'IIOT.X('!A1+_xldudf_IIOT_X(1)"],
    ["'it''s IIOT.X('!A1&IIOT.X(1)", "'it''s IIOT.X('!A1&_xldudf_IIOT_X(1)"],
    ['MYIIOT.X(1)+表IIOT.X(1)', 'MYIIOT.X(1)+表IIOT.X(1)'],
    ['IIOT.X+1', 'IIOT.X+1'],
    [
      'TEXTJOIN("、",TRUE,A1:A3)&IFERROR(A1,"TEXTJOIN(")',
      '_xlfn.TEXTJOIN("、",TRUE,A1:A3)&IFERROR(A1,"TEXTJOIN(")',
    ],
    ['_xlfn.TEXTJOIN("",1,A1)', '_xlfn.TEXTJOIN("",1,A1)'],
  ])('%s', (written, stored) => {
    expect(storedFormula(written)).toBe(stored);
  });

  test('doing it twice changes nothing more', () => {
    const once = storedFormula('IFERROR(IIOT.IMPACT(A1),TEXTJOIN("",TRUE,B1))');
    expect(storedFormula(once)).toBe(once);
  });
});

test.each([
  ['IIOT.WHY(A1)', true],
  ['LEN("IIOT.WHY(A1)")', false],
  ["'IIOT.WHY('!A1", false],
])('callsCustomFunction %s', (formula, expected) => {
  expect(callsCustomFunction(formula)).toBe(expected);
});
