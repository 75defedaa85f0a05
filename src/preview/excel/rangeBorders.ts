import type { IBorderData } from '@univerjs/core';
import { BorderStyleTypes } from '../file/gridTerms';
import { apiNotFound, invalidArgument } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import { stringArgument } from './arguments';
import type { RangeTarget } from './book';
import { paintCells } from './paintCells';

/** One side of a range, with what has been said of its line so far. */
interface Side {
  readonly range: RangeTarget;
  readonly index: string;
  readonly change: (member: string, apply: () => unknown) => void;
  style: string;
  color: string;
}

const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

/** Excel's RangeBorder: lines are thin unless their style says otherwise. */
const rangeBorderType = hostType<Side>({
  name: 'RangeBorder',
  identity: ({ index }) => ({ SideIndex: index }),
  scalars: {
    SideIndex: { get: ({ index }) => index },
    Style: { get: ({ style }) => style, set: (side, value) => draw(side, { style: stringArgument(value) }) },
    Color: { get: ({ color }) => color, set: (side, value) => draw(side, { color: stringArgument(value) }) },
  },
});

/** Excel's RangeBorderCollection. */
export const rangeBordersType = hostType<Pick<Side, 'range' | 'change'>>({
  name: 'RangeBorderCollection',
  item: borderAt,
  methods: { GetItem: borderAt },
});

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

function borderAt({ range, change }: Pick<Side, 'range' | 'change'>, key: Argument): HostObject {
  const index = stringArgument(key);
  if (!SIDES.includes(index)) throw apiNotFound(`RangeBorderCollection.getItem(${index})`);
  return rangeBorderType({ range, change, index, style: 'None', color: '#000000' });
}

function draw(side: Side, said: Partial<Pick<Side, 'style' | 'color'>>): void {
  Object.assign(side, said);
  const s = STYLES[side.style];
  if (s === undefined) throw invalidArgument('RangeBorder.style');
  const { index, range, color } = side;
  const line = s === BorderStyleTypes.NONE ? null : { s, cl: { rgb: color } };
  side.change(`borders.${index}`, () =>
    paintCells(range, (row, column) => {
      const sides = sidesOf(index, row, column, range.area);
      return sides.length === 0 ? undefined : { bd: Object.fromEntries(sides.map((each) => [each, line])) };
    }),
  );
}

/** Which sides of a cell a side of the range means. */
function sidesOf(
  index: string,
  row: number,
  column: number,
  { rows, columns }: RangeTarget['area'],
): (keyof IBorderData)[] {
  switch (index) {
    case 'EdgeTop':
      return row === 0 ? ['t'] : [];
    case 'EdgeBottom':
      return row === rows - 1 ? ['b'] : [];
    case 'EdgeLeft':
      return column === 0 ? ['l'] : [];
    case 'EdgeRight':
      return column === columns - 1 ? ['r'] : [];
    case 'InsideHorizontal':
      return [...(row > 0 ? (['t'] as const) : []), ...(row < rows - 1 ? (['b'] as const) : [])];
    default:
      return [...(column > 0 ? (['l'] as const) : []), ...(column < columns - 1 ? (['r'] as const) : [])];
  }
}
