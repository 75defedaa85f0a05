import { isGrid } from '../grid';
import { DIV_ERROR, isError, NUM_ERROR, VALUE_ERROR, type Value } from '../value';
import { numbersIn, ofMany, ofNumbers, type Functions, type FunctionSpec } from './spec';
import { roundDigits } from '../numberText';

const overNumbers = (compute: (numbers: readonly number[]) => Value) =>
  ofMany((args, env) => {
    const numbers = numbersIn(args, env);
    return isError(numbers) ? numbers : compute(numbers);
  });

/** Rounds away from 0 at the middle, after taking away what binary fractions add. */
function rounded(value: number, digits: number, how: (positive: number) => number): number {
  const factor = 10 ** digits;
  return Math.sign(value) * (how(roundDigits(Math.abs(value) * factor)) / factor);
}

const rounding = (how: (positive: number) => number) =>
  ofNumbers(2, 2, ([value = 0, digits = 0]) => rounded(value, Math.trunc(digits), how));

/** k-th of the numbers of a range; texts and blanks do not count. */
const ranked = (order: (a: number, b: number) => number): FunctionSpec => ({
  params: 'rv',
  min: 2,
  max: 2,
  call: ([range = null, rank = null], env) => {
    const numbers = numbersIn([range], env);
    if (isError(numbers)) return numbers;
    if (typeof rank !== 'number') return VALUE_ERROR;
    return [...numbers].sort(order)[Math.ceil(rank) - 1] ?? NUM_ERROR;
  },
});

/** Sum of the products of arrays of one size; what is no number counts as 0. */
const sumOfProducts: FunctionSpec = {
  params: 'a',
  min: 1,
  max: 255,
  call: (args) => {
    const [first] = args;
    const [rows, columns] = isGrid(first) ? [first.rows, first.columns] : [1, 1];
    const sizes = args.map((arg) => (isGrid(arg) ? arg : null));
    if (sizes.some((grid) => (grid?.rows ?? 1) !== rows || (grid?.columns ?? 1) !== columns))
      return VALUE_ERROR;
    let sum = 0;
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        let product = 1;
        for (const arg of args) {
          const value = isGrid(arg) ? arg.at(row, column) : arg;
          if (isError(value)) return value;
          product *= typeof value === 'number' ? value : 0;
        }
        sum += product;
      }
    return sum;
  },
};

export const MATHEMATICS: Functions = {
  SUM: overNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MAX: overNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: overNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  AVERAGE: overNumbers((numbers) =>
    numbers.length === 0 ? DIV_ERROR : numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
  ),
  SMALL: ranked((a, b) => a - b),
  LARGE: ranked((a, b) => b - a),
  SUMPRODUCT: sumOfProducts,
  ABS: ofNumbers(1, 1, ([value = 0]) => Math.abs(value)),
  INT: ofNumbers(1, 1, ([value = 0]) => Math.floor(roundDigits(value))),
  SIGN: ofNumbers(1, 1, ([value = 0]) => Math.sign(value)),
  MOD: ofNumbers(2, 2, ([value = 0, divisor = 0]) =>
    divisor === 0 ? DIV_ERROR : value - divisor * Math.floor(value / divisor),
  ),
  ROUND: rounding((value) => Math.round(value)),
  ROUNDUP: rounding((value) => Math.ceil(value)),
  ROUNDDOWN: rounding((value) => Math.floor(value)),
};
