import { parseCell } from '../sheet/parseCell';
import { refuse } from './place';
import type { Place } from './place';

/** `A1` or `A1:C5`, first corner top left. */
export function checkRange(range: string, place: Place): void {
  const [first = '', last = first, ...rest] = range.split(':');
  try {
    const [from, to] = [parseCell(first), parseCell(last)];
    if (rest.length === 0 && from.row <= to.row && from.column <= to.column) return;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  refuse(`${range} is not a range`, place);
}
