import { quote } from '../formulas/expressions';
import { SHEET_TEXT } from '../words';
import type { CaseContext } from './context';

/** 「事業影響度：高」 as a formula, for the head of a check sheet. */
export function levelSentence({ names, language }: CaseContext): string {
  return `${quote(SHEET_TEXT.impactPrefix[language])}&${names.impactLevel}`;
}
