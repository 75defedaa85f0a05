import { shiftFormula } from '../../../../src/workbook/file/read/shiftFormula';

describe('shiftFormula', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ["'A1 sheet'!A1&Sheet1!B2", "'A1 sheet'!B3&Sheet1!C4"],
    ['A1!B2', 'A1!C4'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['用途A1&x_A1&A1x', '用途A1&x_A1&A1x'],
    ['"A1"&A1', '"A1"&B3'],
    ['SUM(A:A,$B:C,1:2,$3:4)', 'SUM(B:B,$B:D,3:4,$3:6)'],
    ['XFD1', '#REF!'],
    ['A1048576', '#REF!'],
    ['1.5E1+A1.5', '1.5E1+A1.5'],
  ])('%s by two rows and one column is %s', (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });

  it('leaves a formula alone that does not move', () => {
    expect(shiftFormula('A1', 0, 0)).toBe('A1');
  });
});
