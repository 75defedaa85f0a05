import { parseA1Range } from '@borgar/fx';

/** A rectangle of cells; zero-based, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `A1` or `A1:C5`; null for anything else, such as whole columns. */
export function readRange(text: string): CellRange | null {
  const { top, left, bottom, right } = parseA1Range(text, false) ?? {};
  const isCells = typeof top === 'number' && typeof left === 'number';
  return isCells ? { top, left, bottom: bottom ?? top, right: right ?? left } : null;
}

/** The ranges of an `sqref`, which separates them by blanks. */
export function readRanges(sqref: string): CellRange[] {
  return sqref
    .split(' ')
    .map(readRange)
    .filter((range) => range !== null);
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Pairs of entries that share a cell. Sorted by top row first, so that few pairs are compared. */
export function overlappingPairs(
  entries: readonly { readonly label: string; readonly range: CellRange }[],
): (readonly [string, string])[] {
  const sorted = [...entries].sort((a, b) => a.range.top - b.range.top);
  return sorted.flatMap((first, index) => {
    const pairs: (readonly [string, string])[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const second = sorted[next];
      if (second === undefined || second.range.top > first.range.bottom) break;
      if (overlaps(first.range, second.range)) pairs.push([first.label, second.label]);
    }
    return pairs;
  });
}
