import type { FWorksheet, MaybeCell } from '../grid/univer';
import { boundingArea, type Area } from './area';

/**
 * The smallest area around all cells in use, or undefined on a blank sheet. With `valuesOnly`
 * formatted but empty cells do not count.
 */
export function usedArea(sheet: FWorksheet, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row: number, column: number, cell: MaybeCell) => {
      if (!isInUse(cell, valuesOnly)) return;
      const area = { row, column, rows: 1, columns: 1 };
      used = used === undefined ? area : boundingArea(used, area);
    });
  return used;
}

function isInUse(cell: MaybeCell, valuesOnly: boolean): boolean {
  if (cell === null || cell === undefined) return false;
  const filled = Boolean(cell.f ?? cell.si) || Boolean(cell.p) || (cell.v ?? '') !== '';
  return filled || (!valuesOnly && Boolean(cell.s));
}
