import type { CaseAssessment, RowAssessment } from '../rules/assessment/assessment';
import { isFilled } from '../model/cell';
import type { CaseReading, RowReading } from '../model/reading';
import type { RowStateKey } from '../model/states';
import { changesSinceReview } from './changesSince';
import { SEALED_AT_INTAKE } from './decision';
import type { SnapshotChange } from '../rules/record/diffSnapshots';
import { hqCheckOf } from '../rules/record/returnedRows';
import { readLog } from '../rules/record/submissionLog';
import { keptUnder, markOrigins, recordedCheck, recordedColumns, type MarkOrigin } from './hqMarks';
import type { SnapshotHistory } from './snapshotHistory';

/** A row as a reviewer goes through it. */
export interface ReviewRow {
  readonly row: RowReading;
  readonly assessed: RowAssessment;
  /** What the cell says, whoever wrote it. */
  readonly check: 'accepted' | 'returned' | null;
  /** What stands behind HQ's cells; `outside` counts for nothing. */
  readonly origin: MarkOrigin;
  /** HQ returned it before this submission. */
  readonly cameBack: boolean;
  /** What the applicant changed in it since the last review. */
  readonly changes: readonly SnapshotChange[];
  /** The reviewer still has to look at it. */
  readonly isOpen: boolean;
}

/** States that need somebody's eyes although nothing is answered. */
const LACKING: ReadonlySet<RowStateKey> = new Set(['unanswered', 'unmet', 'incomplete', 'condition']);

/**
 * The rows that need a reviewer's eyes: whatever is answered, what is required and lacks something, and what HQ
 * returned; a recommended row without an answer needs none. First those that came back, changed, or bear marks
 * that HQ did not record, then the others, each in the order of the workbook.
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
  const changes = since.kind === 'changes' ? since.changes : [];
  const log = readLog(reading);
  const isAnswered = log.length > 0 && log.at(-1)?.kind !== 'submission';
  const recorded = recordedColumns(reading, keptUnder(history));
  const originOf = markOrigins(reading, history);
  const rows = reading.rows.flatMap((row): ReviewRow[] => {
    const assessed = states.get(row.itemId);
    if (assessed === undefined || !needsEyes(row, assessed)) return [];
    const origin = originOf(row);
    const entry = {
      row,
      assessed,
      check: hqCheckOf(row),
      origin,
      cameBack: recordedCheck(recorded, row.itemId) === 'returned',
      changes: changes.filter(({ line }) => line === row.itemId),
    };
    return [{ ...entry, isOpen: !isAnswered && !seen.includes(row.itemId) && isOpen(entry) }];
  });
  return [...rows.filter(comesFirst), ...rows.filter((entry) => !comesFirst(entry))];
}

/** The head's row is nothing for HQ before it has decided. */
function needsEyes(row: RowReading, { state }: RowAssessment): boolean {
  if (state === 'later') return false;
  const lacks = SEALED_AT_INTAKE.includes(row.sheetKey) && LACKING.has(state);
  return lacks || isFilled(row.fields.answer) || hqCheckOf(row) === 'returned';
}

/** HQ has not said anything that counts, or said it of what has changed or came back since. */
function isOpen({ check, origin, cameBack, changes }: Omit<ReviewRow, 'isOpen'>): boolean {
  if (check === null || origin === 'outside') return true;
  return origin === 'recorded' && (cameBack || changes.length > 0);
}

const comesFirst = ({ cameBack, changes, origin, check }: ReviewRow): boolean =>
  cameBack || changes.length > 0 || (origin === 'outside' && check !== null);

/**
 * How many rows are still to be looked at, and how many HQ accepted or returned. Returned are counted as the cells
 * say, as everywhere else; an acceptance counts only where HQ wrote it.
 */
export function countRows(
  rows: readonly ReviewRow[],
): Readonly<Record<'open' | 'accepted' | 'returned', number>> {
  const count = (wanted: (entry: ReviewRow) => boolean) => rows.filter(wanted).length;
  return {
    open: count((entry) => entry.isOpen),
    accepted: count(
      ({ check, origin, isOpen: open }) => check === 'accepted' && (origin !== 'outside' || !open),
    ),
    returned: count(({ check }) => check === 'returned'),
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
