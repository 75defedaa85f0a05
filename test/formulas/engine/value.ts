/** An error value such as `#N/A`; shaped like the error of a cell in a reading. */
export class FormulaError {
  constructor(readonly error: string) {}
}

/** What a cell or a part of a formula holds; blank is null. */
export type Value = string | number | boolean | null | FormulaError;

export const DIV_ERROR = new FormulaError('#DIV/0!');
export const VALUE_ERROR = new FormulaError('#VALUE!');
export const REF_ERROR = new FormulaError('#REF!');
export const NAME_ERROR = new FormulaError('#NAME?');
export const NUM_ERROR = new FormulaError('#NUM!');
export const NA_ERROR = new FormulaError('#N/A');

const ERRORS = [DIV_ERROR, VALUE_ERROR, REF_ERROR, NAME_ERROR, NUM_ERROR, NA_ERROR];

/** The error that a formula writes out, e.g. `#REF!`. */
export function errorNamed(text: string): FormulaError {
  return ERRORS.find(({ error }) => error === text.toUpperCase()) ?? new FormulaError(text);
}

export const isError = (value: unknown): value is FormulaError => value instanceof FormulaError;

/**
 * The formula asks for something that this engine does not do, or that Excel versions do differently. It ends the
 * test instead of becoming an error value, which IFERROR would hide.
 */
export class EngineError extends Error {}
