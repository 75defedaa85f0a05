import { dateInText, type Locale } from './localeDate';
import { numberText } from './numberText';
import { isError, VALUE_ERROR, type FormulaError, type Value } from './value';

const PLAIN_NUMBER = /^\s*[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s*%?\s*$/i;

/** Number that a text stands for where Excel expects a number; null for any other text. */
export function numberInText(text: string, locale: Locale): number | null {
  if (PLAIN_NUMBER.test(text) && /\d/.test(text)) {
    const value = Number(text.replace(/[,%\s]/g, ''));
    if (Number.isFinite(value)) return text.includes('%') ? value / 100 : value;
  }
  return dateInText(text, locale);
}

/** The value where a number is expected: blank is 0, TRUE is 1, a text may stand for a number or a date. */
export function toNumber(value: Value, locale: Locale): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return isError(value) ? value : (numberInText(value, locale) ?? VALUE_ERROR);
}

/** The value where a text is expected: blank is empty. */
export function toText(value: Value): string | FormulaError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value : numberText(value);
}

/** The value where a condition is expected: blank is FALSE, 0 is FALSE, only the texts TRUE and FALSE count. */
export function toBoolean(value: Value): boolean | FormulaError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : VALUE_ERROR;
}
