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

function validationXml(validation: ValidationDescription): string {
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
      sqref: validation.range,
    },
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeFormula(formula))),
  );
}

/** One element per described range: repeated per cell they overlap (exceljs#2820). */
export function validationsXml(validations: readonly ValidationDescription[]): string {
  return countedList('dataValidations', validations.map(validationXml));
}
