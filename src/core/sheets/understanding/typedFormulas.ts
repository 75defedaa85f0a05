import { DIGITS_AND_HYPHENS, PUNCTUATION, SPACES, type Replacement } from '../../model/typed/characters';
import { BEFORE_REIWA, DATE_SIGNS, TIME_CHARACTERS, TIME_LENGTH } from '../../model/typed/writtenDate';
import { choose, quote } from '../formulas/expressions';

/*
 * The steps of core/model/typed as native formulas, one hidden helper cell each. Each takes the step before it, so
 * that no formula grows beyond what an auditor can read.
 */

/** A tab, a line feed or a carriage return inside a formula text would be lost in a file. */
const literal = (character: string): string =>
  character < ' ' ? `CHAR(${character.charCodeAt(0)})` : quote(character);

const substituted = (cell: string, replacements: Iterable<readonly [from: string, to: string]>): string =>
  [...replacements].reduce((rest, [from, to]) => `SUBSTITUTE(${rest},${literal(from)},${quote(to)})`, cell);

const pairs = (replacements: readonly Replacement[]) =>
  replacements.map(({ from, to }) => [from, to] as const);

/** Step 1 of any typed value: `strip`. A truth value becomes its English word, as in a Japanese Excel. */
export function stripFormula(cell: string): string {
  return `TRIM(${substituted(`${cell}&""`, pairs(SPACES))})`;
}

/** Step 1 of a cell that may hold a picture: Excel calculates with it as `#VALUE!`, any other error goes on. */
export function stripGivenFormula(cell: string): string {
  return `IF(ISERROR(${cell}),IF(ERROR.TYPE(${cell})=3,"[picture]",${cell}),${stripFormula(cell)})`;
}

/** A cell outside the rows as it stands: an error in it is a text that no list has, and no free text at all. */
export function typedFormula(cell: string, onError: '#' | ''): string {
  return `IF(ISERROR(${cell}),${quote(onError)},IF(${cell}="","",${cell}))`;
}

/** Steps 1 and 2 at once, for cells whose formulas may be longer than those of a row. */
export function stripDigitsFormula(cell: string): string {
  return substituted(stripFormula(cell), pairs(DIGITS_AND_HYPHENS));
}

/** Step 1 of a date: a number needs no reading. */
export function stripDateFormula(cell: string): string {
  return `IF(ISNUMBER(${cell}),"",${stripFormula(cell)})`;
}

/** Step 2: `foldDigits`. */
export function digitsFormula(stripped: string): string {
  return `IF(${stripped}="","",${substituted(stripped, pairs(DIGITS_AND_HYPHENS))})`;
}

/** Step 3: `fold`. */
export function foldFormula(digits: string): string {
  return `IF(${digits}="","",LOWER(TRIM(${substituted(digits, pairs(PUNCTUATION))})))`;
}

/** A written date with commas between its parts, in capitals. */
export function dateSignsFormula(digits: string): string {
  return `IF(${digits}="","",${substituted(`UPPER(${digits})`, DATE_SIGNS)})`;
}

const POSITIONS = `{${Array.from({ length: TIME_LENGTH }, (_, index) => index + 1).join()}}`;

/** The date without its time of day, without spaces and without leading zeros; "?" behind anything but a time. */
export function datePartsFormula(signs: string): string {
  const colon = `FIND(":",${signs})`;
  const time = `MID(${signs},${colon}-2,99)`;
  const isTime =
    `AND(LEN(${time})<=${TIME_LENGTH},` +
    `SUMPRODUCT(--ISNUMBER(FIND(MID(${time},${POSITIONS},1),${quote(TIME_CHARACTERS)})))=${TIME_LENGTH})`;
  const before = `LEFT(${signs},${colon}-IF(MID(${signs},${colon}-2,1)=" ",2,3))`;
  const date = `IF(ISNUMBER(${colon}),IF(${isTime},${before},"?"),${signs})`;
  return `IF(${signs}="","",SUBSTITUTE(SUBSTITUTE(IFERROR(${date},"?")," ",""),",0",","))`;
}

/** The same with the year of the calendar for one of the era 令和. */
export function calendarDateFormula(parts: string): string {
  const comma = `FIND(",",${parts})`;
  const year = `${BEFORE_REIWA}+MID(${parts},2,${comma}-2)`;
  return `IF(LEFT(${parts},1)="R",IFERROR(IF(${comma}<=4,${year},"?")&MID(${parts},${comma},9),"?"),${parts})`;
}

/**
 * Serial number of a date cell, whole: a number, or a written date that exists; "?" for anything else, also for 60,
 * the 29 February 1900 that Excel alone knows.
 */
export function serialFormula(cell: string, calendarDate: string): string {
  const month = `FIND(",",${calendarDate},6)`;
  const date = `DATE(LEFT(${calendarDate},4),MID(${calendarDate},6,${month}-6),MID(${calendarDate},${month}+1,2))`;
  const exists = `AND(LEFT(${calendarDate},4)>"1899",MONTH(${date})&","&DAY(${date})=MID(${calendarDate},6,9))`;
  return choose(
    [
      [`ISNUMBER(${cell})`, `IF(AND(${cell}>=1,INT(${cell})<>60,${cell}<2958466),INT(${cell}),"?")`],
      [`${calendarDate}=""`, '""'],
    ],
    `IFERROR(IF(${exists},${date},"?"),"?")`,
  );
}
