import { a1 } from './address';
import type { CellPlace, CellValue, RangeReading } from './reading';

/** One cell to be written, as the workbook's port takes it. The value is data, never a formula. */
export interface CellEdit {
  readonly place: CellPlace;
  readonly value: string | number | boolean | null;
  /** What stood there when the edit was made up; another value by now stops it. */
  readonly expected?: CellValue;
}

/** An edit that knows what it overwrites. */
export type KnownEdit = CellEdit & { readonly expected: CellValue };

/** The edit that takes another back. An error value cannot be written: its cell is emptied. */
export function reversedEdit({ place, value, expected }: KnownEdit): KnownEdit {
  const isError = typeof expected === 'object' && expected !== null;
  return { place, value: isError ? null : expected, expected: value === '' ? null : value };
}

/** An edit of a cell inside a range, counted from its first cell; what was read there must still stand. */
export function rangeEdit(
  { sheet, row, column, values }: RangeReading,
  rowInRange: number,
  columnInRange: number,
  value: CellEdit['value'],
): CellEdit {
  const expected = values[rowInRange]?.[columnInRange] ?? null;
  return { place: { sheet, cell: a1(column + columnInRange, row + rowInRange + 1) }, value, expected };
}
