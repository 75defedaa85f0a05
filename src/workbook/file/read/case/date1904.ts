import type { CaseReading, CellValue, RowReading } from '../../../../core/model/reading';
import { COVER_FIELDS } from '../../../../core/model/coverFields';

/** Days between the two calendars: serial 0 of 1904 is serial 1462 of 1900 (ECMA-376 18.17.4.1). */
const CALENDAR_GAP = 1_462;

const shift = (value: CellValue): CellValue => (typeof value === 'number' ? value + CALENDAR_GAP : value);

/** A row of a workbook that counts from 1904, its due date as an ordinary serial number. */
export const shiftRow = (row: RowReading): RowReading => ({
  ...row,
  fields: { ...row.fields, due: shift(row.fields.due) },
});

/** The cover of such a workbook, its dates as ordinary serial numbers. */
export function shiftCover(cover: CaseReading['cover']): CaseReading['cover'] {
  const dates = COVER_FIELDS.filter(({ kind }) => kind === 'date').map(({ field }) => [
    field,
    shift(cover[field]),
  ]);
  return { ...cover, ...(Object.fromEntries(dates) as Partial<CaseReading['cover']>) };
}
