import { isGrid, type Operand } from '../grid';
import type { Locale } from '../localeDate';
import { toNumber, toText } from '../coerce';
import { isError, type FormulaError, type Value } from '../value';

/** What functions need to know of the reader's machine. */
export interface Environment {
  readonly locale: Locale;
}

/**
 * A worksheet function.
 *
 * `params` has one letter a parameter, the last one repeats: `v` one value (a list of them where the formula is
 * evaluated as an array), `r` a range as it is, `a` an argument that is itself evaluated as an array.
 */
export interface FunctionSpec {
  readonly params: string;
  readonly min: number;
  readonly max: number;
  /** Errors in `v` parameters reach the function; others end with the error. */
  readonly takesErrors?: true;
  readonly call: (args: readonly Operand[], env: Environment) => Operand;
}

export type Functions = Readonly<Record<string, FunctionSpec>>;

const MANY = 255;

/** A function of single values. */
export function ofValues(
  min: number,
  max: number,
  call: (args: readonly Value[], env: Environment) => Value,
): FunctionSpec {
  return { params: 'v', min, max, call: call as FunctionSpec['call'] };
}

/** A function of any number of ranges and values. */
export function ofMany(call: FunctionSpec['call']): FunctionSpec {
  return { params: 'r', min: 1, max: MANY, call };
}

type Numbers<R> = (numbers: readonly number[], env: Environment) => R;
type Texts<R> = (texts: readonly string[], env: Environment) => R;

/** A function of numbers; missing ones stay away from the list. */
export function ofNumbers(min: number, max: number, call: Numbers<Value>): FunctionSpec {
  return ofValues(min, max, (args, env) => {
    const numbers = eachOf(args, (arg) => toNumber(arg, env.locale));
    return isError(numbers) ? numbers : call(numbers, env);
  });
}

/** A function of texts. */
export function ofTexts(min: number, max: number, call: Texts<Value>): FunctionSpec {
  return ofValues(min, max, (args, env) => {
    const texts = eachOf(args, toText);
    return isError(texts) ? texts : call(texts, env);
  });
}

/** All arguments converted, or the first error. */
export function eachOf<T>(
  args: readonly Value[],
  convert: (arg: Value) => T | FormulaError,
): readonly T[] | FormulaError {
  const converted: T[] = [];
  for (const arg of args) {
    const one = convert(arg);
    if (isError(one)) return one;
    converted.push(one);
  }
  return converted;
}

/**
 * The numbers that SUM, MAX and their relatives count: in ranges and arrays the numbers alone, given directly also
 * texts and truth values that stand for numbers.
 */
export function numbersIn(args: readonly Operand[], env: Environment): readonly number[] | FormulaError {
  const numbers: number[] = [];
  for (const arg of args) {
    if (!isGrid(arg)) {
      const number = toNumber(arg, env.locale);
      if (isError(number)) return number;
      numbers.push(number);
      continue;
    }
    for (const value of arg.values()) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
}
