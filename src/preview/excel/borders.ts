import type { IBorderData } from '@univerjs/core';
import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import { BorderStyleTypes } from '../file/gridTerms';
import { numberArgument, stringArgument } from './arguments';
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
  DiagonalDown: 'tl_br',
  DiagonalUp: 'bl_tr',
} as const;
const NAMES = Object.keys(SIDES) as Side[];

/** Excel's RangeBorderCollection. */
export const bordersType = hostType<RangeTarget>({
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => NAMES.length } },
  items: (range) => NAMES.map((side) => borderType({ ...range, side })),
  item: getItem,
  methods: {
    GetItem: getItem,
    GetItemAt: (range, index) => {
      const side = NAMES[numberArgument(index)];
      if (side === undefined) throw itemNotFound('RangeBorderCollection.getItemAt');
      return borderType({ ...range, side });
    },
  },
});

const borderType = hostType<BorderTarget>({
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: { get: styleOf, set: setStyle },
    Weight: { get: weightOf, set: setWeight },
    Color: { get: (target) => lineOf(target)?.color ?? '#000000', set: setColor },
  },
});

function getItem(range: RangeTarget, key: Argument): HostObject {
  const side = NAMES.find((each) => each === key);
  if (side === undefined) throw invalidArgument('RangeBorderCollection.getItem');
  return borderType({ ...range, side });
}

interface Line {
  readonly style: number;
  readonly color: string;
}

/** The line of the cell at which the side is seen: the last one for the right and the bottom edge. */
function lineOf(target: BorderTarget): Line | undefined {
  const { area, side } = target;
  const atEnd = side === 'EdgeBottom' || side === 'EdgeRight';
  const corner = atEnd
    ? { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }
    : { ...area, rows: 1, columns: 1 };
  const line = gridRange({ ...target, area: corner }).getCellStyleData()?.bd?.[SIDES[side]];
  if (!line || line.s === BorderStyleTypes.NONE) return undefined;
  return { style: line.s, color: (line.cl.rgb ?? '#000000').toUpperCase() };
}

/** Excel tells kind and weight apart, the grid has one number for both. */
const LINES: readonly (readonly [number, string, string])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

function styleOf(target: BorderTarget): string {
  const line = lineOf(target);
  return LINES.find(([grid]) => grid === line?.style)?.[1] ?? 'None';
}

function weightOf(target: BorderTarget): string {
  const line = lineOf(target);
  return LINES.find(([grid]) => grid === line?.style)?.[2] ?? 'Thin';
}

function setStyle(target: BorderTarget, value: Argument): void {
  const wanted = stringArgument(value);
  const weight = weightOf(target);
  const line =
    LINES.find(([, style, each]) => style === wanted && each === weight) ??
    LINES.find(([, style]) => style === wanted);
  if (line === undefined && wanted !== 'None') throw invalidArgument('RangeBorder.style');
  draw(target, line?.[0] ?? BorderStyleTypes.NONE, lineOf(target)?.color);
}

/** A weight makes a line where there is none. */
function setWeight(target: BorderTarget, value: Argument): void {
  const wanted = stringArgument(value);
  if (!WEIGHTS.includes(wanted)) throw invalidArgument('RangeBorder.weight');
  const style = styleOf(target);
  const line =
    LINES.find(([, each, weight]) => each === style && weight === wanted) ??
    LINES.find(([, each, weight]) => each === 'Continuous' && weight === wanted);
  draw(target, line?.[0] ?? BorderStyleTypes.THIN, lineOf(target)?.color);
}

function setColor(target: BorderTarget, value: Argument): void {
  draw(target, lineOf(target)?.style ?? BorderStyleTypes.THIN, stringArgument(value));
}

const NO_LINE: number = BorderStyleTypes.NONE;

function draw(target: BorderTarget, style: number, color = '#000000'): void {
  refuseProtected(target, 'RangeBorder', 'allowFormatCells');
  const line = style === NO_LINE ? null : { s: style, cl: { rgb: color } };
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
    default:
      return [SIDES[side]];
  }
}
