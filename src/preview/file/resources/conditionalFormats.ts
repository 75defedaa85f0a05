import type { IRange, IStyleData } from '@univerjs/core';
import { a1 } from '../../../core/model/address';
import { parseRange } from '../../../core/model/cellRange';
import { typedFormula } from '../../../workbook/file/read/formulaText';
import { child, childrenOf, flag, numberOf, type XmlElement } from '../../../workbook/file/read/xmlTree';
import { resolveColor } from '../styles/resolveColor';

/** Resource in which Univer's conditional-formatting plugin keeps the rules of all sheets by sheet id. */
export const FORMATS_RESOURCE = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** One rule in Univer's form (IConditionFormattingRule); the first of a list has the highest priority. */
export interface GridFormat {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>> & { readonly type: string };
}

/** What rules need from the workbook. */
export interface FormatContext {
  readonly sheetId: string;
  readonly clip: (range: IRange) => IRange | null;
  readonly styleOf: (dxf: number) => IStyleData;
  readonly theme: readonly string[];
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Maps the conditional formats of a sheet in order of priority. */
export function gridFormats(dressing: XmlElement, context: FormatContext): GridFormat[] {
  const found = childrenOf(dressing, 'conditionalFormatting').flatMap((group) => {
    const ranges = (group.attributes.sqref ?? '').split(/\s+/).flatMap((text) => {
      const range = parseRange(text);
      return (range && context.clip(range)) ?? [];
    });
    const rules = ranges.length === 0 ? [] : childrenOf(group, 'cfRule');
    return rules.flatMap((element) => {
      const rule = ruleOf(element, ranges, context);
      return rule ? [{ element, ranges, rule }] : [];
    });
  });
  return found
    .sort((a, b) => numberOf(a.element.attributes.priority, 0) - numberOf(b.element.attributes.priority, 0))
    .map(({ element, ranges, rule }, index) => ({
      cfId: `${context.sheetId}-cf${index}`,
      ranges,
      stopIfTrue: flag(element.attributes.stopIfTrue),
      rule,
    }));
}

/** Whether the grid has a form for a rule of the file. */
export function isMappedRule(element: XmlElement): boolean {
  const { type = '', operator = '' } = element.attributes;
  if (['dataBar', 'duplicateValues', 'uniqueValues'].includes(type)) return true;
  if (type === 'cellIs') return operator in OPERATORS || /^(not)?between$/i.test(operator);
  return Boolean(childrenOf(element, 'formula')[0]?.text) && type !== 'iconSet' && type !== 'colorScale';
}

function ruleOf(
  element: XmlElement,
  ranges: readonly IRange[],
  context: FormatContext,
): GridFormat['rule'] | null {
  const { type = '' } = element.attributes;
  if (!isMappedRule(element)) return null;
  if (type === 'dataBar') return dataBar(element, context);
  const style = context.styleOf(numberOf(element.attributes.dxfId, -1));
  if (type === 'duplicateValues' || type === 'uniqueValues')
    return { type: 'highlightCell', subType: type, style };
  const formula = type === 'cellIs' ? comparison(element, ranges) : childrenOf(element, 'formula')[0]?.text;
  if (formula === undefined || formula === '') return null;
  return { type: 'highlightCell', subType: 'formula', value: `=${typedFormula(formula)}`, style };
}

/** A comparison of the cell itself, as the formula that says the same. */
function comparison(element: XmlElement, ranges: readonly IRange[]): string | undefined {
  const top = Math.min(...ranges.map(({ startRow }) => startRow));
  const left = Math.min(...ranges.map(({ startColumn }) => startColumn));
  const cell = a1(left, top + 1);
  const { operator = '' } = element.attributes;
  const [first = '', second = ''] = childrenOf(element, 'formula').map(({ text }) => text);
  if (operator === 'between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `OR(${cell}<${first},${cell}>${second})`;
  const sign = OPERATORS[operator];
  return sign === undefined ? undefined : `${cell}${sign}${first}`;
}

function dataBar(element: XmlElement, { theme }: FormatContext): GridFormat['rule'] {
  const bar = child(element, 'dataBar');
  const [min, max] = childrenOf(bar, 'cfvo').map(({ attributes }) => barEnd(attributes.type, attributes.val));
  return {
    type: 'dataBar',
    isShowValue: flag(bar?.attributes.showValue, true),
    config: {
      min: min ?? { type: 'min' },
      max: max ?? { type: 'max' },
      isGradient: false,
      positiveColor: resolveColor(child(bar, 'color'), theme) ?? '#638EC6',
      nativeColor: '#FF0000',
    },
  };
}

function barEnd(type = 'min', value = ''): { type: string; value?: number | string } {
  if (type === 'formula') return { type, value: `=${typedFormula(value)}` };
  return value === '' ? { type } : { type, value: numberOf(value, 0) };
}
