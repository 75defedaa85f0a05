import type { CellEdit } from '../../model/cellEdit';
import { placeText } from '../../model/placeText';
import type { CaseReading, CellValue, RowReading } from '../../model/reading';
import { givenOnCover } from '../assessment/givenOnCover';

/** The reading as it will be once cells are written; formulas that follow from them keep what they showed. */
export function withEdits(reading: CaseReading, edits: readonly CellEdit[]): CaseReading {
  const values = new Map<string, CellValue>(edits.map(({ place, value }) => [placeText(place), value]));
  const after = (sheet: string, cell: string, value: CellValue): CellValue => {
    const written = values.get(placeText({ sheet, cell }));
    return written === undefined ? value : written;
  };
  const cover = Object.fromEntries(
    Object.entries(reading.cover).map(([field, value]) => {
      const place = reading.coverPlaces[field as keyof typeof reading.cover];
      return [field, place === undefined ? value : after(place.sheet, place.cell, value)];
    }),
  ) as CaseReading['cover'];
  const sheets = new Set(edits.map(({ place }) => place.sheet));
  const rows = reading.rows.map((row) => {
    if (!sheets.has(row.sheet)) return givenOnCover(row, cover, reading.language);
    const fields = Object.fromEntries(
      Object.entries(row.fields).map(([field, value]) => [
        field,
        after(row.sheet, row.cells[field as keyof typeof row.cells], value),
      ]),
    ) as RowReading['fields'];
    return givenOnCover({ ...row, fields }, cover, reading.language);
  });
  return { ...reading, cover, rows };
}
