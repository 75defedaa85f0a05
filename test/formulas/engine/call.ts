import type { Arguments, Compiler, Evaluate } from './compiler';
import { FUNCTIONS } from './functions/all';
import type { FunctionSpec } from './functions/spec';
import { isGrid, singleValue, type Operand } from './grid';
import type { Scope } from './scope';
import { spread } from './spread';
import { EngineError, isError, NAME_ERROR, type Value } from './value';

/** Of the add-in's functions. */
const NAMESPACE = 'IIOT.';

/**
 * Compiles a call of a worksheet function, or of a custom function of the add-in; without the add-in the latter is
 * `#NAME?`.
 * @throws EngineError for a function that the engine does not know, and for a wrong number of arguments
 */
export function callFunction(name: string, args: Arguments, scope: Scope, compiler: Compiler): Evaluate {
  if (name.startsWith(NAMESPACE)) return callCustom(name, args, scope, compiler);
  const spec = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (spec === undefined) throw new EngineError(`${name} is not known to the engine`);
  if (args.length < spec.min || args.length > spec.max)
    throw new EngineError(`${name} has ${args.length} arguments instead of ${spec.min} to ${spec.max}`);
  return call(spec, args, scope, compiler);
}

function callCustom(name: string, args: Arguments, scope: Scope, { compileOperand }: Compiler): Evaluate {
  const custom = scope.customFunctions?.(name);
  const operands = args.map((arg) => compileOperand(arg, scope));
  if (custom === undefined) return () => NAME_ERROR;
  return () => custom(operands.map((operand) => operand()));
}

function call(
  spec: FunctionSpec,
  args: Arguments,
  scope: Scope,
  { compileOperand, compileValue }: Compiler,
): Evaluate {
  const { params, takesErrors = false } = spec;
  const letters = args.map((_arg, index) => params[Math.min(index, params.length - 1)]!);
  const operands = args.map((arg, index): Evaluate => {
    if (letters[index] === 'a') return compileOperand(arg, { ...scope, isArray: true });
    return letters[index] === 'v' && !scope.isArray ? compileValue(arg, scope) : compileOperand(arg, scope);
  });
  const ends = letters.map((letter) => letter === 'v' && !takesErrors);
  if (!scope.isArray) return plainCall(spec, operands, ends, scope);
  const withoutErrors = (values: readonly Operand[]): Operand => {
    for (let index = 0; index < values.length; index += 1)
      if (ends[index] === true && isError(values[index])) return values[index]!;
    return spec.call(values, scope.environment);
  };
  return () => {
    const given = operands.map((operand) => operand());
    const lists = given.map((operand, index) => (letters[index] === 'v' ? operand : null));
    // A whole column of INDEX, say.
    if (!lists.some(isGrid)) return withoutErrors(given);
    return spread(lists, (values) =>
      single(
        withoutErrors(given.map((operand, index) => (letters[index] === 'v' ? values[index]! : operand))),
      ),
    );
  };
}

/** The usual case, which most of the time of a calculation goes into: one value a parameter. */
function plainCall(
  spec: FunctionSpec,
  operands: readonly Evaluate[],
  ends: readonly boolean[],
  { environment }: Scope,
): Evaluate {
  const count = operands.length;
  return () => {
    const values = new Array<Operand>(count);
    for (let index = 0; index < count; index += 1) {
      const value = operands[index]!();
      if (ends[index] === true && isError(value)) return value;
      values[index] = value;
    }
    return spec.call(values, environment);
  };
}

/** In a list each place holds one value; without a list a range may be the result. */
const single = (operand: Operand): Value => (isGrid(operand) ? singleValue(operand) : operand);
