import type { CaseReading } from '../model/reading';
import type { CaseSnapshot } from '../rules/record/snapshot';
import type { SnapshotHistory } from './snapshotHistory';
import { readLog } from '../rules/record/submissionLog';

/**
 * What the case said when it was submitted.
 * @param stepsBack 0 for the latest submission
 * @returns null where there is no such submission or the workbook no longer carries its answers
 */
export function snapshotOfSubmission(
  reading: CaseReading,
  history: SnapshotHistory,
  stepsBack: number,
): CaseSnapshot | null {
  const submission = readLog(reading)
    .filter(({ kind }) => kind === 'submission')
    .at(-1 - stepsBack);
  return history.find(({ digest }) => digest === submission?.digest)?.snapshot ?? null;
}
