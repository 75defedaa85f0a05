import type { IStyleData } from '@univerjs/core';
import { rangeName } from '../../../core/model/cellRange';
import type { GridFormat } from '../resources/conditionalFormats';
import { storedFormula } from './storedFormula';
import { elementXml, escapeXml } from './xmlText';

/** The rule of Univer as far as the file can hold it. */
interface HighlightRule {
  readonly subType: string;
  readonly operator?: string;
  readonly value?: string | number | readonly number[];
  readonly style?: IStyleData;
}

interface BarEnd {
  readonly type: string;
  readonly value?: string | number;
}

/** Rules that the file has other words for, or none, are of a type that no one can make in the preview. */
interface DataBarRule {
  readonly type: 'dataBar';
  readonly isShowValue: boolean;
  readonly config: { readonly min: BarEnd; readonly max: BarEnd; readonly positiveColor: string };
}

/**
 * The conditionalFormatting elements for the rules of a sheet, first rule first.
 * @param dxfOf index of a differential style, appended to the styles part where it is new
 */
export function formatsXml(formats: readonly GridFormat[], dxfOf: (style: IStyleData) => number): string {
  return formats
    .map(({ ranges, stopIfTrue, rule }, index) => {
      const common = { priority: index + 1, stopIfTrue: stopIfTrue ? 1 : undefined };
      const xml = ruleXml(rule as unknown as HighlightRule | DataBarRule, common, dxfOf);
      return xml === ''
        ? ''
        : elementXml('conditionalFormatting', { sqref: ranges.map(rangeName).join(' ') }, xml);
    })
    .join('');
}

type Common = Readonly<Record<string, number | undefined>>;

function ruleXml(
  rule: HighlightRule | DataBarRule,
  common: Common,
  dxfOf: (style: IStyleData) => number,
): string {
  if ('config' in rule) return elementXml('cfRule', { type: 'dataBar', ...common }, dataBarXml(rule));
  const { subType, operator, value, style = {} } = rule;
  const values = [value ?? ''].flat().map((each) => formulaXml(String(each)));
  const attributes = { dxfId: dxfOf(style), ...common };
  switch (subType) {
    case 'formula':
      return elementXml('cfRule', { type: 'expression', ...attributes }, values.join(''));
    case 'number':
      return elementXml('cfRule', { type: 'cellIs', operator, ...attributes }, values.join(''));
    case 'duplicateValues':
    case 'uniqueValues':
      return elementXml('cfRule', { type: subType, ...attributes });
    default:
      return '';
  }
}

const formulaXml = (formula: string): string => elementXml('formula', {}, escapeXml(storedFormula(formula)));

function dataBarXml({ isShowValue, config }: DataBarRule): string {
  const end = ({ type, value }: BarEnd): string =>
    elementXml('cfvo', { type, val: value === undefined ? undefined : storedFormula(String(value)) });
  const color = elementXml('color', { rgb: `FF${config.positiveColor.replace('#', '').toUpperCase()}` });
  return elementXml(
    'dataBar',
    { showValue: isShowValue ? undefined : 0 },
    end(config.min) + end(config.max) + color,
  );
}
