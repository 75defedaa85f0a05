import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode } from '../gridTerms';
import { parseRange } from '../../../core/model/cellRange';
import { typedFormula } from '../../../workbook/file/read/formulaText';
import { shiftFormula } from '../../../workbook/file/read/shiftFormula';
import { child, childrenOf, flag, type XmlElement } from '../../../workbook/file/read/xmlTree';

/** Resource in which Univer's data-validation plugin keeps the rules of all sheets by sheet id. */
export const VALIDATIONS_RESOURCE = 'SHEET_DATA_VALIDATION_PLUGIN';

/** Cells for which a list that refers to its own row is spelled out one by one. */
const MAX_OWN_LISTS = 2_000;

/** What a wrong value meets: a note, a refusal or a question. */
const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle | undefined>> = {
  information: DataValidationErrorStyle.INFO,
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
};

/** Name of the Univer type for the file's; times are validated as the fractions they are. */
const TYPES: Readonly<Record<string, string>> = { none: 'any', time: 'decimal' };

/** Where a rule applies and what its names mean. */
export interface ValidationContext {
  /** Prefix that keeps the ids of all sheets apart. */
  readonly sheetId: string;
  readonly clip: (range: IRange) => IRange | null;
  /** Reference of a workbook-wide name; undefined for other words. */
  readonly nameRef: (name: string) => string | undefined;
}

/** Maps the validations of a sheet, those of its 2010 extension included. */
export function gridValidations(
  dressing: XmlElement,
  context: ValidationContext,
): ISheetDataValidationRule[] {
  const extended = childrenOf(child(dressing, 'extLst'), 'ext').flatMap((ext) =>
    childrenOf(child(ext, 'dataValidations'), 'dataValidation'),
  );
  const own = childrenOf(child(dressing, 'dataValidations'), 'dataValidation');
  return [...own, ...extended]
    .flatMap((element) => rulesOf(element, context))
    .map((rule, index) => ({ ...rule, uid: `${context.sheetId}-dv${index}` }));
}

type Rule = Omit<ISheetDataValidationRule, 'uid'>;

function rulesOf(element: XmlElement, context: ValidationContext): Rule[] {
  const sqref = element.attributes.sqref ?? child(element, 'sqref')?.text ?? '';
  const ranges = sqref.split(/\s+/).flatMap((text) => {
    const range = parseRange(text);
    return (range && context.clip(range)) ?? [];
  });
  if (ranges.length === 0) return [];
  const type = element.attributes.type ?? 'none';
  const formula = (name: string): string | undefined => {
    const inner = child(element, name);
    const text = (child(inner, 'f')?.text ?? inner?.text ?? '').trim();
    return text === '' ? undefined : formulaOf(typedFormula(text), type, context);
  };
  const rule = {
    ...settingsOf(element, type),
    ranges,
    ...optional('formula1', formula('formula1')),
    ...optional('formula2', formula('formula2')),
  };
  return type === 'list' ? ownLists(rule) : [rule];
}

const optional = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;

function settingsOf({ attributes }: XmlElement, type: string): Omit<Rule, 'ranges'> {
  const { operator = 'between', error, errorTitle, prompt, promptTitle, errorStyle = 'stop' } = attributes;
  const refuses = flag(attributes.showErrorMessage);
  const dropDown = !flag(attributes.showDropDown);
  return {
    type: TYPES[type] ?? type,
    allowBlank: flag(attributes.allowBlank),
    ...(['list', 'custom', 'none'].includes(type) ? {} : { operator: operatorOf(operator) }),
    ...(type === 'list'
      ? {
          showDropDown: dropDown,
          renderMode: dropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
        }
      : {}),
    showErrorMessage: refuses,
    errorStyle: (refuses ? ERROR_STYLES[errorStyle] : undefined) ?? DataValidationErrorStyle.INFO,
    showInputMessage: flag(attributes.showInputMessage),
    ...optional('error', error),
    ...optional('errorTitle', errorTitle),
    ...optional('prompt', prompt),
    ...optional('promptTitle', promptTitle),
  };
}

/** Univer spells the operators as the file does. */
const OPERATORS: Readonly<Record<string, DataValidationOperator | undefined>> = Object.fromEntries(
  Object.values(DataValidationOperator).map((operator) => [operator, operator]),
);

const operatorOf = (word: string): DataValidationOperator =>
  OPERATORS[word] ?? DataValidationOperator.BETWEEN;

/** Univer wants `=` before a formula, none before a constant, and a list without its quotes. */
function formulaOf(text: string, type: string, { nameRef }: ValidationContext): string {
  if (type === 'list' && /^"[^]*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^-?[0-9.]+(E[+-]?\d+)?$/i.test(text)) return text;
  return `=${(type === 'list' ? nameRef(text) : undefined) ?? text}`;
}

/**
 * Univer does not move the references of a list from cell to cell as Excel does: where they are
 * relative, each cell gets a rule of its own.
 */
function ownLists(rule: Rule): Rule[] {
  const { formula1, ranges } = rule;
  const first = ranges[0];
  if (
    !first ||
    formula1 === undefined ||
    !formula1.startsWith('=') ||
    shiftFormula(formula1, 1, 1) === formula1
  )
    return [rule];
  const cells = ranges.flatMap(cellsOf).slice(0, MAX_OWN_LISTS);
  return cells.map(([row, col]) => ({
    ...rule,
    formula1: shiftFormula(formula1, row - first.startRow, col - first.startColumn),
    ranges: [{ startRow: row, endRow: row, startColumn: col, endColumn: col }],
  }));
}

function cellsOf({ startRow, endRow, startColumn, endColumn }: IRange): [number, number][] {
  const cells: [number, number][] = [];
  for (let row = startRow; row <= endRow && cells.length < MAX_OWN_LISTS; row += 1) {
    for (let col = startColumn; col <= endColumn; col += 1) cells.push([row, col]);
  }
  return cells;
}
