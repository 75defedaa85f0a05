import { FUNCTIONS } from '../../../src/functions/functions';
import type { CustomFunctions } from '../engine/customFunctions';
import { ArrayGrid, isGrid, type Operand } from '../engine/grid';
import { FormulaError, isError, VALUE_ERROR, type Value } from '../engine/value';

const NAMESPACE = 'IIOT.';

/** What a blank cell becomes on its way into a custom function (OfficeDev/office-js #4702, #5262). */
export type BlankArgument = 0 | null;

type Call = (...args: readonly (readonly (readonly Value[])[])[]) => readonly (readonly unknown[])[];

/** The add-in's functions as Excel calls them: every argument is a matrix, and an error among them is `#VALUE!`. */
export function addInFunctions(blank: BlankArgument = null): CustomFunctions {
  const functions: Readonly<Record<string, unknown>> = FUNCTIONS;
  return (name) => {
    const id = name.slice(NAMESPACE.length);
    if (!name.startsWith(NAMESPACE) || !Object.hasOwn(functions, id)) return undefined;
    return (args) => called(functions[id] as Call, args, blank);
  };
}

function called(call: Call, args: readonly Operand[], blank: BlankArgument): Operand {
  const given = args.map((arg) => matrixOf(arg, blank));
  if (given.flat(2).some(isError)) return VALUE_ERROR;
  try {
    return new ArrayGrid(call(...given).map((row) => row.map(resultOf)));
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string') throw error;
    return new FormulaError(code);
  }
}

function matrixOf(operand: Operand, blank: BlankArgument): Value[][] {
  if (!isGrid(operand)) return [[operand ?? blank]];
  return Array.from({ length: operand.rows }, (_row, row) =>
    Array.from({ length: operand.columns }, (_column, column) => operand.at(row, column) ?? blank),
  );
}

function resultOf(result: unknown): Value {
  if (typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean') return result;
  return result === null ? 0 : VALUE_ERROR;
}
