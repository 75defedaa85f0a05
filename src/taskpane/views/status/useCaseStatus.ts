import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { caseStatus, type CaseStatus } from '../../../core/status/caseStatus';
import { localToday } from '../../browser/localToday';
import { useSealCheck } from '../review/useSealCheck';

/** Where the case is today; a seal whose digest is wrong shows once it has been computed. */
export function useCaseStatus(reading: CaseReading, assessment: CaseAssessment): CaseStatus {
  const seal = useSealCheck(reading);
  return caseStatus(reading, assessment, { on: localToday(), isSealBroken: seal?.status === 'unreadable' });
}
