import { apiNotFound, invalidArgument } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import { recordArgument } from './arguments';

/** Excel's word for a comparison and the grid's. */
const OPERATORS: readonly (readonly [string, string])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
];

/** Excel's kinds of compared values and the grid's; a time is validated as the fraction it is. */
const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'decimal',
  textLength: 'textLength',
};

export interface ComparisonRule {
  readonly type: string;
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly errorStyle: number;
  readonly showErrorMessage: boolean;
}

/** A validation by comparison (`{wholeNumber: {formula1, formula2, operator}}`) as the grid keeps it. */
export function comparisonRule(kind: string, record: Readonly<Record<string, Argument>>): ComparisonRule {
  const type = KINDS[kind];
  if (type === undefined) throw apiNotFound(`DataValidation.rule.${kind}`);
  const { formula1, formula2, operator } = recordArgument(record[kind]);
  const grid = OPERATORS.find(([excel]) => excel === operator)?.[1];
  const isPair = grid === 'between' || grid === 'notBetween';
  if (grid === undefined || (isPair && isBlank(formula2)) || isBlank(formula1))
    throw invalidArgument('DataValidation.rule');
  return {
    type,
    operator: grid,
    formula1: limit(formula1),
    ...(isPair ? { formula2: limit(formula2) } : {}),
    allowBlank: true,
    errorStyle: 1,
    showErrorMessage: true,
  };
}

const isBlank = (value: Argument): boolean => value === undefined || value === null || value === '';

/** Limits are numbers, formulas, or texts as a user would type them. */
function limit(value: Argument): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  throw invalidArgument('DataValidation.rule');
}

interface Comparing {
  readonly operator?: string | null;
  readonly formula1?: string | null;
  readonly formula2?: string | null;
}

/** The comparison as Excel gives it back. */
export function comparisonOf({
  operator,
  formula1,
  formula2,
}: Comparing): Readonly<Record<string, WireValue>> {
  return {
    formula1: formula1 ?? '',
    formula2: formula2 ?? '',
    operator: OPERATORS.find(([, grid]) => grid === operator)?.[0] ?? 'Between',
  };
}
