import type { CaseReading } from '../assessment/reading';
import { diffSnapshots, type SnapshotChange } from './diffSnapshots';
import { roleOf, type ValueRole } from './role';
import { takeSnapshot } from './snapshot';
import type { SnapshotHistory } from './snapshotHistory';
import { readLog, type LogEntry } from './submissionLog';

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

/** What the applicant changed since the submission before the latest: what a reviewer has not seen yet. */
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
  const submissions = readLog(reading).filter(({ kind }) => kind === 'submission');
  const submission = submissions.at(-1 - stepsBack);
  if (submission === undefined) return { kind: 'first' };
  const before = history.find(({ digest }) => digest === submission.digest)?.snapshot;
  if (before === undefined) return { kind: 'unknown', submission };
  const changes = diffSnapshots(before, takeSnapshot(reading));
  return {
    kind: 'changes',
    submission,
    changes: changes.filter(({ line, field }) => roleOf(line, field) === role),
  };
}
