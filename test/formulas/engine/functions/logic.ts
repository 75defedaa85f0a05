import { toBoolean } from '../coerce';
import { isGrid, type Operand } from '../grid';
import { isError, NA_ERROR, VALUE_ERROR, type FormulaError } from '../value';
import { ofMany, ofValues, type Functions } from './spec';

/** Truth values of the arguments; in ranges texts and blanks do not count. */
function conditions(args: readonly Operand[]): readonly boolean[] | FormulaError {
  const found: boolean[] = [];
  for (const arg of args) {
    if (typeof arg === 'boolean') {
      found.push(arg);
      continue;
    }
    const values = isGrid(arg)
      ? arg.values().filter((value) => typeof value !== 'string' && value !== null)
      : [arg];
    for (const value of values) {
      const truth = toBoolean(value);
      if (isError(truth)) return truth;
      found.push(truth);
    }
  }
  return found.length === 0 ? VALUE_ERROR : found;
}

const decide = (judge: (truths: readonly boolean[]) => boolean) =>
  ofMany((args) => {
    const truths = conditions(args);
    return isError(truths) ? truths : judge(truths);
  });

/** IF, IFERROR, IFNA and CHOOSE are in `../special`: they leave out what is not chosen. */
export const LOGIC: Functions = {
  AND: decide((truths) => truths.every(Boolean)),
  OR: decide((truths) => truths.some(Boolean)),
  XOR: decide((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: ofValues(1, 1, ([value = null]) => {
    const truth = toBoolean(value);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: ofValues(0, 0, () => true),
  FALSE: ofValues(0, 0, () => false),
  NA: ofValues(0, 0, () => NA_ERROR),
};
