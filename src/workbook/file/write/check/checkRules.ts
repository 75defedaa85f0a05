import type {
  ConditionalFormatDescription,
  ValidationDescription,
} from '../../../../core/sheets/description';
import { dateBound } from '../sheet/dateBound';
import { checkRange } from './checkRange';
import { checkRuleFormula } from './checkFormula';
import { checkPlainText } from './checkText';
import { LIMITS } from './limits';
import { refuse } from './place';

/** Prompts and errors beyond these lengths are the classic cause of Excel's repair dialog. */
export function checkValidation(sheet: string, { range, rule, prompt, error }: ValidationDescription): void {
  const place = { sheet, at: range };
  checkRange(range, place);
  checkPlainText(error.title, LIMITS.errorTitle, place);
  checkPlainText(error.text, LIMITS.errorText, place);
  if (prompt !== null) {
    checkPlainText(prompt.title, LIMITS.promptTitle, place);
    checkPlainText(prompt.text, LIMITS.promptText, place);
  }
  if (rule.kind === 'list') {
    if (rule.source.startsWith('"')) refuse('list source is inline text, not a range', place);
    checkRuleFormula(rule.source, place);
  }
  if (rule.kind === 'date') {
    for (const limit of [rule.from, rule.to]) checkRuleFormula(dateBound(limit), place);
  }
}

export function checkConditionalFormat(sheet: string, { range, rule }: ConditionalFormatDescription): void {
  const place = { sheet, at: range };
  checkRange(range, place);
  if (rule.kind === 'expression') checkRuleFormula(rule.formula, place);
}
