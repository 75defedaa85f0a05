import { fillGrid, isGrid, type Operand } from './grid';
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
  return fillGrid(rows, columns, (row, column) => {
    const values: Value[] = [];
    for (const operand of operands) {
      if (!isGrid(operand)) {
        values.push(operand);
        continue;
      }
      const at = operand.rows === 1 ? 0 : row;
      const along = operand.columns === 1 ? 0 : column;
      if (at >= operand.rows || along >= operand.columns) return NA_ERROR;
      values.push(operand.at(at, along));
    }
    return compute(values);
  });
}
