import type { Finding } from '../model/finding';
import type { Language } from '../model/language';
import en from './findings/en.json';
import ja from './findings/ja.json';
import { findingLine, hasWords, type FindingCode, type FindingWords } from './findingWords';

const FINDINGS: Readonly<Record<Language, FindingWords>> = { ja, en };

/** True when the code has words. */
export function isFindingCode(code: string): code is FindingCode {
  return hasWords(code, ja);
}

/** The words of a finding before its values are put in. */
export function findingTemplate(code: FindingCode, language: Language): string {
  return FINDINGS[language][code];
}

/** What is wrong and what to do, in the language asked for. */
export function findingText(finding: Pick<Finding, 'code' | 'values'>, language: Language): string {
  return findingLine(finding, FINDINGS[language]);
}
