import type { Choice } from '../../../core/guide/item';
import type { Language } from '../../../core/model/language';
import type { Sector } from '../../../core/model/terms';

/** A level or zone in the picture, in units of a 288 wide drawing. */
export interface PositionBox {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PositionLayout {
  readonly height: number;
  readonly boxes: readonly PositionBox[];
  /** Where office and plant part; null where the picture has no such line. */
  readonly borderY: number | null;
}

export const DRAWING_WIDTH = 288;
const GAP = 6;
const RUNG = 26;
const BORDER = 12;

/** The top of the Purdue model is the office: it stands on top. Between levels 4 and 3 lies the border (DMZ). */
function purdueLayout(choices: readonly Choice[], language: Language): PositionLayout {
  const boxes = [...choices].reverse().map((choice, index) => ({
    key: choice.key,
    lines: [bareName(choice[language])],
    x: 0,
    y: index * (RUNG + GAP) + (index > 1 ? BORDER : 0),
    width: DRAWING_WIDTH,
    height: RUNG,
  }));
  return {
    height: choices.length * (RUNG + GAP) - GAP + BORDER,
    boxes,
    borderY: 2 * (RUNG + GAP) - GAP / 2 + BORDER / 2,
  };
}

/** Office and remote maintenance outside, servers in the middle, the shop floor below. */
const ZONE_ROWS: readonly (readonly { readonly key: string; readonly share: number }[])[] = [
  [
    { key: 'oa', share: 4 },
    { key: 'remote', share: 5 },
  ],
  [
    { key: 'prodmgmt', share: 1 },
    { key: 'monitoring', share: 1 },
  ],
  [
    { key: 'control', share: 1 },
    { key: 'agv', share: 1 },
    { key: 'warehouse', share: 1 },
  ],
];
const ZONE_HEIGHT = 48;

function zoneLayout(short: Readonly<Record<string, string>>): PositionLayout {
  const boxes = ZONE_ROWS.flatMap((row, index) => {
    const shares = row.reduce((sum, { share }) => sum + share, 0);
    const room = DRAWING_WIDTH - GAP * (row.length - 1);
    let x = 0;
    return row.map(({ key, share }) => {
      const width = (room * share) / shares;
      const box = {
        key,
        lines: (short[key] ?? key).split('\n'),
        x,
        y: index * (ZONE_HEIGHT + GAP) + (index > 0 ? BORDER : 0),
        width,
        height: ZONE_HEIGHT,
      };
      x += width + GAP;
      return box;
    });
  });
  return {
    height: ZONE_ROWS.length * (ZONE_HEIGHT + GAP) - GAP + BORDER,
    boxes,
    borderY: ZONE_HEIGHT + GAP / 2 + BORDER / 2,
  };
}

/** Without what stands in brackets: the sentence beside the picture has it all. */
function bareName(name: string): string {
  return name.replace(/\s*[（(].*$/, '');
}

/**
 * Where each level or zone stands in the picture.
 * @param short names of the zones that fit their boxes, lines divided by `\n`
 */
export function positionLayout(
  sector: Sector,
  choices: readonly Choice[],
  short: Readonly<Record<string, string>>,
  language: Language,
): PositionLayout {
  return sector === 'PA' ? purdueLayout(choices, language) : zoneLayout(short);
}
