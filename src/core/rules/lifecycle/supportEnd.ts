import { dateOfCell } from '../../model/cell';
import type { IsoDate } from '../../model/isoDate';
import type { CaseReading, CellPlace } from '../../model/reading';

/** The item that asks for the end of the vendor's support. */
export const SUPPORT_ITEM = 'VND-SUP-01';
/** Cells of its row in which people write the date; the first that is a date alone counts. */
const SUPPORT_FIELDS = ['due', 'evidence', 'remark'] as const;

/** End of the vendor's support, with the row that says it; null where no date is given. */
export function supportEnd({
  rows,
}: Pick<CaseReading, 'rows'>): { readonly date: IsoDate; readonly place: CellPlace } | null {
  const row = rows.find(({ itemId }) => itemId === SUPPORT_ITEM);
  if (row === undefined) return null;
  const dates = SUPPORT_FIELDS.map((field) => dateOfCell(row.fields[field]));
  const date = dates.find((each) => each !== null) ?? null;
  return date === null ? null : { date, place: { sheet: row.sheet, cell: row.cells.answer } };
}
