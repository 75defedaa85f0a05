import type { CellEdit } from '../model/cellEdit';
import type { CaseReading } from '../model/reading';
import type { CaseAssessment } from '../rules/assessment/assessment';
import { changeEdits, readChanges, situationChange } from '../rules/lifecycle/situation';
import { textOf } from '../text/text';
import type { ReviewDecision } from './decision';

/**
 * Edits that write the assessed situation on 経過 together with a decision, so that later changes are detected and an
 * open transition ends. Nothing is written where the last line says the same already.
 */
export function assessedEdits(
  reading: CaseReading,
  assessment: CaseAssessment,
  { verdict, by, on }: ReviewDecision,
): readonly CellEdit[] {
  const last = readChanges(reading).at(-1);
  const isSame =
    last?.kind === 'assessed' &&
    last.level === assessment.impact.level &&
    situationChange(reading, assessment) === null;
  if (isSame) return [];
  const reason = textOf(reading.language).verdicts[verdict];
  return changeEdits(reading, assessment, { kind: 'assessed', on, reason, by }) ?? [];
}
