import { storedFormula as storedForm } from '../../../workbook/file/write/formula/storedFormula';

/** A formula of the grid as the file must spell it: without `=`, functions in their stored form. */
export const storedFormula = (formula: string): string => storedForm(formula.replace(/^=/, ''));
