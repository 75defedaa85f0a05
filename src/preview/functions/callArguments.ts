import { isErrorText } from '../../core/model/cell';
import type { WireValue } from '../protocol/wire';
import type { CustomFunction, FunctionParameter } from './metadata';

/** Shown while a call is under way, and passed on by whatever depends on it. */
export const BUSY = '#BUSY!';

/**
 * What a blank cell becomes on its way into a custom function: 0 in Excel on the desktop, null on
 * the web (OfficeDev/office-js #4702, #1951, #5262). An argument that is left out is null on both.
 */
export const BLANK = { desktop: 0, web: null } as const;

export type HostKind = keyof typeof BLANK;

/** A grid argument: one value, or the rows of a range or array. */
export type GridArgument = unknown;

/**
 * The arguments as Excel passes them: one per parameter, ranges and arrays as rows of values,
 * missing ones null. Undefined when a range stands where one value is expected.
 */
export function callArguments(
  custom: CustomFunction,
  given: readonly GridArgument[],
  host: HostKind,
): WireValue[] | undefined {
  const passed: WireValue[] = [];
  for (const [index, parameter] of custom.parameters.entries()) {
    const value = index < given.length ? oneArgument(parameter, given[index], host) : null;
    if (value === undefined) return undefined;
    passed.push(value);
  }
  return passed;
}

/** True when any value inside is still being calculated. */
export function isBusy(given: readonly GridArgument[]): boolean {
  return given.flat(2).some((value) => value === BUSY);
}

/** Errors that only the grid knows, beside those of Excel. */
const GRID_ERROR = /^#(?:CYCLE!|ERROR!)$/;

/** True when an argument is or holds an error: Excel then does not call the function (#VALUE!). */
export function hasError(given: readonly GridArgument[]): boolean {
  return given
    .flat(2)
    .some((value) => typeof value === 'string' && (isErrorText(value) || GRID_ERROR.test(value)));
}

function oneArgument(
  parameter: FunctionParameter,
  value: GridArgument,
  host: HostKind,
): WireValue | undefined {
  const matrix = matrixOf(value, host);
  if (parameter.dimensionality === 'matrix') return matrix;
  return matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : undefined;
}

function matrixOf(value: GridArgument, host: HostKind): WireValue[][] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  return rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map((cell: unknown) => cellArgument(cell, host)),
  );
}

/** The grid's cells hold texts, numbers and truth values only. */
function cellArgument(cell: unknown, host: HostKind): WireValue {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? cell
    : BLANK[host];
}
