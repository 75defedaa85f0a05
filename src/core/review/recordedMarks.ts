import type { CaseReading, RowReading } from '../model/reading';
import { hqCheckOf } from '../rules/record/returnedRows';
import { readSeal } from '../rules/record/readSeal';
import { columnsOf, recordedCheck, recordedColumns, type HqColumns } from './hqMarks';
import type { SnapshotHistory } from './snapshotHistory';

/**
 * The case as its outcome is judged: an acceptance in HQ's column counts only where an act of HQ wrote it, which the
 * seal or the answers kept with HQ's last act show. A row that was sent back stays so, whoever says it. What is shown
 * and what the seal compares are the cells themselves.
 * @param historyOf asked only where the seal does not prove every acceptance; reading it takes time
 */
export function withRecordedMarks(reading: CaseReading, historyOf: () => SnapshotHistory): CaseReading {
  const seal = readSeal(reading);
  const sealed = seal === null ? null : columnsOf(seal.copies);
  const bare = reading.rows.filter((row) => hqCheckOf(row) === 'accepted' && !isAccepted(sealed, row));
  if (bare.length === 0) return reading;
  const recorded = recordedColumns(reading, historyOf());
  const unproven = new Set(bare.filter((row) => !isAccepted(recorded, row)));
  const rows = reading.rows.map((row) =>
    unproven.has(row) ? { ...row, fields: { ...row.fields, hqCheck: null } } : row,
  );
  return unproven.size === 0 ? reading : { ...reading, rows };
}

const isAccepted = (columns: HqColumns | null, { itemId }: RowReading): boolean =>
  columns !== null && recordedCheck(columns, itemId) === 'accepted';
