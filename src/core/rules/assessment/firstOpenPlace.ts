import type { CaseReading, CellPlace } from '../../model/reading';
import type { SheetKey } from '../../model/terms';
import { answerPlace } from './answerPlace';
import type { CaseAssessment } from './assessment';
import { gapsOf } from './gaps';

/**
 * Where work on a sheet goes on: its first cell that lacks something, or the answer of its first row.
 * @returns null when the sheet has no row
 */
export function firstOpenPlace(
  { reading, assessment }: { readonly reading: CaseReading; readonly assessment: CaseAssessment },
  sheetKey: SheetKey,
): CellPlace | null {
  const rows = reading.rows.filter((row) => row.sheetKey === sheetKey);
  const [first] = rows;
  if (first === undefined) return null;
  const items = new Set(rows.map(({ itemId }) => itemId));
  const gaps = gapsOf({ reading, assessment }).filter(({ itemId }) => itemId !== null && items.has(itemId));
  // What its rows only repeat is answered on the cover: that comes last.
  const own = gaps.find(({ place }) => place.sheet === first.sheet);
  return (own ?? gaps[0])?.place ?? answerPlace(reading, first);
}
