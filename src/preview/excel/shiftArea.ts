import type { Area } from './area';

/** Lines that come in (`count` > 0) or go (`count` < 0) at an index, along rows or columns. */
export interface Shift {
  readonly axis: 'column' | 'row';
  readonly index: number;
  readonly count: number;
}

/** Where an area is after the shift; undefined when all of it went. */
export function shiftArea(area: Area, { axis, index, count }: Shift): Area | undefined {
  const size = axis === 'row' ? 'rows' : 'columns';
  const [first, end] = [area[axis], area[axis] + area[size]];
  const moved = (edge: number): number => {
    if (count >= 0) return edge >= index ? edge + count : edge;
    return edge >= index - count ? edge + count : Math.min(edge, index);
  };
  const start = moved(first);
  // New lines at an area's end are outside of it, those within it make it larger.
  const length = (count >= 0 && end <= index ? end : moved(end)) - start;
  return length <= 0 ? undefined : { ...area, [axis]: start, [size]: length };
}
