import { textOfCell } from '../../model/cell';
import type { CaseReading } from '../../model/reading';
import type { VerdictKey } from '../../model/states';
import { recognise } from '../../model/vocabulary';
import { VERDICT_WORDS } from '../../text/vocabularies';
import { readSeal } from './readSeal';
import { entryKey } from './snapshot';
import { lastOf, readLog } from './submissionLog';

const verdictIn = (text: string): VerdictKey | null => recognise(VERDICT_WORDS, text)?.key ?? null;

/** True for a verdict with which the case goes on: after hold and fail the applicant changes the case. */
export const isApproval = (verdict: VerdictKey): boolean => verdict === 'pass' || verdict === 'conditional';

/** The decision as it stands in the workbook, recorded or not; null while there is none that can be read. */
export function decisionOf({ cover }: Pick<CaseReading, 'cover'>): VerdictKey | null {
  return verdictIn(textOfCell(cover.decision ?? null));
}

/**
 * The verdict that HQ put on record; null before the first. The log names it. A line of a workbook whose log does not
 * name verdicts counts with the seal's copy, and a hold or fail, which has no seal, as the cell says it.
 */
export function recordedDecision(reading: CaseReading): VerdictKey | null {
  const line = lastOf(readLog(reading), 'decision');
  if (line === null) return null;
  const named = verdictIn(line.detail);
  if (named !== null) return named;
  const cell = decisionOf(reading);
  if (cell === null) return null;
  const copy = readSeal(reading)?.copies.entries.get(entryKey('cover:decision', 'value'));
  return !isApproval(cell) || verdictIn(typeof copy === 'string' ? copy : '') === cell ? cell : null;
}
