import { apiNotFound, invalidArgument } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import type { ICellData } from '../grid/univer';
import { parseAddress } from './area';
import type { RangeTarget } from './book';
import { gridRange, refuseLocked, writeGrid } from './cells';

/**
 * Excel's Range.copyFrom of formats, locked or not included. The copy takes as many cells as it needs; a
 * larger goal that the source fits into evenly is filled with it again and again.
 */
export function copyCells(range: RangeTarget, source: Argument, copyType: Argument): void {
  if (copyType !== 'Formats') throw apiNotFound('Range.copyFrom of anything but formats');
  const from = sourceRange(range, source);
  const { rows, columns } = from.area;
  const [high, wide] = [times(range.area.rows, rows), times(range.area.columns, columns)];
  const area = { ...range.area, rows: high, columns: wide };
  refuseLocked({ ...range, area }, 'Range.copyFrom');
  const cells = gridRange(from).getCellDatas();
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < high; r += 1)
    for (let c = 0; c < wide; c += 1) {
      const cell = cells[r % rows]?.[c % columns];
      const formats = { s: cell?.s ?? null, custom: cell?.custom ?? null };
      (matrix[area.row + r] ??= {})[area.column + c] = formats;
    }
  writeGrid(range, area, matrix);
}

const times = (goal: number, size: number): number => (goal % size === 0 ? goal : size);

function sourceRange(range: RangeTarget, source: Argument): RangeTarget {
  const given = range.book.types.rangeOf(source);
  if (given !== undefined) return given;
  const parsed = typeof source === 'string' ? parseAddress(source) : undefined;
  if (parsed === undefined || parsed.sheet !== undefined) throw invalidArgument('Range.copyFrom');
  return { ...range, area: parsed.area };
}
