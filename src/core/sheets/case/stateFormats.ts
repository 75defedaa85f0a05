import type { ConditionalFormatDescription, DifferentialFormat } from '../description';
import { HIGH_TO_LOW } from '../../model/terms';
import { quote } from '../formulas/expressions';
import type { CellWords } from '../cellWords';

/**
 * Icon, word and colour of each state, in the order of trust (product: Look). The icon comes from
 * the number format, so that the cell's value stays the bare word that formulas compare with.
 */
export const STATE_LOOKS = {
  satisfied: { icon: '✓', fontColor: '0E700E', fill: 'F1FAF1' },
  condition: { icon: '◷', fontColor: '8A5B00', fill: 'FFF9E5' },
  unmet: { icon: '✕', fontColor: 'B10E1C', fill: 'FDF3F4' },
  unanswered: { icon: '○', fontColor: '43607C', fill: 'EFF4F9' },
  incomplete: { icon: '!', fontColor: 'B10E1C', fill: 'FDF3F4' },
  exempt: { icon: '★', fontColor: '00666D', fill: 'EFF9FA' },
  excluded: { icon: '–', fontColor: '616161', fill: 'F5F5F5' },
  suggestion: { icon: '☼', fontColor: '2B6CB0', fill: 'EBF3FC' },
  later: { icon: '…', fontColor: '616161', fill: 'F5F5F5' },
} as const;

export type StateLook = keyof typeof STATE_LOOKS;

/** Impact levels: high red, mid amber, low green, from Fluent's status palette. */
const LEVEL_LOOKS = {
  high: { fontColor: 'B10E1C', fill: 'FDF3F4', bold: true },
  mid: { fontColor: '8A3707', fill: 'FFF4CE', bold: true },
  low: { fontColor: '0E700E', fill: 'F1FAF1', bold: true },
} as const satisfies Record<string, DifferentialFormat>;

const icon = (sign: string) => `"${sign} "@`;

/**
 * Formats of a state column; `cell` is the top-left cell with an absolute column, e.g. `$J5`.
 * @param hasHeadsRow whether one of the rows waits for HQ's decision; no other shows `later`
 */
export function stateFormats(
  range: string,
  cell: string,
  w: CellWords,
  hasHeadsRow = false,
): ConditionalFormatDescription[] {
  const looks = Object.keys(STATE_LOOKS) as StateLook[];
  return looks
    .filter((key) => hasHeadsRow || key !== 'later')
    .map((key) => {
      const { icon: sign, fontColor, fill } = STATE_LOOKS[key];
      const word = w.states[key];
      const formula =
        key === 'incomplete' ? `LEFT(${cell},${word.length})=${quote(word)}` : `${cell}=${quote(word)}`;
      return {
        range,
        rule: {
          kind: 'expression',
          formula,
          format: { fontColor, fill, bold: true, numberFormat: icon(sign) },
        },
      };
    });
}

/** Formats of a cell that shows an impact level. */
export function levelFormats(range: string, cell: string, w: CellWords): ConditionalFormatDescription[] {
  return HIGH_TO_LOW.map((level) => ({
    range,
    rule: { kind: 'expression', formula: `${cell}=${quote(w.levels[level])}`, format: LEVEL_LOOKS[level] },
  }));
}

/** Formats of a cell that shows a verdict. */
export function verdictFormats(range: string, cell: string, w: CellWords): ConditionalFormatDescription[] {
  const looks = {
    pass: STATE_LOOKS.satisfied,
    conditional: STATE_LOOKS.condition,
    hold: STATE_LOOKS.unanswered,
    fail: STATE_LOOKS.unmet,
  };
  return (['pass', 'conditional', 'hold', 'fail'] as const).map((key) => {
    const { icon: sign, fontColor, fill } = looks[key];
    return {
      range,
      rule: {
        kind: 'expression',
        formula: `${cell}=${quote(w.verdicts[key])}`,
        format: { fontColor, fill, bold: true, numberFormat: icon(sign) },
      },
    };
  });
}
