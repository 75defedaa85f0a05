import { textOfCell } from '../model/cell';
import type { CaseReading, RowReading } from '../model/reading';
import { HQ_FIELDS } from '../model/rowFields';
import { HQ_CHECK_WORDS } from '../text/vocabularies';
import { recognise } from '../model/vocabulary';
import type { hqCheckOf } from '../rules/record/returnedRows';
import {
  canonicalValue,
  entryKey,
  isSameValue,
  type CaseSnapshot,
  type SnapshotValue,
} from '../rules/record/snapshot';
import type { SnapshotHistory } from './snapshotHistory';
import { snapshotOfSubmission } from './snapshotOfSubmission';
import { readLog, type LogEntry } from '../rules/record/submissionLog';

/** What HQ's columns hold for the items, at the moment of a submission or as HQ's last act wrote them. */
export interface HqColumns {
  /** Blank is null. */
  readonly valueOf: (itemId: string, field: (typeof HQ_FIELDS)[number]) => SnapshotValue | null;
}

/** Nothing is written there. */
const BLANK_COLUMNS: HqColumns = { valueOf: () => null };

/** HQ's columns as a snapshot keeps them. */
export function columnsOf({ entries }: CaseSnapshot): HqColumns {
  return { valueOf: (itemId, field) => entries.get(entryKey(itemId, field)) ?? null };
}

/**
 * What stands behind HQ's cells of a row: `recorded`: HQ's last act wrote them so. `draft`: they were changed
 * since the submission, so HQ is at work on them. `outside`: they came with the submission and no act of HQ wrote
 * them, so they count for nothing.
 */
export type MarkOrigin = 'recorded' | 'draft' | 'outside';

/**
 * @param submitted HQ's columns as they were submitted; null where nothing was submitted
 * @param recorded HQ's columns as HQ's last recorded act wrote them
 */
function markOrigin(row: RowReading, submitted: HqColumns | null, recorded: HqColumns): MarkOrigin {
  const isAs = ({ valueOf }: HqColumns) =>
    HQ_FIELDS.every((field) => isSameValue(canonicalValue(row.fields[field]), valueOf(row.itemId, field)));
  if (isAs(recorded)) return 'recorded';
  return submitted !== null && isAs(submitted) ? 'outside' : 'draft';
}

/** What HQ said about an item in its last recorded act. */
export function recordedCheck(recorded: HqColumns, itemId: string): ReturnType<typeof hqCheckOf> {
  const value = recorded.valueOf(itemId, 'hqCheck');
  return recognise(HQ_CHECK_WORDS, textOfCell(value))?.key ?? null;
}

/** What stands behind HQ's cells of each row. */
export function markOrigins(reading: CaseReading, history: SnapshotHistory): (row: RowReading) => MarkOrigin {
  const recorded = recordedColumns(reading, keptUnder(history));
  const isSubmitted = readLog(reading).some(({ kind }) => kind === 'submission');
  const submission = snapshotOfSubmission(reading, history, 0);
  const submitted = isSubmitted ? submission && columnsOf(submission) : BLANK_COLUMNS;
  return (row) => markOrigin(row, submitted, recorded);
}

/** The answers that a workbook keeps under the digest of a line of its log; null where it keeps none. */
export type KeptUnder = (digest: string) => CaseSnapshot | null;

/** Looks up in a history that was read. */
export function keptUnder(history: SnapshotHistory): KeptUnder {
  return (digest) => history.find((kept) => kept.digest === digest)?.snapshot ?? null;
}

/** HQ's last act that wrote HQ's cells down; null before the first. What head and applicant record is none of HQ's. */
export function lastActOfHq(reading: CaseReading): LogEntry | null {
  return (
    readLog(reading)
      .filter(({ kind }) => kind === 'return' || kind === 'decision')
      .at(-1) ?? null
  );
}

/**
 * HQ's columns as its last act left them, where the workbook carries proof of it: the snapshot under the digest in the
 * log. Without proof HQ has recorded nothing.
 */
export function recordedColumns(reading: CaseReading, kept: KeptUnder): HqColumns {
  const act = lastActOfHq(reading);
  const snapshot = act === null ? null : kept(act.digest);
  return snapshot === null ? BLANK_COLUMNS : columnsOf(snapshot);
}
