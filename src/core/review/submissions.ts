import { decisionOf, isApproval } from '../rules/record/recordedDecision';
import type { VerdictKey } from '../model/states';
import type { CaseReading } from '../model/reading';
import { lastOf, readLog, type LogEntry } from '../rules/record/submissionLog';

/** Who looks at the case: the department that fills it in, or HQ. */
export type ReviewRole = 'applicant' | 'reviewer';

/** The latest submission; null where the log names none, as for a workbook that came without one. */
export function lastSubmission(reading: CaseReading): LogEntry | null {
  return lastOf(readLog(reading), 'submission');
}

/** The submission that HQ has not answered yet; null where there is none. */
export function unansweredSubmission(reading: CaseReading): LogEntry | null {
  const last = readLog(reading).at(-1);
  return last?.kind === 'submission' ? last : null;
}

/** HQ's answer to the latest submission; null while there is none. */
export function latestAnswer(reading: CaseReading): LogEntry | null {
  const last = readLog(reading).at(-1);
  return last === undefined || last.kind === 'submission' ? null : last;
}

/** The verdict with which HQ answered the latest submission, where it is none to go on with. */
export function latestRefusal(reading: CaseReading): VerdictKey | null {
  const verdict = latestAnswer(reading)?.kind === 'decision' ? decisionOf(reading) : null;
  return verdict === null || isApproval(verdict) ? null : verdict;
}

/** Who looks at the case, unless the person said so: a submission without an answer waits for HQ. */
export function suggestedRole(reading: CaseReading): ReviewRole {
  return unansweredSubmission(reading) === null ? 'applicant' : 'reviewer';
}
