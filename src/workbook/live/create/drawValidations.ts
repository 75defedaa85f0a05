import type { ValidationDescription } from '../../../core/sheets/description';

/** Refuses or questions wrong entries, in the ranges as described. */
export function drawValidations(sheet: Excel.Worksheet, validations: readonly ValidationDescription[]): void {
  for (const { range, rule, prompt, error, onError } of validations) {
    const { dataValidation } = sheet.getRange(range);
    dataValidation.rule = hostRule(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      title: error.title,
      message: error.text,
      showAlert: true,
      style: onError === 'warning' ? 'Warning' : 'Stop',
    };
    if (prompt !== null) {
      dataValidation.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
    }
  }
}

function hostRule(rule: ValidationDescription['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'date':
      return { date: { operator: 'Between', formula1: dateLimit(rule.from), formula2: dateLimit(rule.to) } };
    case 'wholeNumber':
      return { wholeNumber: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
    case 'textLength':
      return { textLength: { operator: 'LessThanOrEqualTo', formula1: rule.max } };
  }
}

/** An ISO date is taken as it is, anything else is a formula. */
function dateLimit(limit: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(limit) ? limit : `=${limit}`;
}
