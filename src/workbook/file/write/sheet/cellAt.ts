import { parseCell, type CellPosition } from '../../../../core/model/cellRange';

/** The cell at an address of the description; a RangeError where it is none. */
export function cellAt(address: string): CellPosition {
  const cell = parseCell(address);
  if (cell === null) throw new RangeError(`${address} is not a cell`);
  return cell;
}
