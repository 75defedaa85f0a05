import { numberInText } from './coerce';
import { compareValues } from './compare';
import type { Locale } from './localeDate';
import { errorNamed, isError, VALUE_ERROR, type FormulaError, type Value } from './value';
import { fits } from './wildcard';

/** Longest criterion; a longer one is `#VALUE!`. */
const LONGEST = 255;
const OPERATOR = /^(<>|<=|>=|=|<|>)?([^]*)$/;

export type Matcher = (cell: Value) => boolean;

/**
 * The condition of COUNTIF and its relatives. A criterion that looks like a number or a date compares as such and
 * counts texts that look like the same number; wildcards match texts only; `"="` counts blank cells, `""` blank and
 * empty ones, `"<>"` those that hold anything; a blank cell as criterion counts as 0.
 */
export function matcherOf(criterion: Value, locale: Locale): Matcher | FormulaError {
  if (isError(criterion)) return (cell) => isError(cell) && cell.error === criterion.error;
  if (criterion === null) return (cell) => cell === 0;
  if (typeof criterion !== 'string') return equals(criterion, locale);
  if (criterion.length > LONGEST) return VALUE_ERROR;
  const [, operator, rest = ''] = OPERATOR.exec(criterion) ?? [];
  if (operator === undefined)
    return rest === '' ? (cell) => cell === null || cell === '' : equals(typed(rest, locale), locale);
  if (operator === '=') return rest === '' ? (cell) => cell === null : equals(typed(rest, locale), locale);
  if (operator === '<>') {
    if (rest === '') return (cell) => cell !== null;
    const same = equals(typed(rest, locale), locale);
    return (cell) => !same(cell);
  }
  return ordered(operator, typed(rest, locale));
}

/** A criterion's text as the kind of value that it looks like. */
function typed(text: string, locale: Locale): Value {
  const number = numberInText(text, locale);
  if (number !== null) return number;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return /^#[A-Z0-9/!?]+$/.test(upper) ? errorNamed(upper) : text;
}

function equals(wanted: Value, locale: Locale): Matcher {
  if (typeof wanted === 'string') return (cell) => typeof cell === 'string' && fits(cell, wanted);
  if (typeof wanted === 'number')
    return (cell) =>
      (typeof cell === 'number' && compareValues(cell, wanted) === 0) ||
      (typeof cell === 'string' && numberInText(cell, locale) === wanted);
  if (isError(wanted)) return (cell) => isError(cell) && cell.error === wanted.error;
  return (cell) => cell === wanted;
}

function ordered(operator: string, wanted: Value): Matcher {
  return (cell) => {
    if (cell === null || wanted === null || isError(cell) || isError(wanted) || typeof cell !== typeof wanted)
      return false;
    const order = compareValues(cell, wanted);
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
}
