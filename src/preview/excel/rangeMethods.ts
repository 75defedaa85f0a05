import { invalidArgument } from '../protocol/apiError';
import type { Argument, HostObject, Method } from '../protocol/hostType';
import { isInsideSheet, type Area } from './area';
import { numberArgument } from './arguments';
import type { RangeTarget } from './book';
import { asAddin, gridRange, refuseProtected } from './cells';
import { copyCells } from './copyCells';

/** Methods of Range that look for cells, move them or change their shape. */
export const rangeMethods: Record<string, Method<RangeTarget>> = {
  CopyFrom: copyCells,
  GetColumnsAfter: (range, count) => beside(range, 'column', 'columns', 1, count),
  GetColumnsBefore: (range, count) => beside(range, 'column', 'columns', -1, count),
  GetRowsAbove: (range, count) => beside(range, 'row', 'rows', -1, count),
  GetRowsBelow: (range, count) => beside(range, 'row', 'rows', 1, count),
  Merge: merge,
  SetDirty: ({ book }) => book.recalculate(),
  Unmerge: (range) => {
    refuseProtected(range, 'Range.unmerge');
    asAddin(range.book, () => gridRange(range).breakApart());
  },
};

/** Merged cells keep the value of the first one only. */
function merge(range: RangeTarget, across: Argument): void {
  refuseProtected(range, 'Range.merge');
  asAddin(range.book, () => {
    const options = { isForceMerge: true };
    if (across === true) gridRange(range).mergeAcross(options);
    else gridRange(range).merge(options);
  });
}

/** `count` lines on one side of a range, one where nothing is said. */
function beside(
  range: RangeTarget,
  axis: 'column' | 'row',
  size: 'columns' | 'rows',
  side: 1 | -1,
  count: Argument,
): HostObject {
  const lines = typeof count === 'number' ? numberArgument(count) * side : side;
  const { area } = range;
  const start = lines > 0 ? area[axis] + area[size] : area[axis] + lines;
  const found: Area = { ...area, [axis]: start, [size]: Math.abs(lines) };
  if (lines === 0 || !isInsideSheet(found)) throw invalidArgument('');
  return range.book.types.range({ ...range, area: found });
}
