import { commonRange, parseRange, type CellRange } from '../../../core/model/cellRange';

/** Reads an address of one or several areas, with or without a sheet, as their common rectangle. */
export function boundingRange(address: string): CellRange | null {
  const ranges = address.split(',').map((part) => parseRange(part.trim().replace(/^.*!/, '')));
  return ranges.reduce((all, range) => all && range && commonRange(all, range));
}
