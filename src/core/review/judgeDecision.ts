import type { CaseReading } from '../model/reading';
import type { CaseAssessment } from '../rules/assessment/assessment';
import { assessCase } from '../rules/assessment/assessCase';
import { hqCheckOf } from '../rules/record/returnedRows';
import { markOrigins } from './hqMarks';
import type { SnapshotHistory } from './snapshotHistory';

/**
 * The case as the act that HQ prepares would record it: the reviewer's marks and level count already, marks that came
 * with the submission do not.
 * @param seen rows that the reviewer answered, even with the words that were there
 */
export function judgeDecision(
  reading: CaseReading,
  history: SnapshotHistory,
  seen: readonly string[],
): CaseAssessment {
  const originOf = markOrigins(reading, history);
  const isOfOthers = (row: CaseReading['rows'][number]): boolean =>
    hqCheckOf(row) === 'accepted' && originOf(row) === 'outside' && !seen.includes(row.itemId);
  const rows = reading.rows.map((row) =>
    isOfOthers(row) ? { ...row, fields: { ...row.fields, hqCheck: null } } : row,
  );
  return judgeRecorded({ ...reading, rows });
}

/** The case as an act of HQ leaves it, which records every cell of HQ. */
export const judgeRecorded = (reading: CaseReading): CaseAssessment => assessCase(reading);
