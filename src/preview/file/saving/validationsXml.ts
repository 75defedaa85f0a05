import type { ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationErrorStyle, DataValidationOperator } from '../gridTerms';
import { serialOfDate } from '../../../core/model/isoDate';
import { rangeName } from '../../../core/model/cellRange';
import { storedFormula } from './storedFormula';
import { elementXml, escapeXml } from './xmlText';

/** Words of the file for Univer's DataValidationErrorStyle. */
const ERROR_STYLES = ['information', 'stop', 'warning'] as const;

/** Types of the file for those that only Univer has. */
const TYPES: Readonly<Record<string, string | undefined>> = {
  any: undefined,
  listMultiple: 'list',
  checkbox: 'list',
};

/** The dataValidations element for the rules of a sheet; '' when there are none. */
export function validationsXml(rules: readonly ISheetDataValidationRule[]): string {
  const items = rules.filter(({ ranges }) => ranges.length > 0).map(validationXml);
  return items.length === 0 ? '' : elementXml('dataValidations', { count: items.length }, items.join(''));
}

const bit = (value: boolean | undefined): 1 | undefined => (value ? 1 : undefined);

function validationXml(rule: ISheetDataValidationRule): string {
  const type = rule.type in TYPES ? TYPES[rule.type] : rule.type;
  const isList = type === 'list';
  const attributes = {
    type,
    errorStyle:
      rule.errorStyle === DataValidationErrorStyle.STOP
        ? undefined
        : ERROR_STYLES[rule.errorStyle ?? DataValidationErrorStyle.STOP],
    operator: isList || rule.operator === DataValidationOperator.BETWEEN ? undefined : rule.operator,
    allowBlank: bit(rule.allowBlank),
    showDropDown: bit(isList && rule.showDropDown === false),
    showInputMessage: bit(rule.showInputMessage),
    showErrorMessage: bit(rule.showErrorMessage ?? rule.errorStyle === DataValidationErrorStyle.STOP),
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: rule.ranges.map(rangeName).join(' '),
  };
  const first = rule.type === 'checkbox' ? 'TRUE,FALSE' : storedBound(rule, rule.formula1);
  const second = isList ? undefined : storedBound(rule, rule.formula2);
  return elementXml(
    'dataValidation',
    attributes,
    formulaXml('formula1', first, isList) + formulaXml('formula2', second, false),
  );
}

/** The grid spells the limits of dates out; the file holds serial numbers. */
function storedBound({ type }: ISheetDataValidationRule, limit: string | undefined): string | undefined {
  const isDate = type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(limit ?? '');
  return isDate && limit !== undefined ? String(serialOfDate(limit)) : limit;
}

/** A formula without `=`; an inline list in quotes. */
function formulaXml(name: string, formula: string | undefined, isList: boolean): string {
  if (formula === undefined || formula === '') return '';
  if (formula.startsWith('=')) return elementXml(name, {}, escapeXml(storedFormula(formula)));
  return elementXml(name, {}, escapeXml(isList ? `"${inlineList(formula).replaceAll('"', '""')}"` : formula));
}

/** Univer keeps the values of a list with commas between them, or as a JSON array (serializeListOptions). */
function inlineList(text: string): string {
  return text.startsWith('["') ? (JSON.parse(text) as readonly string[]).join(',') : text;
}
