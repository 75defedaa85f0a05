import type { CaseReading } from '../model/reading';
import { diffSnapshots, type SnapshotChange } from '../rules/record/diffSnapshots';
import { roleOf, type ValueRole } from './role';
import { takeSnapshot } from '../rules/record/snapshot';
import type { SnapshotHistory } from './snapshotHistory';
import { readLog, type LogEntry } from '../rules/record/submissionLog';

/** What is new compared with an earlier submission. */
export type ChangesSince =
  /** There is no such submission: everything is new. */
  | { readonly kind: 'first' }
  /** The workbook no longer carries that snapshot. */
  | { readonly kind: 'unknown'; readonly submission: LogEntry }
  | {
      readonly kind: 'changes';
      readonly submission: LogEntry;
      readonly changes: readonly SnapshotChange[];
    };

/**
 * What the applicant changed since the submission before the latest, or since HQ's answer to it, whichever the
 * workbook still carries: what a reviewer has not seen yet. A date that HQ set is no change of the applicant.
 */
export function changesSinceReview(reading: CaseReading, history: SnapshotHistory): ChangesSince {
  return changesSince(reading, history, 1, 'applicant');
}

/**
 * Where the cells no longer say what the latest submission said. The cells win; the difference is
 * reported. The reviewer's own cells are left out: they are filled in after the submission.
 */
export function disagreements(reading: CaseReading, history: SnapshotHistory): ChangesSince {
  return changesSince(reading, history, 0, 'applicant');
}

function changesSince(
  reading: CaseReading,
  history: SnapshotHistory,
  stepsBack: number,
  role: ValueRole,
): ChangesSince {
  const log = readLog(reading);
  const submission = log.filter(({ kind }) => kind === 'submission').at(-1 - stepsBack);
  if (submission === undefined) return { kind: 'first' };
  const kept = new Map(history.map(({ digest, snapshot }) => [digest, snapshot]));
  const before = roundOf(log, submission)
    .flatMap(({ digest }) => kept.get(digest) ?? [])
    .at(-1);
  if (before === undefined) return { kind: 'unknown', submission };
  const changes = diffSnapshots(before, takeSnapshot(reading));
  return {
    kind: 'changes',
    submission,
    changes: changes.filter(({ line, field }) => roleOf(line, field) === role),
  };
}

/** A submission and the answers to it. */
function roundOf(log: readonly LogEntry[], submission: LogEntry): readonly LogEntry[] {
  const rest = log.slice(log.indexOf(submission) + 1);
  const next = rest.findIndex(({ kind }) => kind === 'submission');
  return [submission, ...(next < 0 ? rest : rest.slice(0, next))];
}
