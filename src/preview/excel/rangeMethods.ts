import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { HostObject, type Argument, type Method } from '../protocol/hostType';
import { isInsideSheet, type Area } from './area';
import { numberArgument } from './arguments';
import type { RangeTarget } from './book';
import { asAddin, gridRange, refuseProtected } from './cells';
import { copyCells } from './copyCells';
import { findCells } from './findCells';
import { deleteCells, insertCells, shiftArgument } from './shiftCells';
import { specialCells } from './specialCells';
import { surroundingRegion } from './surroundingRegion';

/** Methods of Range that look for cells, move them or change their shape. */
export const rangeMethods: Record<string, Method<RangeTarget>> = {
  CopyFrom: copyCells,
  Delete: (range, shift) => deleteCells(range, shiftArgument(shift, ['Up', 'Left'], 'Range.delete')),
  Find: (range, text, criteria) => orNotFound(find(range, text, criteria), 'Range.find'),
  FindOrNullObject: find,
  GetColumnsAfter: (range, count) => beside(range, 'column', 'columns', 1, count),
  GetColumnsBefore: (range, count) => beside(range, 'column', 'columns', -1, count),
  GetRowsAbove: (range, count) => beside(range, 'row', 'rows', -1, count),
  GetRowsBelow: (range, count) => beside(range, 'row', 'rows', 1, count),
  GetSpecialCells: (range, type, valueType) =>
    orNotFound(special(range, type, valueType), 'Range.getSpecialCells'),
  GetSpecialCellsOrNullObject: special,
  GetSurroundingRegion: (range) => range.book.types.range({ ...range, area: surroundingRegion(range) }),
  Insert: (range, shift) => {
    insertCells(range, shiftArgument(shift, ['Down', 'Right'], 'Range.insert'));
    return range.book.types.range(range);
  },
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

function find(range: RangeTarget, text: Argument, criteria: Argument): HostObject {
  const [first] = findCells(range, text, criteria);
  return first === undefined ? HostObject.NULL : range.book.types.range(first);
}

function special(range: RangeTarget, type: Argument, valueType: Argument): HostObject {
  const areas = specialCells(range, type, valueType);
  return areas.length === 0 ? HostObject.NULL : range.book.types.rangeAreas(areas);
}

function orNotFound(object: HostObject, location: string): HostObject {
  if (object.isNull) throw itemNotFound(location);
  return object;
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
