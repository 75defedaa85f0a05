import type { ICellData } from '@univerjs/core';
import { shiftFormula } from '../../../workbook/file/read/shiftFormula';
import type { CellMatrix } from '../sheet/mapCells';

/**
 * Formulas of a sheet by `row,col`, with `=`. A formula that was filled over a range stands in one
 * cell only; the others refer to it by `si`.
 */
export function gridFormulas(matrix: CellMatrix): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  const masters = new Map<string, { formula: string; row: number; col: number }>();
  eachCell(matrix, (row, col, { f, si }) => {
    if (!f) return;
    formulas.set(`${row},${col}`, f);
    if (si) masters.set(si, { formula: f, row, col });
  });
  eachCell(matrix, (row, col, { f, si }) => {
    const master = f || !si ? undefined : masters.get(si);
    if (master)
      formulas.set(`${row},${col}`, shiftFormula(master.formula, row - master.row, col - master.col));
  });
  return formulas;
}

type Visit = (row: number, col: number, cell: ICellData) => void;

/** Visits the cells of a matrix row by row. */
function eachCell(matrix: CellMatrix, visit: Visit): void {
  for (const row of Object.keys(matrix).map(Number)) {
    const cells: Record<number, ICellData | undefined> = matrix[row] ?? {};
    for (const col of Object.keys(cells).map(Number)) {
      const cell = cells[col];
      if (cell) visit(row, col, cell);
    }
  }
}
