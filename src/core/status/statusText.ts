import type { Language } from '../model/language';
import { statusWords } from '../text/status/statusWords';
import type { HqDecision } from './caseDecision';
import type { CaseStatus } from './caseStatus';
import { decisionInWords, statusInWords, type StatusText } from './statusInWords';

/** The words of a status in a language. */
export function statusText(status: CaseStatus, language: Language): StatusText {
  return statusInWords(status, language, statusWords(language));
}

/** HQ's decision in words: 未判定, 記録前 with name and day, accepted as typed, or the verdict with its conditions. */
export function decisionText(decision: HqDecision | null, language: Language): string {
  return decisionInWords(decision, language, statusWords(language));
}
