import type { SheetDescription } from '../../../core/sheets/description';
import { STYLES, type CellStyle, type StyleKey } from '../../../core/sheets/styles';
import { rectangles, type GridCell } from './rectangles';

/** One look and the rectangles that have it. */
export interface SheetLook {
  readonly style: CellStyle;
  readonly addresses: readonly string[];
}

/** The looks of a sheet in as few ranges as possible. */
export function sheetLooks({ rows }: SheetDescription): SheetLook[] {
  const byStyle = new Map<StyleKey, GridCell[]>();
  for (const { row, cells } of rows) {
    for (const { column, style } of cells) {
      const known = byStyle.get(style) ?? [];
      known.push({ column, row });
      byStyle.set(style, known);
    }
  }
  return [...byStyle].map(([key, cells]) => ({ style: STYLES[key], addresses: rectangles(cells) }));
}

/** Rows of one height, as addresses such as `5:9`. Rows without a height are left to the host. */
export function rowHeights({
  rows,
}: SheetDescription): { readonly address: string; readonly points: number }[] {
  const found: { first: number; last: number; points: number }[] = [];
  for (const { row, height } of rows) {
    if (height === null) continue;
    const last = found.at(-1);
    if (last?.points === height && last.last === row - 1) last.last = row;
    else found.push({ first: row, last: row, points: height });
  }
  return found.map(({ first, last, points }) => ({ address: `${first}:${last}`, points }));
}
