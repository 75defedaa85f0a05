import { mirroredField } from '../../model/mirroredFields';
import type { CaseReading, CellPlace, RowReading } from '../../model/reading';

/** The item that is answered in a cell of the cover; null for any other cell. */
export function itemAnsweredAt(
  { coverPlaces, rows }: CaseReading,
  { sheet, cell }: CellPlace,
): string | null {
  const row = rows.find(({ itemId }) => {
    const field = mirroredField(itemId);
    const place = field === null ? undefined : coverPlaces[field];
    return place?.sheet === sheet && place.cell === cell;
  });
  return row?.itemId ?? null;
}

/** Where a row is answered: its own cell, or the cover's for an answer that the row only repeats. */
export function answerPlace(
  { coverPlaces }: Pick<CaseReading, 'coverPlaces'>,
  { itemId, sheet, cells }: Pick<RowReading, 'itemId' | 'sheet' | 'cells'>,
): CellPlace {
  const field = mirroredField(itemId);
  return (field === null ? undefined : coverPlaces[field]) ?? { sheet, cell: cells.answer };
}
