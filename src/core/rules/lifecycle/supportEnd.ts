import { dateOfCell } from '../../model/cell';
import type { IsoDate } from '../../model/isoDate';
import type { CaseReading, CellPlace } from '../../model/reading';

/** The item that asks for the end of the vendor's support. */
export const SUPPORT_ITEM = 'VND-SUP-01';
/** Cells of its row in which people write the date; the first that is a date alone counts. */
const SUPPORT_FIELDS = ['due', 'evidence', 'remark'] as const;

/** End of the vendor's support as the cover gives it, else with the row that says it; null where no date is given. */
export function supportEnd({
  rows,
  cover,
  coverPlaces,
}: Pick<CaseReading, 'rows' | 'cover' | 'coverPlaces'>): {
  readonly date: IsoDate;
  readonly place: CellPlace;
} | null {
  const onCover = dateOfCell(cover.supportEnd ?? null);
  if (onCover !== null && coverPlaces.supportEnd !== undefined)
    return { date: onCover, place: coverPlaces.supportEnd };
  const row = rows.find(({ itemId }) => itemId === SUPPORT_ITEM);
  if (row === undefined) return null;
  const dates = SUPPORT_FIELDS.map((field) => dateOfCell(row.fields[field]));
  const date = dates.find((each) => each !== null) ?? null;
  return date === null ? null : { date, place: { sheet: row.sheet, cell: row.cells.answer } };
}
