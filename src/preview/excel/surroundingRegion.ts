import { boundingArea, isInsideSheet, type Area } from './area';
import type { RangeTarget } from './book';
import { readValues } from './cells';
import { usedArea } from './usedArea';
import { intersect } from './area';

/** The block of cells around a range that blank rows and columns (or the edges of the sheet) bound. */
export function surroundingRegion(range: RangeTarget): Area {
  const used = usedArea(range.sheet, true);
  let region = range.area;
  for (;;) {
    const wider = grow(range, region, used);
    if (wider === undefined) return region;
    region = wider;
  }
}

/** One step: the filled cells that touch the region, or undefined when there are no more. */
function grow(range: RangeTarget, region: Area, used: Area | undefined): Area | undefined {
  const row = Math.max(0, region.row - 1);
  const column = Math.max(0, region.column - 1);
  const ring = {
    row,
    column,
    rows: region.row + region.rows + 1 - row,
    columns: region.column + region.columns + 1 - column,
  };
  const within = used && intersect(ring, used);
  if (within === undefined) return undefined;
  let wider = region;
  readValues({ ...range, area: within }).forEach((line, r) =>
    line.forEach((value, c) => {
      const cell = { row: within.row + r, column: within.column + c, rows: 1, columns: 1 };
      if (value !== '') wider = boundingArea(wider, cell);
    }),
  );
  const isSame = wider.rows === region.rows && wider.columns === region.columns;
  return isSame || !isInsideSheet(wider) ? undefined : wider;
}
