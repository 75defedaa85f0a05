import { invalidArgument } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import type { Area } from './area';

/** One value per cell of `area`: a single value fills it, a 2-D array must have its very shape. */
export function fitToArea(value: Argument, area: Area, location: string): Argument[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const rows = value as readonly Argument[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(location, SHAPE_MESSAGE);
  return rows as Argument[][];
}

/** The common value of all cells, or null when they differ (how Excel answers a mixed format). */
export function commonValue<T>(values: readonly (readonly T[])[]): T | null {
  const [first, ...rest] = values.flat();
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}

const SHAPE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
