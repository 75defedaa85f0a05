import type { IRange } from '../grid/univer';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { Shift } from './shiftArea';

/** Rows or columns that came or went, as the grid tells of them and as Excel tells of them. */
export interface LineChange {
  readonly changeType: string;
  readonly area: Area;
  readonly shift: Shift;
}

interface Kind {
  readonly axis: Shift['axis'];
  readonly sign: 1 | -1;
  readonly changeType: string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'sheet.mutation.insert-row': { axis: 'row', sign: 1, changeType: 'RowInserted' },
  'sheet.mutation.remove-rows': { axis: 'row', sign: -1, changeType: 'RowDeleted' },
  'sheet.mutation.insert-col': { axis: 'column', sign: 1, changeType: 'ColumnInserted' },
  'sheet.mutation.remove-col': { axis: 'column', sign: -1, changeType: 'ColumnDeleted' },
};

/** The change behind a mutation of the grid; undefined when it is of another kind. */
export function lineChange(
  mutation: string,
  params: unknown,
): (LineChange & { sheetId: string }) | undefined {
  const kind = KINDS[mutation];
  if (kind === undefined) return undefined;
  const { subUnitId, range } = params as { subUnitId: string; range: IRange };
  const [first, last] =
    kind.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const count = last - first + 1;
  const area =
    kind.axis === 'row'
      ? { row: first, column: 0, rows: count, columns: MAX_COLUMNS }
      : { row: 0, column: first, rows: MAX_ROWS, columns: count };
  const shift = { axis: kind.axis, index: first, count: count * kind.sign };
  return { sheetId: subUnitId, changeType: kind.changeType, area, shift };
}
