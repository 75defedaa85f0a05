import type { CaseAssessment } from '../../core/assessment/assessment';
import type { CaseReading } from '../../core/assessment/reading';
import { IMPACT_DATA } from '../../core/guide/impactTerms';
import type { Language } from '../../core/guide/language';
import { attachmentName } from '../../core/mail/attachmentName';
import type { OpenCondition, ReviewSummary } from '../../core/mail/reviewSummary';
import { findingText } from '../../core/text/findingText';
import { textOf } from '../../core/text/text';
import { cellText, dateText } from './cellText';
import { findingKind } from './findingKind';
import { openCaseSheets } from './openCaseSheets';
import { reviewChecks } from './reviewChecks';

/** What the mail to the reviewer says about a case. */
export function summariseCase(
  reading: CaseReading,
  assessment: CaseAssessment,
  language: Language,
  incompleteOnPurpose: boolean,
): ReviewSummary {
  const { cover } = reading;
  const level = IMPACT_DATA.levels.find(({ key }) => key === assessment.impact.level);
  const [caseId, device] = [cellText(cover.caseId), cellText(cover.device)];
  return {
    device,
    caseId,
    site: cellText(cover.site),
    department: cellText(cover.department),
    applicant: cellText(cover.applicant),
    levelWord: level?.[language] ?? textOf(language).undecided,
    criteria: level?.criteria.map((criterion) => criterion[language]) ?? [],
    progress: openCaseSheets(assessment).map(({ sheet, done, required, exempt }) => ({
      name: sheet,
      done,
      required: required + exempt,
    })),
    missingCount: reviewChecks(reading, assessment).missing,
    findings: findingLines(assessment, language),
    conditions: openConditions(reading, assessment),
    incompleteOnPurpose,
    subject: assessment.policy.mail.subject,
    fileName: attachmentName(caseId, device, language),
  };
}

/** Unanswered rows are only counted: listing them would bury what the reviewer should look at. */
function findingLines({ findings }: CaseAssessment, language: Language): string[] {
  return findings
    .filter((finding) => findingKind(finding) !== 'suggestion' && finding.code !== 'UNANSWERED')
    .map((finding) => [finding.itemId ?? '', findingText(finding, language)].join(' ').trim());
}

/** Items that pass on a condition, with the date by which it has to be met. */
export function openConditions(reading: CaseReading, { rows }: CaseAssessment): OpenCondition[] {
  const byId = new Map(reading.rows.map((row) => [row.itemId, row]));
  return rows
    .filter(({ state }) => state === 'condition')
    .flatMap(({ itemId }) => {
      const row = byId.get(itemId);
      if (row === undefined) return [];
      return [{ itemId, text: cellText(row.fields.requirement), due: dateText(row.fields.due) }];
    });
}
