import { decisionOf } from '../rules/record/recordedDecision';
import type { CaseAssessment } from '../rules/assessment/assessment';
import type { CaseReading } from '../model/reading';
import { IMPACT_DATA } from '../guide/impactTerms';
import type { Language } from '../model/language';
import { attachmentName } from '../mail/attachmentName';
import type { ResultSummary } from '../mail/composeResult';
import type { ReturnSummary } from '../mail/composeReturn';
import { liabilityNote, proposeDecision } from './proposeDecision';
import { mailStatus } from './mailStatus';
import { returnedRows } from '../rules/record/returnedRows';
import { reviewProblems } from './reviewProblems';
import { reviewText } from './reviewText';
import { textOf } from '../text/text';
import { cellText, dateText } from '../model/cellText';
import { listedConditions } from './summariseCase';
import { lastSubmission } from './submissions';

/** What both answers say about the case. Values are as the workbook has them. */
function commonSummary(reading: CaseReading, assessment: CaseAssessment, language: Language) {
  const { impact } = assessment;
  const level = IMPACT_DATA.levels.find(({ key }) => key === impact.level);
  const [caseId, device] = [cellText(reading.cover.caseId), cellText(reading.cover.device)];
  return {
    status: mailStatus(reading, assessment, language),
    device,
    caseId,
    applicant: cellText(reading.cover.applicant),
    submission: lastSubmission(reading)?.number ?? 1,
    levelWord: level?.[language] ?? textOf(language).undecided,
    criteria: level?.criteria.map((criterion) => criterion[language]) ?? [],
    fileName: attachmentName(caseId, device, language),
  };
}

/** What the mail says that sends rows back. */
export function returnSummary(
  reading: CaseReading,
  assessment: CaseAssessment,
  language: Language,
): ReturnSummary {
  return {
    ...commonSummary(reading, assessment, language),
    rows: returnedRows(reading).map(({ itemId, comment }) => ({
      itemId,
      text: requirementOf(reading, itemId),
      comment,
    })),
  };
}

/** What the mail with the decision says; the decision is the one that stands in the workbook. */
export function resultSummary(
  reading: CaseReading,
  assessment: CaseAssessment,
  language: Language,
): ResultSummary {
  const { cover } = reading;
  const { open } = proposeDecision(assessment);
  const duties = reviewProblems(reading, assessment).filter(({ severity }) => severity === 'warning');
  return {
    ...commonSummary(reading, assessment, language),
    levelReason: assessment.impact.hqRejected === null ? cellText(cover.hqReason) : '',
    verdict: assessment.standing.verdict ?? decisionOf(reading) ?? assessment.intake,
    reason: cellText(cover.decisionReason),
    reviewer: cellText(cover.reviewer),
    reviewedOn: dateText(cover.reviewDate),
    unmet: open.map((itemId) => ({ itemId, text: requirementOf(reading, itemId) })),
    conditions: listedConditions(reading, assessment),
    duties: duties.map((duty) => reviewText(duty, language)),
    liability: liabilityNote(language),
  };
}

function requirementOf({ rows }: CaseReading, itemId: string): string {
  return cellText(rows.find((row) => row.itemId === itemId)?.fields.requirement ?? null);
}
