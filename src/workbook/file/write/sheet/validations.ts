import type { ValidationDescription } from '../../../../core/sheets/description';
import { countedList, element } from '../xml/element';
import type { Attributes } from '../xml/element';
import { escapeFormula } from '../xml/escapeText';
import { dateBound } from './dateBound';

interface StoredRule {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

function storedRule(rule: ValidationDescription['rule']): StoredRule {
  switch (rule.kind) {
    case 'list':
      return { attributes: { type: 'list' }, formulas: [rule.source] };
    case 'date':
      return { attributes: { type: 'date' }, formulas: [dateBound(rule.from), dateBound(rule.to)] };
    case 'wholeNumber':
      return { attributes: { type: 'whole' }, formulas: [String(rule.from), String(rule.to)] };
    case 'textLength':
      return {
        attributes: { type: 'textLength', operator: 'lessThanOrEqual' },
        formulas: [String(rule.max)],
      };
  }
}

function validationXml(validation: ValidationDescription, sqref: string): string {
  const { attributes, formulas } = storedRule(validation.rule);
  const { prompt, error } = validation;
  return element(
    'dataValidation',
    {
      ...attributes,
      errorStyle: validation.onError === 'warning' ? 'warning' : null,
      allowBlank: true,
      showInputMessage: prompt === null ? null : true,
      showErrorMessage: true,
      errorTitle: error.title,
      error: error.text,
      promptTitle: prompt === null ? null : prompt.title,
      prompt: prompt === null ? null : prompt.text,
      sqref,
    },
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeFormula(formula))),
  );
}

/**
 * One element per rule, with all its ranges: repeated per cell they overlap (exceljs#2820). No rule refers to cells
 * relatively, so it means the same in each of them.
 */
export function validationsXml(validations: readonly ValidationDescription[]): string {
  const byRule = new Map<string, ValidationDescription[]>();
  for (const validation of validations) {
    const rule = validationXml(validation, '');
    byRule.set(rule, [...(byRule.get(rule) ?? []), validation]);
  }
  const elements = [...byRule.values()].flatMap((alike) =>
    alike.slice(0, 1).map((rule) => validationXml(rule, alike.map(({ range }) => range).join(' '))),
  );
  return countedList('dataValidations', elements);
}
