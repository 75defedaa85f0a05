import { textOf } from '../core/text/text';
import type { Argument, Cell } from './cells';
import { isFunctionError, notAvailable, type FunctionError } from './errors';

/** What a function puts into a cell. */
export type Result = string | number | boolean | FunctionError;
/** What a function returns: rows of cells that spill. */
export type Spill = Result[][];

/** An argument as rows and columns; 1 × 1 for a single value, an empty range counts as blank. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** Reads an argument as a grid. */
export function gridOf(argument: Argument): Grid {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [[argument]] };
  const cells = argument.map((row: unknown): readonly Cell[] => (Array.isArray(row) ? row : [row]));
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return columns === 0 ? { rows: 1, columns: 1, cells: [[null]] } : { rows: cells.length, columns, cells };
}

/** The first cell of an argument that is not spread. */
export function firstCell(argument: Argument): Cell {
  return gridOf(argument).cells[0]?.[0];
}

/** All cells of a range, row by row. */
export function cellsOf(argument: Argument): readonly Cell[] {
  return gridOf(argument).cells.flat();
}

/** True when a grid has the cell: one row or column serves all. */
function reaches({ rows, columns }: Grid, row: number, column: number): boolean {
  return (rows === 1 || row < rows) && (columns === 1 || column < columns);
}

function cellAt({ rows, columns, cells }: Grid, row: number, column: number): Cell {
  return cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
}

/** One element; in a spill a wrong value spoils its own cell only. */
function element(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (isFunctionError(error)) return error;
    throw error;
  }
}

const mismatch = () => notAvailable(textOf('ja').functionErrors.size);

/**
 * Applies a rule element by element, as Excel does with ranges: single cells, rows and columns are
 * repeated; where sizes do not meet, the element is `#N/A`.
 * @param compute gets one cell per argument; may throw a FunctionError
 * @throws the FunctionError itself when every argument is a single cell
 */
export function elementwise(
  args: readonly Argument[],
  compute: (...cells: readonly Cell[]) => Result,
): Spill {
  const grids = args.map(gridOf);
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const at = (row: number, column: number) => compute(...grids.map((grid) => cellAt(grid, row, column)));
  if (rows === 1 && columns === 1) return [[at(0, 0)]];
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      grids.every((grid) => reaches(grid, row, column)) ? element(() => at(row, column)) : mismatch(),
    ),
  );
}

/**
 * `elementwise` for two columns of the same height, without an argument list per row: what IMPACT over
 * a whole column costs. `compute` must not throw.
 * @returns null when the arguments are anything else
 */
export function columnwise(
  one: Argument,
  other: Argument,
  compute: (one: Cell, other: Cell) => Result,
): Spill | null {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length || one.length < 2)
    return null;
  const spill = new Array<Result[]>(one.length);
  for (let row = 0; row < one.length; row += 1) {
    const left: unknown = one[row];
    const right: unknown = other[row];
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== 1 || right.length !== 1) return null;
    spill[row] = [compute(left[0], right[0])];
  }
  return spill;
}
