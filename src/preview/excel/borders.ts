import type { IBorderData } from '@univerjs/core';
import { invalidArgument } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import { BorderStyleTypes } from '../file/gridTerms';
import { stringArgument } from './arguments';
import type { RangeTarget } from './book';
import { gridRange, refuseProtected } from './cells';
import { paintCells } from './paintCells';

type Side = keyof typeof SIDES;
type BorderTarget = RangeTarget & { readonly side: Side };

/** Where the line of a side is kept in the style of a cell at which it is seen. */
const SIDES = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
  InsideVertical: 'r',
  InsideHorizontal: 'b',
} as const;
const NAMES = Object.keys(SIDES) as Side[];

/** Excel's RangeBorderCollection. */
export const bordersType = hostType<RangeTarget>({
  name: 'RangeBorderCollection',
  item: getItem,
  methods: { GetItem: getItem },
});

const borderType = hostType<BorderTarget>({
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    Style: { get: (target) => (lineOf(target) === undefined ? 'None' : 'Continuous'), set: setStyle },
    Color: { get: (target) => lineOf(target) ?? BLACK, set: setColor },
  },
});

const BLACK = '#000000';

function getItem(range: RangeTarget, key: Argument): HostObject {
  const side = NAMES.find((each) => each === key);
  if (side === undefined) throw invalidArgument('RangeBorderCollection.getItem');
  return borderType({ ...range, side });
}

/** The colour of the line of the cell at which the side is seen: the last one for the right and the bottom edge. */
function lineOf(target: BorderTarget): string | undefined {
  const { area, side } = target;
  const atEnd = side === 'EdgeBottom' || side === 'EdgeRight';
  const corner = atEnd
    ? { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }
    : { ...area, rows: 1, columns: 1 };
  const line = gridRange({ ...target, area: corner }).getCellStyleData()?.bd?.[SIDES[side]];
  if (!line || line.s === BorderStyleTypes.NONE) return undefined;
  return (line.cl.rgb ?? BLACK).toUpperCase();
}

/** Thin lines are the only ones that are drawn. */
function setStyle(target: BorderTarget, value: Argument): void {
  if (value !== 'Continuous') throw invalidArgument('RangeBorder.style');
  draw(target, lineOf(target) ?? BLACK);
}

function setColor(target: BorderTarget, value: Argument): void {
  draw(target, stringArgument(value));
}

function draw(target: BorderTarget, color: string): void {
  refuseProtected(target, 'RangeBorder', 'allowFormatCells');
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: color } };
  paintCells(target, (row, column) => {
    const sides = sidesOf(target, row, column);
    return sides.length === 0 ? undefined : { bd: Object.fromEntries(sides.map((side) => [side, line])) };
  });
}

/** Which lines of a cell a side of the range means: inner lines belong to the cells on both sides. */
function sidesOf({ side, area }: BorderTarget, row: number, column: number): (keyof IBorderData)[] {
  const [isTop, isBottom] = [row === 0, row === area.rows - 1];
  const [isLeft, isRight] = [column === 0, column === area.columns - 1];
  const only = (isThere: boolean, line: keyof IBorderData) => (isThere ? [line] : []);
  switch (side) {
    case 'EdgeTop':
      return only(isTop, 't');
    case 'EdgeBottom':
      return only(isBottom, 'b');
    case 'EdgeLeft':
      return only(isLeft, 'l');
    case 'EdgeRight':
      return only(isRight, 'r');
    case 'InsideHorizontal':
      return [...only(!isTop, 't'), ...only(!isBottom, 'b')];
    case 'InsideVertical':
      return [...only(!isLeft, 'l'), ...only(!isRight, 'r')];
  }
}
