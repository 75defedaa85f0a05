import type { StepCode } from '../model/caseState';
import type { CoverField } from '../model/coverFields';
import type { CaseReading, CellPlace } from '../model/reading';
import type { CaseAssessment } from '../rules/assessment/assessment';
import { nextFinding } from '../rules/assessment/findingKind';
import { returnedRows } from '../rules/record/returnedRows';
import { readSeal } from '../rules/record/readSeal';
import { sealBreaches } from '../rules/record/sealBreaches';
import { lineReader } from '../rules/sealedLine';
import { openTransition } from '../rules/standing/openTransition';

const FIELD_OF: Readonly<Partial<Record<StepCode, CoverField>>> = {
  RECORD_DECISION: 'decision',
  REVIEW: 'decision',
  MEND_HELD: 'decisionReason',
  CONSULT_AGAIN: 'decisionReason',
  ACKNOWLEDGE: 'headName',
  RECORD_ACKNOWLEDGEMENT: 'headName',
  CHECK_SETTINGS: 'decision',
  REVIEW_CHECK: 'decision',
  APPROVE: 'managementName',
};

const FILLING: ReadonlySet<StepCode> = new Set([
  'FILL_IN',
  'FILL_CHANGE',
  'FILL_SETTINGS',
  'FILL_BCP',
  'FINISH_CHECK',
  'DISPOSE',
]);

/** The cell with which a step begins; null where it begins nowhere in the workbook. */
export function stepPlace(
  step: StepCode,
  reading: CaseReading,
  assessment: CaseAssessment,
): CellPlace | null {
  const field = FIELD_OF[step];
  if (field !== undefined) return reading.coverPlaces[field] ?? null;
  if (FILLING.has(step)) return nextFinding(assessment)?.place ?? null;
  if (step === 'MEND_RETURNED') return returnedRows(reading)[0]?.place ?? null;
  if (step === 'START_CHECK') return reading.life?.fields.checkDate?.place ?? null;
  return step === 'CONFIRM_ALTERED' ? firstBreach(reading) : null;
}

function firstBreach(reading: CaseReading): CellPlace | null {
  const seal = readSeal(reading);
  if (seal === null) return reading.coverPlaces.decision ?? null;
  const transition = openTransition(reading)?.entry.kind ?? null;
  const [place] = sealBreaches(reading, seal, transition).flatMap(({ line, field }) =>
    field === null ? [] : [lineReader(reading).placeOf(line, field)],
  );
  return place ?? reading.coverPlaces.decision ?? null;
}
