import type { IRange } from '../grid/univer';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';

/** Rows or columns that came or went, in Excel's words. */
export interface LineChange {
  readonly changeType: string;
  readonly area: Area;
}

interface Kind {
  readonly axis: 'column' | 'row';
  readonly changeType: string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'sheet.mutation.insert-row': { axis: 'row', changeType: 'RowInserted' },
  'sheet.mutation.remove-rows': { axis: 'row', changeType: 'RowDeleted' },
  'sheet.mutation.insert-col': { axis: 'column', changeType: 'ColumnInserted' },
  'sheet.mutation.remove-col': { axis: 'column', changeType: 'ColumnDeleted' },
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
  return { sheetId: subUnitId, changeType: kind.changeType, area };
}
