import { caseKey } from '../caseKey';
import type { AdvisoriesPlace } from './advisoriesPlace';
import { lastReadingOf } from './lastReading';
import { openRows } from './openRows';

/**
 * How many rows of 脆弱性情報 ask somebody to act, by case.
 * @returns for a case number; null before advisories were read
 */
export function openByCase(place: AdvisoriesPlace): (caseId: string) => number | null {
  if (lastReadingOf(place) === null) return () => null;
  const counts = new Map<string, number>();
  for (const { caseNumber } of openRows(new Map(place.rows.map(({ row, values }) => [row, values])))) {
    const key = caseKey(caseNumber);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (caseId) => counts.get(caseKey(caseId)) ?? 0;
}
