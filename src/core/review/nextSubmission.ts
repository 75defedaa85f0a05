import type { CaseReading } from '../model/reading';
import type { IsoDate } from '../model/isoDate';
import type { CellEdit } from '../model/cellEdit';
import { decisionOf } from '../rules/record/recordedDecision';
import { textOf } from '../text/text';
import { digestSnapshot, type Digest } from './digest';
import { takeSnapshot, type CaseSnapshot } from '../rules/record/snapshot';
import { lastOf, logEdits, readLog, type LogEntry, type LogKind } from '../rules/record/submissionLog';

/** A line for the log together with what it stands for. */
export interface Recorded {
  readonly entry: LogEntry;
  /** Empty where the workbook has no log. */
  readonly edits: readonly CellEdit[];
  readonly snapshot: CaseSnapshot;
}

/** Who sends the workbook, and when. */
export interface Sender {
  readonly by: string;
  readonly on: IsoDate;
}

/** Number that the next submission carries; the first one is 1. */
function nextNumber(reading: CaseReading): number {
  return (lastOf(readLog(reading), 'submission')?.number ?? 0) + 1;
}

/**
 * The applicant sends the workbook: the next number, its line in the log and the answers as they are. Where
 * the log already ends with a submission of the same answers, it is that one which goes out (again), so that
 * a failure after the line was written costs no number.
 */
export async function nextSubmission(
  reading: CaseReading,
  sender: Sender,
  digest: Digest,
): Promise<Recorded> {
  const recorded = await recordAs('submission', nextNumber(reading), reading, sender, digest);
  const latest = readLog(reading).at(-1);
  const isSame = latest?.kind === 'submission' && latest.digest === recorded.entry.digest;
  return isSame ? { ...recorded, entry: latest, edits: [] } : recorded;
}

/** The reviewer answers the latest submission: returned rows, or a decision. */
export function recordAnswer(
  kind: 'return' | 'decision',
  reading: CaseReading,
  sender: Sender,
  digest: Digest,
): Promise<Recorded> {
  const verdict = kind === 'decision' ? decisionOf(reading) : null;
  const detail = verdict === null ? '' : textOf(reading.language).verdicts[verdict];
  return recordAs(kind, Math.max(nextNumber(reading) - 1, 1), reading, sender, digest, detail);
}

async function recordAs(
  kind: LogKind,
  number: number,
  reading: CaseReading,
  { by, on }: Sender,
  digest: Digest,
  detail = '',
): Promise<Recorded> {
  const snapshot = takeSnapshot(reading);
  const entry = { kind, number, who: by, on, digest: await digestSnapshot(snapshot, digest), detail };
  const range = reading.record?.log ?? null;
  const edits = range === null ? [] : logEdits(range, readLog(reading), entry, reading.language);
  return { entry, edits, snapshot };
}
