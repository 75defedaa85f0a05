import { absolute, columnLetters, quoteSheet } from '../../model/address';
import type { Language } from '../../model/language';
import { quote } from '../formulas/expressions';
import { advisoryColumn, FIRST_ADVISORY_ROW, LAST_ADVISORY_ROW, type AdvisoryField } from './advisoryColumns';
import { ADVISORY_DECISIONS, ADVISORY_STATES, ADVISORY_TEXT } from './advisoryWords';

/** States in which somebody still has to act. */
const OPEN_STATES = [
  ADVISORY_STATES.open,
  ADVISORY_STATES.check,
  ADVISORY_STATES.again,
  ADVISORY_STATES.incomplete,
  ADVISORY_DECISIONS.planned,
] as const;

/** The cells of one column of 脆弱性情報. */
export function advisoriesOf(field: AdvisoryField, language: Language): string {
  const column = advisoryColumn(field);
  const range = `${absolute(column, FIRST_ADVISORY_ROW)}:${absolute(column, LAST_ADVISORY_ROW)}`;
  return `${quoteSheet(ADVISORY_TEXT.sheet[language])}!${range}`;
}

/**
 * How many rows of 脆弱性情報 ask somebody to act.
 * @param conditions further pairs of range and criterion, as `COUNTIFS` takes them
 */
export function countOpen(language: Language, ...conditions: readonly string[]): string {
  const states = `{${OPEN_STATES.map((state) => quote(state[language])).join(',')}}`;
  return `SUMPRODUCT(COUNTIFS(${[...conditions, advisoriesOf('state', language), states].join(',')}))`;
}

/**
 * The count for the case of a row of 台帳; blank where there is none. Rows get it with their case: a thousand of them
 * on an empty register would only be calculated.
 * @param column zero-based column of the case number
 */
export function openAdvisoriesFormula(column: number, row: number, language: Language): string {
  const number = `$${columnLetters(column)}${row}`;
  return `IF(${number}="","",${countOpen(language, advisoriesOf('caseNumber', language), number)})`;
}
