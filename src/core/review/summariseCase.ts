import type { CaseAssessment } from '../rules/assessment/assessment';
import type { CaseReading } from '../model/reading';
import { IMPACT_DATA } from '../guide/impactTerms';
import type { Language } from '../model/language';
import type { ImpactLevel } from '../model/terms';
import { attachmentName } from '../mail/attachmentName';
import type { LevelReason, ListedRow, ReviewSummary } from '../mail/reviewSummary';
import type { PreSendCheck } from './preSendCheck';
import { mailStatusOnceSent } from './mailStatus';
import { reviewText } from './reviewText';
import { openConditions } from '../rules/lifecycle/openConditions';
import { findingText } from '../text/findingText';
import { textOf } from '../text/text';
import { cellText, dateText } from '../model/cellText';
import { findingKind } from '../rules/assessment/findingKind';
import { openCaseSheets } from '../rules/assessment/phasedSheets';

/** A case with what was found before sending it. */
export interface CheckedCase {
  readonly reading: CaseReading;
  readonly assessment: CaseAssessment;
  readonly check: PreSendCheck;
}

/**
 * What the mail to the reviewer says about a case.
 * @param submission number of the submission; left out where the workbook keeps no record of them
 */
export function summariseCase(
  { reading, assessment, check }: CheckedCase,
  language: Language,
  submission?: number,
): ReviewSummary {
  const { cover } = reading;
  const { level } = assessment.impact;
  const [caseId, device] = [cellText(cover.caseId), cellText(cover.device)];
  const unmet = unmetRows(reading, assessment);
  return {
    status: mailStatusOnceSent(reading, assessment, language),
    device,
    caseId,
    ...(submission === undefined ? {} : { submission }),
    site: cellText(cover.site),
    department: cellText(cover.department),
    applicant: cellText(cover.applicant),
    levelWord: levelWord(level, language) ?? textOf(language).undecided,
    levelReason: levelReason(assessment, language),
    criteria: levelText(level)?.criteria.map((criterion) => criterion[language]) ?? [],
    progress: openCaseSheets(assessment)
      .filter(({ sheetKey }) => check.sheets.includes(sheetKey))
      .map(({ sheet, done, required, exempt }) => ({ name: sheet, done, required: required + exempt })),
    missingCount: check.unanswered,
    unmet,
    conditions: listedConditions(reading, assessment),
    findings: findingLines(assessment, new Set(unmet.map(({ itemId }) => itemId)), language),
    openPoints: check.findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => reviewText(finding, language)),
    subject: assessment.policy.mail.subject,
    fileName: attachmentName(caseId, device, language),
  };
}

const levelText = (level: ImpactLevel | null) => IMPACT_DATA.levels.find(({ key }) => key === level);
const levelWord = (level: ImpactLevel | null, language: Language) => levelText(level)?.[language];

function levelReason({ impact }: CaseAssessment, language: Language): LevelReason | null {
  const useCase = IMPACT_DATA.useCases.find(({ key }) => key === impact.useCase)?.[language];
  if (impact.level === null || useCase === undefined) return null;
  const uses = IMPACT_DATA.uses.filter(({ key }) => impact.uses.includes(key)).map((use) => use[language]);
  const isOther = impact.matrix !== null && impact.matrix !== impact.level;
  return {
    uses: uses.join(textOf(language).separator),
    useCase,
    matrixWord: isOther ? (levelWord(impact.matrix, language) ?? '') : '',
    isHeld: impact.status === 'hold',
  };
}

/**
 * Unanswered rows are only counted: listing them would bury what the reviewer should look at. Rows that
 * are not met are listed as such.
 */
function findingLines(
  { findings }: CaseAssessment,
  unmet: ReadonlySet<string>,
  language: Language,
): string[] {
  return findings
    .filter((finding) => {
      const kind = findingKind(finding);
      if (kind === 'toFix' && finding.itemId !== null && unmet.has(finding.itemId)) return false;
      return kind !== 'suggestion' && finding.code !== 'UNANSWERED';
    })
    .map((finding) => [finding.itemId ?? '', findingText(finding, language)].join(' ').trim());
}

/** Rows that are not met, in the order of the sheets. */
function unmetRows(reading: CaseReading, { rows }: CaseAssessment): ListedRow[] {
  const unmet = new Set(rows.filter(({ state }) => state === 'unmet').map(({ itemId }) => itemId));
  return reading.rows
    .filter(({ itemId }) => unmet.has(itemId))
    .map(({ itemId, fields }) => ({
      itemId,
      text: cellText(fields.requirement),
      due: dateText(fields.due),
    }));
}

/** The open conditions as a message lists them. */
export function listedConditions(reading: CaseReading, assessment: CaseAssessment): readonly ListedRow[] {
  return openConditions(reading, assessment).map(({ itemId, requirement, due }) => ({
    itemId,
    text: requirement,
    due: due ?? '',
  }));
}
