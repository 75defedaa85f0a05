import { mirroredField } from '../../model/mirroredFields';
import type { CaseReading, CellPlace, RowReading } from '../../model/reading';

/** Where a row is answered: its own cell, or the cover's for an answer that the row only repeats. */
export function answerPlace(
  { coverPlaces }: Pick<CaseReading, 'coverPlaces'>,
  { itemId, sheet, cells }: Pick<RowReading, 'itemId' | 'sheet' | 'cells'>,
): CellPlace {
  const field = mirroredField(itemId);
  return (field === null ? undefined : coverPlaces[field]) ?? { sheet, cell: cells.answer };
}
