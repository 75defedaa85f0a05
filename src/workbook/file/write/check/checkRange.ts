import { parseCell } from '../../../../core/model/cellRange';
import { refuse } from './place';
import type { Place } from './place';

/** `A1` or `A1:C5` in capitals, first corner top left. */
export function checkRange(range: string, place: Place): void {
  const [first = '', last = first, ...rest] = range.split(':');
  const [from, to] = [parseCell(first), parseCell(last)];
  const isOrdered = from !== null && to !== null && from.row <= to.row && from.col <= to.col;
  if (!isOrdered || rest.length > 0 || range !== range.toUpperCase())
    refuse(`${range} is not a range`, place);
}
