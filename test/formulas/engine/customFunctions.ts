import type { Operand } from './grid';

/** Looks up a custom function by its full name, e.g. `IIOT.IMPACT`; undefined for an unknown one. */
export type CustomFunctions = (name: string) => ((args: readonly Operand[]) => Operand) | undefined;
