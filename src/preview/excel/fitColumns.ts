import type { RangeTarget } from './book';
import { readTexts } from './cells';
import { usedArea } from './usedArea';
import { intersect } from './area';

/** Width of one narrow character at 11 points, and what a cell keeps free at its sides, in pixels. */
const CHARACTER = 7;
const PADDING = 12;

/** Makes columns as wide as their longest text; full-width characters count twice. */
export function fitColumns(range: RangeTarget): void {
  const used = usedArea(range.sheet, true);
  const area = used && intersect(used, range.area);
  if (area === undefined) return;
  const texts = readTexts({ ...range, area });
  for (let column = 0; column < area.columns; column += 1) {
    const longest = Math.max(...texts.map((row) => widthOf(row[column] ?? '')));
    if (longest > 0) range.sheet.setColumnWidth(area.column + column, longest * CHARACTER + PADDING);
  }
}

function widthOf(text: string): number {
  return Math.max(
    ...text.split('\n').map((line) => [...line].reduce((sum, sign) => sum + (isWide(sign) ? 2 : 1), 0)),
  );
}

function isWide(sign: string): boolean {
  return /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/.test(
    sign,
  );
}
