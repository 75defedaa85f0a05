import type { MailStatus } from '../mail/mailStatusBlock';
import type { Language } from '../model/language';
import type { CaseReading } from '../model/reading';
import type { CaseAssessment } from '../rules/assessment/assessment';
import { stateOf } from '../rules/standing/stateRules';
import { caseStatus, referenceDay } from '../status/caseStatus';
import { statusText } from '../status/statusText';

/** State and next step as a mail says them: of the case as it stands. */
export function mailStatus(reading: CaseReading, assessment: CaseAssessment, language: Language): MailStatus {
  const status = caseStatus(reading, assessment, { on: referenceDay(reading), isSealBroken: false });
  const { state, next } = statusText(status, language);
  return { state, next };
}

/** The same for a mail that takes the case to HQ: it is there once it has been sent. */
export function mailStatusOnceSent(
  reading: CaseReading,
  assessment: CaseAssessment,
  language: Language,
): MailStatus {
  const facts = { ...assessment.standing.facts, turn: 'submitted' } as const;
  const standing = { ...assessment.standing, facts, state: stateOf(facts) };
  return mailStatus(reading, { ...assessment, standing }, language);
}
