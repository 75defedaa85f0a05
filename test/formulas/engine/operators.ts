import { toNumber, toText } from './coerce';
import { compareValues } from './compare';
import type { Locale } from './localeDate';
import { DIV_ERROR, EngineError, isError, NUM_ERROR, type Value } from './value';

export type Operator = (left: Value, right: Value) => Value;

const arithmetic =
  (compute: (a: number, b: number) => Value, locale: Locale): Operator =>
  (left, right) => {
    const a = toNumber(left, locale);
    if (isError(a)) return a;
    const b = toNumber(right, locale);
    return isError(b) ? b : compute(a, b);
  };

const comparison =
  (judge: (order: number) => boolean): Operator =>
  (left, right) => {
    if (isError(left)) return left;
    return isError(right) ? right : judge(compareValues(left, right));
  };

const finite = (value: number): Value => (Number.isFinite(value) ? value : NUM_ERROR);

/**
 * What an operator between two values does.
 * @throws EngineError for union and intersection of ranges, which our formulas do not use
 */
export function binaryOperator(sign: string, locale: Locale): Operator {
  switch (sign) {
    case '+':
      return arithmetic((a, b) => finite(a + b), locale);
    case '-':
      return arithmetic((a, b) => finite(a - b), locale);
    case '*':
      return arithmetic((a, b) => finite(a * b), locale);
    case '/':
      return arithmetic((a, b) => (b === 0 ? DIV_ERROR : finite(a / b)), locale);
    case '^':
      return arithmetic((a, b) => finite(a ** b), locale);
    case '&':
      return (left, right) => {
        const a = toText(left);
        if (isError(a)) return a;
        const b = toText(right);
        return isError(b) ? b : a + b;
      };
    case '=':
      return comparison((order) => order === 0);
    case '<>':
      return comparison((order) => order !== 0);
    case '<':
      return comparison((order) => order < 0);
    case '<=':
      return comparison((order) => order <= 0);
    case '>':
      return comparison((order) => order > 0);
    case '>=':
      return comparison((order) => order >= 0);
    default:
      throw new EngineError(`The operator "${sign}" is not known to the engine`);
  }
}

/** `-x`, `+x` and `x%`. */
export function unaryOperator(sign: string, locale: Locale): (value: Value) => Value {
  if (sign === '+') return (value) => value;
  if (sign !== '-' && sign !== '%')
    throw new EngineError(`The sign "${sign}" belongs to newer versions of Excel`);
  return (value) => {
    const number = toNumber(value, locale);
    if (isError(number)) return number;
    return sign === '-' ? -number : number / 100;
  };
}
