import type { Language } from '../../model/language';
import { absolute, columnLetters, quoteSheet } from '../../model/address';
import {
  DUE_FIELDS,
  FIRST_RECORD_ROW,
  LAST_RECORD_ROW,
  registerColumn,
  type RegisterField,
} from './registerColumns';
import { REGISTER_TEXT } from './registerWords';

function rangeOf(first: RegisterField, last: RegisterField, language: Language): string {
  const [from, to] = [registerColumn(first), registerColumn(last)];
  const range = `${absolute(from, FIRST_RECORD_ROW)}:${absolute(to, LAST_RECORD_ROW)}`;
  return `${quoteSheet(REGISTER_TEXT.sheet[language])}!${range}`;
}

/** The cells of one column of 台帳. */
export function recordsOf(field: RegisterField, language: Language): string {
  return rangeOf(field, field, language);
}

/** The cells of all due dates, which stand side by side. */
export function dueDatesOf(language: Language): string {
  return rangeOf(DUE_FIELDS[0], DUE_FIELDS[3], language);
}

/** One field of the case on a row of 台帳 as text; blank cells are empty. */
export function recordText(field: RegisterField, row: string, language: Language): string {
  const column = columnLetters(registerColumn(field));
  return `INDEX(${quoteSheet(REGISTER_TEXT.sheet[language])}!$${column}:$${column},INT(${row}))&""`;
}
