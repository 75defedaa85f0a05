import type { CaseAssessment, RowAssessment } from './assessment';
import type { RowStateKey } from '../../model/states';
import { answerPlace } from './answerPlace';
import type { CaseReading, CellPlace } from '../../model/reading';
import { openCaseSheets } from './phasedSheets';

const OPEN: ReadonlySet<RowStateKey> = new Set(['unanswered', 'unmet', 'incomplete']);

/** True while somebody still has to do something about the row. */
export function isOpenRow({ state }: RowAssessment): boolean {
  return OPEN.has(state);
}

/**
 * Answer of the next open row after an item, going round at the end; sheets of later phases wait.
 * @returns null when no other row is open
 */
export function nextOpenPlace(
  { reading, assessment }: { readonly reading: CaseReading; readonly assessment: CaseAssessment },
  itemId: string,
): CellPlace | null {
  const rows = openCaseSheets(assessment).flatMap(({ sheetKey }) =>
    assessment.rows.filter((row) => row.sheetKey === sheetKey),
  );
  const here = rows.findIndex((row) => row.itemId === itemId);
  const next = [...rows.slice(here + 1), ...rows.slice(0, Math.max(0, here))].find(isOpenRow);
  const row = reading.rows.find((entry) => entry.itemId === next?.itemId);
  return row === undefined ? null : answerPlace(reading, row);
}
