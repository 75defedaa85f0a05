import type { ISheetDataValidationRule, IStyleData, IWorkbookData } from '@univerjs/core';
import { childrenOf, type XmlElement } from '../../../workbook/file/read/xmlTree';
import { FORMATS_RESOURCE, isMappedRule, type GridFormat } from '../resources/conditionalFormats';
import { VALIDATIONS_RESOURCE } from '../resources/validations';
import { formatsXml } from './formatsXml';
import { rulesOf } from './ruleResources';
import { topElement, type CutPart, type Exchange } from './topElements';
import { treeXml } from './treeXml';
import { validationsXml } from './validationsXml';

/** What the rules of one sheet are compared and written with. */
export interface RuleContext {
  readonly key: string;
  readonly opened: IWorkbookData;
  readonly current: IWorkbookData;
  readonly dressing: XmlElement;
  readonly cut: CutPart;
  readonly dxfOf: (style: IStyleData) => number;
}

/**
 * Exchanges for validations and conditional formats that were changed in the grid. Rules that the
 * grid does not know (colour scales, icons) are written again as they were.
 */
export function ruleExchanges(context: RuleContext): Exchange[] {
  const { key, opened, current, dressing, cut, dxfOf } = context;
  const exchanges: Exchange[] = [];
  const validations = (book: IWorkbookData): string =>
    validationsXml(rulesOf(book, VALIDATIONS_RESOURCE, key) as readonly ISheetDataValidationRule[]);
  const formats = (book: IWorkbookData): readonly GridFormat[] =>
    rulesOf(book, FORMATS_RESOURCE, key) as readonly GridFormat[];
  const validationsChanged = validations(opened) !== validations(current);
  const formatsChanged = essence(formats(opened)) !== essence(formats(current));
  if (validationsChanged) exchanges.push({ name: 'dataValidations', xml: validations(current) });
  if (formatsChanged) {
    const kept = childrenOf(dressing, 'conditionalFormatting').filter(
      (group) => !group.children.some(isMappedRule),
    );
    const xml = formatsXml(formats(current), dxfOf) + kept.map(treeXml).join('');
    exchanges.push({ name: 'conditionalFormatting', xml });
  }
  const gone = [validationsChanged ? 'dataValidations' : '', formatsChanged ? 'conditionalFormattings' : ''];
  return [
    ...exchanges,
    ...extensionExchange(
      topElement(cut, 'extLst'),
      gone.filter((name) => name !== ''),
    ),
  ];
}

/** A rule without its id, which says nothing about it. */
const essence = (formats: readonly GridFormat[]): string =>
  JSON.stringify(formats.map(({ ranges, stopIfTrue, rule }) => [ranges, stopIfTrue, rule]));

/** The 2010 extension repeats or extends these rules; once they are written anew it would contradict them. */
function extensionExchange(extensions: string | undefined, gone: readonly string[]): Exchange[] {
  if (extensions === undefined || gone.length === 0) return [];
  const pattern = new RegExp(
    `<((?:[\\w.-]+:)?)ext\\b[^>]*>\\s*<(?:[\\w.-]+:)?(?:${gone.join('|')})\\b[^]*?</\\1ext>`,
    'g',
  );
  const rest = extensions.replace(pattern, '');
  if (rest === extensions) return [];
  const isEmpty = /^<[^>]*>\s*<\/[^>]*>$/.test(rest);
  return [{ name: 'extLst', xml: isEmpty ? '' : rest, isPrefixed: true }];
}
