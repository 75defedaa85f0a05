import type { CaseAssessment, RowAssessment } from '../rules/assessment/assessment';
import { isFilled } from '../model/cell';
import type { CaseReading, RowReading } from '../model/reading';
import { HQ_FIELDS } from '../model/rowFields';
import { changesSinceReview } from './changesSince';
import { SEALED_AT_INTAKE } from './decision';
import { hqCheckOf } from '../rules/record/returnedRows';
import { canonicalValue, entryKey, type CaseSnapshot } from '../rules/record/snapshot';
import type { SnapshotHistory } from './snapshotHistory';
import { snapshotOfSubmission } from './snapshotOfSubmission';

/** A row as a reviewer goes through it. */
export interface ReviewRow {
  readonly row: RowReading;
  readonly assessed: RowAssessment;
  readonly check: 'accepted' | 'returned' | null;
  /** The applicant changed it since the last review. */
  readonly isChanged: boolean;
  /** The reviewer still has to look at it. */
  readonly isOpen: boolean;
}

/**
 * The rows to review, in the order of the workbook: what the intake asks for, and whatever is answered. After a resubmission, what went back and what changed is looked at again.
 * @param seen rows that were answered since the workbook came, even with the same words as before
 */
export function reviewRows(
  reading: CaseReading,
  assessment: CaseAssessment,
  history: SnapshotHistory,
  seen: readonly string[],
): readonly ReviewRow[] {
  const states = new Map(assessment.rows.map((row) => [row.itemId, row]));
  const since = changesSinceReview(reading, history);
  const changed = new Set(since.kind === 'changes' ? since.changes.map(({ line }) => line) : []);
  const before = since.kind === 'changes' ? snapshotOfSubmission(reading, history, 0) : null;
  return reading.rows.flatMap((row) => {
    const assessed = states.get(row.itemId);
    if (assessed === undefined || !isAsked(row, assessed)) return [];
    const check = hqCheckOf(row);
    const isChanged = changed.has(row.itemId);
    const isAgain = (check === 'returned' || isChanged) && isUntouched(row, before);
    return [
      { row, assessed, check, isChanged, isOpen: isOpen(check, isAgain && !seen.includes(row.itemId)) },
    ];
  });
}

const isOpen = (check: ReviewRow['check'], isAgain: boolean): boolean => check === null || isAgain;

const isAsked = ({ sheetKey, fields }: RowReading, { state }: RowAssessment): boolean =>
  (SEALED_AT_INTAKE.includes(sheetKey) && state !== 'none') || isFilled(fields.answer);

/** True while the reviewer's cells say what they said when the workbook was submitted. */
function isUntouched({ itemId, fields }: RowReading, before: CaseSnapshot | null): boolean {
  if (before === null) return false;
  return HQ_FIELDS.every(
    (field) => canonicalValue(fields[field]) === (before.entries.get(entryKey(itemId, field)) ?? null),
  );
}

/** How many rows stand how. */
export function countRows(
  rows: readonly ReviewRow[],
): Readonly<Record<'open' | 'accepted' | 'returned', number>> {
  const settled = rows.filter(({ isOpen: open }) => !open);
  return {
    open: rows.length - settled.length,
    accepted: settled.filter(({ check }) => check === 'accepted').length,
    returned: settled.filter(({ check }) => check === 'returned').length,
  };
}

/** The next row to look at, going round at the end; null when no other is open. */
export function nextOpenRow(rows: readonly ReviewRow[], itemId: string | null): string | null {
  const here = rows.findIndex(({ row }) => row.itemId === itemId);
  const next = [...rows.slice(here + 1), ...rows.slice(0, Math.max(0, here))].find(
    ({ isOpen: open }) => open,
  );
  return next?.row.itemId ?? null;
}
