import type { CalledFrom } from '../grid/formulas/calledFrom';
import type { GridArgument } from './callArguments';
import type { CallOutcome } from './callResult';
import type { FunctionCalls } from './functionCalls';
import type { CustomFunction } from './metadata';

interface Disposable {
  dispose(): void;
}

/** Makes a function known to the grid's formulas. */
export type AddFunction = (name: string, run: RunFunction) => Disposable;

/** Answers a call from a cell (undefined: from a rule). */
export type RunFunction = (given: readonly GridArgument[], from: CalledFrom | undefined) => CallOutcome;

/** What answers the calls at the moment: undefined while the add-in is absent. */
export type ValueOf = FunctionCalls['valueOf'];

/** Makes `NAMESPACE.NAME` callable in formulas. */
export function registerFunctions(
  add: AddFunction,
  namespace: string,
  functions: readonly CustomFunction[],
  current: () => ValueOf | undefined,
): Disposable {
  const added = functions.map((custom) => {
    const name = `${namespace}.${custom.name}`.toUpperCase();
    return add(name, (given, from) => guarded(current(), custom, given, from));
  });
  return { dispose: () => added.forEach((each) => each.dispose()) };
}

/** An exception in a function would stop the whole calculation of the grid. */
function guarded(valueOf: ValueOf | undefined, ...call: Parameters<ValueOf>): CallOutcome {
  if (valueOf === undefined) return '#NAME?';
  try {
    return valueOf(...call);
  } catch (error) {
    reportError(error);
    return '#VALUE!';
  }
}
