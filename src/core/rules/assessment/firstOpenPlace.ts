import type { CaseAssessment } from './assessment';
import { answerPlace } from './answerPlace';
import type { CaseReading, CellPlace } from '../../model/reading';
import type { SheetKey } from '../../model/terms';
import { isOpenRow } from './openRow';

/**
 * Where work on a sheet goes on: the answer of its first open row, or of its first row.
 * @returns null when the sheet has no row
 */
export function firstOpenPlace(
  { reading, assessment }: { readonly reading: CaseReading; readonly assessment: CaseAssessment },
  sheetKey: SheetKey,
): CellPlace | null {
  const open = assessment.rows.find((row) => row.sheetKey === sheetKey && isOpenRow(row));
  const row =
    reading.rows.find((entry) => entry.itemId === open?.itemId) ??
    reading.rows.find((entry) => entry.sheetKey === sheetKey);
  return row === undefined ? null : answerPlace(reading, row);
}
