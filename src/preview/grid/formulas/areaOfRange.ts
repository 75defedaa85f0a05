import type { IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../excel/area';

/** An area from the grid's range; whole rows and columns have no (NaN) start or end there. */
export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const [row, column] = [startRow || 0, startColumn || 0];
  const lastRow = Number.isNaN(endRow) ? MAX_ROWS - 1 : endRow;
  const lastColumn = Number.isNaN(endColumn) ? MAX_COLUMNS - 1 : endColumn;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
