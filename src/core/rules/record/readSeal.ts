import { dateOfCell, textOfCell } from '../../model/cell';
import type { CaseReading } from '../../model/reading';
import type { IsoDate } from '../../model/isoDate';
import { SEALED_COLUMNS, SEALED_FLAG, SEAL_ROWS } from '../../model/recordLayout';
import { recognise } from '../../model/vocabulary';
import { VERDICT_WORDS } from '../../text/vocabularies';
import { coverLine, fieldsOf } from '../sealedLine';
import { canonicalValue, entryKey, type CaseSnapshot, type SnapshotValue } from './snapshot';
import { lastOf, readLog } from './submissionLog';

/** The seal as the hidden sheet keeps it. */
export interface Seal {
  readonly digest: string;
  readonly by: string;
  readonly on: IsoDate | null;
  /** What was sealed, from the copies. */
  readonly copies: CaseSnapshot;
}

/** The seal of a workbook; null while nothing is sealed. */
export function readSeal({ record }: CaseReading): Seal | null {
  const cell = (row: keyof typeof SEAL_ROWS) => record?.seal?.values[SEAL_ROWS[row]]?.[0] ?? null;
  const copies = readCopies(record?.sealed?.values ?? []);
  const digest = textOfCell(cell('digest'));
  if (digest === '' && copies.lines.length === 0) return null;
  return { digest, by: textOfCell(cell('by')), on: dateOfCell(cell('on')), copies };
}

function readCopies(
  table: NonNullable<NonNullable<CaseReading['record']>['sealed']>['values'],
): CaseSnapshot {
  const lines: string[] = [];
  const entries = new Map<string, SnapshotValue>();
  for (const cells of table) {
    const line = textOfCell(cells[SEALED_COLUMNS.key] ?? null);
    if (line === '' || cells[SEALED_COLUMNS.flag] !== SEALED_FLAG) continue;
    lines.push(line);
    fieldsOf(line).forEach((field, index) => {
      const value = canonicalValue(cells[SEALED_COLUMNS.firstValue + index] ?? null);
      if (value !== null) entries.set(entryKey(line, field), value);
    });
  }
  return { lines: lines.sort(), entries };
}

/** Who sealed and when, beside the digest, as the sealed copies of reviewer and day have it. */
export function isSignedAsCopied({ by, on, copies }: Seal): boolean {
  const copy = (field: 'reviewer' | 'reviewDate') =>
    copies.entries.get(entryKey(coverLine(field), 'value')) ?? null;
  return textOfCell(copy('reviewer')) === by && dateOfCell(copy('reviewDate')) === on;
}

/** An approval is on record with its digest, and the cells in which its seal was kept are gone. */
export function isSealLost(reading: CaseReading): boolean {
  const { record, cover } = reading;
  const isKept = (record?.seal ?? null) !== null && (record?.sealed ?? null) !== null;
  const line = lastOf(readLog(reading), 'decision');
  const verdict = recognise(VERDICT_WORDS, textOfCell(cover.decision))?.key;
  return !isKept && line !== null && line.digest !== '' && (verdict === 'pass' || verdict === 'conditional');
}
