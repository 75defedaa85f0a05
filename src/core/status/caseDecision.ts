import { dateOfCell, textOfCell } from '../model/cell';
import type { IsoDate } from '../model/isoDate';
import type { CaseReading } from '../model/reading';
import type { VerdictKey } from '../model/states';
import type { CaseAssessment } from '../rules/assessment/assessment';
import { openConditions } from '../rules/lifecycle/openConditions';
import { decisionOf, isApproval, recordedDecision } from '../rules/record/recordedDecision';
import { readSeal } from '../rules/record/readSeal';
import { coverLine } from '../rules/sealedLine';
import type { CaseStatus } from './caseStatus';

/** What HQ decided, as the workbook says it: beside the outlook of the rules, never mixed with it. */
export interface HqDecision {
  readonly verdict: VerdictKey;
  readonly by: string;
  readonly on: IsoDate | null;
  readonly reason: string;
  /** Rows that passed on a condition and are still open. */
  readonly conditions: number;
  /** False: typed only (記録前); the case waits for HQ to record it, unless the policy accepts it as it is. */
  readonly recorded: boolean;
  /** It counts: on record, or typed where the policy takes that, too. */
  readonly counts: boolean;
  /** It has its effect: a refusal at once, an approval with the head's acknowledgement and an unbroken seal. */
  readonly effective: boolean;
  /** `old`: of an earlier format, in which the head confirmed before HQ. */
  readonly seal: 'intact' | 'changed' | 'old' | 'none';
}

/** HQ's decision; null while no decision can be read. A recorded verdict outweighs what stands in the cell. */
export function caseDecision(
  reading: CaseReading,
  assessment: CaseAssessment,
  { key }: Pick<CaseStatus, 'key'>,
): HqDecision | null {
  const { verdict: counted, facts } = assessment.standing;
  const verdict = counted ?? decisionOf(reading);
  if (verdict === null) return null;
  const { cover } = reading;
  const isInForce = facts.approved === 'yes' && facts.acknowledged === 'yes' && key !== 'altered';
  return {
    verdict,
    by: textOfCell(cover.reviewer),
    on: dateOfCell(cover.reviewDate),
    reason: textOfCell(cover.decisionReason),
    conditions: openConditions(reading, assessment).length,
    recorded: recordedDecision(reading) !== null,
    counts: counted !== null,
    effective: counted !== null && (isApproval(verdict) ? isInForce : true),
    seal: sealWord(reading, assessment, key),
  };
}

function sealWord(
  reading: CaseReading,
  { standing }: CaseAssessment,
  key: CaseStatus['key'],
): HqDecision['seal'] {
  if (key === 'altered' || standing.facts.altered === 'yes') return 'changed';
  const lines = readSeal(reading)?.copies.lines;
  if (lines === undefined) return 'none';
  const isOld = lines.includes(coverLine('headName')) && standing.facts.settingsDecided === 'no';
  return isOld ? 'old' : 'intact';
}
