import type { CaseReading } from '../model/reading';
import { lastOf, readLog, type LogEntry, type LogKind } from '../rules/record/submissionLog';

/** Who looks at the case: the department that fills it in, or HQ. */
export const REVIEW_ROLES = ['applicant', 'reviewer'] as const;
export type ReviewRole = (typeof REVIEW_ROLES)[number];

/** The latest submission; null where the log names none, as for a workbook that came without one. */
export function lastSubmission(reading: CaseReading): LogEntry | null {
  return lastOf(readLog(reading), 'submission');
}

const TURNS: ReadonlySet<LogKind> = new Set(['submission', 'return', 'decision']);

/** The latest line by which the case changed hands between applicant and HQ. */
const latestTurn = (reading: CaseReading): LogEntry | undefined =>
  readLog(reading)
    .filter(({ kind }) => TURNS.has(kind))
    .at(-1);

/** HQ's answer to the latest submission; null while there is none. */
export function latestAnswer(reading: CaseReading): LogEntry | null {
  const last = latestTurn(reading);
  return last === undefined || last.kind === 'submission' ? null : last;
}
