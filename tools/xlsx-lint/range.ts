/** A rectangle of cells; 1-based, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CORNERS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/i;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Reads `A1` or `A1:C5`; null for anything else, such as whole columns. */
export function readRange(text: string): CellRange | null {
  const [, left, top, right = left, bottom = top] = CORNERS.exec(text) ?? [];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
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
