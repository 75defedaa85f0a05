import { ComputedGrid, isGrid, type Grid, type Operand } from './grid';
import { NA_ERROR, type Value } from './value';

/**
 * Applies a computation place by place to lists of values, as Excel evaluates arrays: single values, single rows and
 * single columns repeat; a place that one list lacks is `#N/A`. Without a list it is computed once.
 */
export function spread(operands: readonly Operand[], compute: (values: readonly Value[]) => Value): Operand {
  const grids = operands.filter(isGrid);
  if (grids.length === 0) return compute(operands as readonly Value[]);
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const fits = grids.every((grid) => reaches(grid, rows - 1, columns - 1));
  return new ComputedGrid(rows, columns, (row, column) =>
    fits || grids.every((grid) => reaches(grid, row, column))
      ? compute(operands.map((operand) => valueIn(operand, row, column)))
      : NA_ERROR,
  );
}

/** The same for two operands, without lists of arguments: operators are what most arrays are made of. */
export function spreadPair(
  left: Operand,
  right: Operand,
  compute: (left: Value, right: Value) => Value,
): Operand {
  if (!isGrid(left) && !isGrid(right)) return compute(left, right);
  const rows = Math.max(isGrid(left) ? left.rows : 1, isGrid(right) ? right.rows : 1);
  const columns = Math.max(isGrid(left) ? left.columns : 1, isGrid(right) ? right.columns : 1);
  return new ComputedGrid(rows, columns, (row, column) => {
    if ((isGrid(left) && !reaches(left, row, column)) || (isGrid(right) && !reaches(right, row, column)))
      return NA_ERROR;
    return compute(valueIn(left, row, column), valueIn(right, row, column));
  });
}

const reaches = ({ rows, columns }: Grid, row: number, column: number): boolean =>
  (rows === 1 || row < rows) && (columns === 1 || column < columns);

function valueIn(operand: Operand, row: number, column: number): Value {
  if (!isGrid(operand)) return operand;
  return operand.at(operand.rows === 1 ? 0 : row, operand.columns === 1 ? 0 : column);
}
