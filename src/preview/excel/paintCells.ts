import type { IStyleData } from '@univerjs/core';
import type { RangeTarget } from './book';
import { asAddin } from './cells';

const SET_VALUES = 'sheet.mutation.set-range-values';
/** Said to come from here, the change leaves formulas as they are. */
const SET_STYLE = 'sheet.command.set-style';

/** Lays a part of a style over the cells of a range; `undefined` leaves a cell alone. */
export function paintCells(
  { book, sheet, area }: RangeTarget,
  styleAt: (row: number, column: number) => IStyleData | undefined,
): void {
  const cellValue: Record<number, Record<number, { s: IStyleData }>> = {};
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const s = styleAt(row, column);
      if (s !== undefined) (cellValue[area.row + row] ??= {})[area.column + column] = { s };
    }
  }
  const target = { unitId: book.workbook.getId(), subUnitId: sheet.getSheetId() };
  asAddin(book, () => book.api.syncExecuteCommand(SET_VALUES, { ...target, cellValue, trigger: SET_STYLE }));
}
