import { Area } from './area';
import { toBoolean, toNumber } from './coerce';
import type { Arguments, Compiler, Evaluate } from './compiler';
import { ComputedGrid, isGrid, singleValue, type Operand } from './grid';
import type { Scope } from './scope';
import { EngineError, isError, NA_ERROR, VALUE_ERROR } from './value';

type SpecialForm = (args: Arguments, scope: Scope, compiler: Compiler) => Evaluate;

function counted(name: string, args: Arguments, least: number, most: number): void {
  if (args.length < least || args.length > most)
    throw new EngineError(`${name} has ${args.length} arguments instead of ${least} to ${most}`);
}

/**
 * A condition of IF inside SUMPRODUCT would need array entry (Ctrl+Shift+Enter) before Excel 365.
 * @throws EngineError for a list of values
 */
const oneValue = (operand: Operand) => singleValue(operand);

const IF: SpecialForm = (args, scope, { compileOperand }) => {
  counted('IF', args, 2, 3);
  const condition = compileOperand(args[0] ?? null, scope);
  const note = scope.branches?.decision(2);
  const whenTrue = compileOperand(args[1] ?? null, scope);
  const whenFalse: Evaluate = args.length > 2 ? compileOperand(args[2] ?? null, scope) : () => false;
  return () => {
    const truth = toBoolean(oneValue(condition()));
    if (isError(truth)) return truth;
    note?.(truth ? 0 : 1);
    return truth ? whenTrue() : whenFalse();
  };
};

const ifError =
  (name: string, catches: (error: string) => boolean): SpecialForm =>
  (args, scope, { compileOperand }) => {
    counted(name, args, 2, 2);
    const first = compileOperand(args[0] ?? null, scope);
    const note = scope.branches?.decision(2);
    const otherwise = compileOperand(args[1] ?? null, scope);
    return () => {
      const operand = first();
      const value = isGrid(operand) ? singleValue(operand) : operand;
      const caught = isError(value) && catches(value.error);
      note?.(caught ? 1 : 0);
      return caught ? otherwise() : value;
    };
  };

const CHOOSE: SpecialForm = (args, scope, { compileOperand }) => {
  counted('CHOOSE', args, 2, 255);
  const index = compileOperand(args[0] ?? null, scope);
  const note = scope.branches?.decision(args.length - 1);
  const choices = args.slice(1).map((arg) => compileOperand(arg, scope));
  return () => {
    const number = toNumber(oneValue(index()), scope.environment.locale);
    if (isError(number)) return number;
    const chosen = Math.trunc(number) - 1;
    if (chosen in choices) note?.(chosen);
    return choices[chosen]?.() ?? (chosen in choices ? null : VALUE_ERROR);
  };
};

/** ROW and COLUMN: place of a reference, a list of places inside SUMPRODUCT. */
const placeOf =
  (side: 'row' | 'column'): SpecialForm =>
  (args, scope, { compileOperand }) => {
    counted(side.toUpperCase(), args, 0, 1);
    if (args.length === 0) return () => (side === 'row' ? scope.row : scope.column) + 1;
    const reference = compileOperand(args[0] ?? null, scope);
    return () => {
      const area = reference();
      if (!(area instanceof Area)) return isError(area) ? area : VALUE_ERROR;
      const [first, count] = side === 'row' ? [area.place.top, area.rows] : [area.place.left, area.columns];
      if (!scope.isArray || count === 1) return first + 1;
      return side === 'row'
        ? new ComputedGrid(count, 1, (row) => first + row + 1)
        : new ComputedGrid(1, count, (_row, column) => first + column + 1);
    };
  };

const ISFORMULA: SpecialForm = (args, scope, { compileOperand }) => {
  counted('ISFORMULA', args, 1, 1);
  const reference = compileOperand(args[0] ?? null, scope);
  return () => {
    const area = reference();
    return area instanceof Area && area.sheet.isFormulaAt(area.place.top, area.place.left);
  };
};

/** Functions that leave out what is not chosen, or that ask for the reference instead of its value. */
export const SPECIAL_FORMS: Readonly<Record<string, SpecialForm | undefined>> = {
  IF,
  IFERROR: ifError('IFERROR', () => true),
  IFNA: ifError('IFNA', (error) => error === NA_ERROR.error),
  CHOOSE,
  ROW: placeOf('row'),
  COLUMN: placeOf('column'),
  ISFORMULA,
};
