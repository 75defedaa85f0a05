import { isFilled } from '../model/cell';
import type { CaseReading } from '../model/reading';
import { structureOf } from '../rules/assessment/structure';
import { readSeal } from '../rules/record/readSeal';
import { isApproval, recordedDecision } from '../rules/record/recordedDecision';
import { sealBreaches } from '../rules/record/sealBreaches';
import { openTransition } from '../rules/standing/openTransition';
import { isSealBroken } from './isSealBroken';

/**
 * True where whoever carries a case on may carry its decision along: none is claimed, a refusal is on record, or the
 * approval has its seal and everything is still what was sealed.
 */
export function isDecisionProven(reading: CaseReading): boolean {
  const seal = readSeal(reading);
  if (seal === null && !isFilled(reading.cover.decision)) return true;
  const verdict = recordedDecision(reading);
  if (verdict === null) return false;
  if (!isApproval(verdict)) return true;
  const transition = openTransition(reading)?.entry.kind ?? null;
  return (
    seal !== null &&
    !isSealBroken(reading) &&
    !structureOf(reading).some(({ holds }) => holds) &&
    sealBreaches(reading, seal, transition).length === 0
  );
}
