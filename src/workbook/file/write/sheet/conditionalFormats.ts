import type { ConditionalFormatDescription, SheetDescription } from '../../../../core/sheets/description';
import { storedFormula } from '../formula/storedFormula';
import { rgb } from '../styles/cellLook';
import { element } from '../xml/element';
import { escapeFormula } from '../xml/escapeText';
import { NS } from '../xml/namespaces';
import { dataBarId } from './dataBarExtension';
import type { SheetContext } from './sheetContext';

/** Extension that links the plain bar of 2007 to its exact description further down. */
const DATA_BAR_LINK = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

function dataBarRule(color: string, priority: number, id: string): string {
  const bound = (val: number) => element('cfvo', { type: 'num', val });
  return element(
    'cfRule',
    { type: 'dataBar', priority },
    element('dataBar', {}, bound(0), bound(1), element('color', { rgb: rgb(color) })),
    element(
      'extLst',
      {},
      element('ext', { 'xmlns:x14': NS.x14, uri: DATA_BAR_LINK }, element('x14:id', {}, id)),
    ),
  );
}

function ruleXml(format: ConditionalFormatDescription, priority: number, context: SheetContext): string {
  const { rule } = format;
  if (rule.kind === 'dataBar') return dataBarRule(rule.color, priority, dataBarId(context.index, priority));
  return element(
    'cfRule',
    { type: 'expression', dxfId: context.styles.differentialIndex(rule.format), priority },
    element('formula', {}, escapeFormula(storedFormula(rule.formula))),
  );
}

/** One element per range with its rules; earlier rules win, so the order gives the priority. */
export function conditionalFormatsXml(sheet: SheetDescription, context: SheetContext): string {
  const byRange = new Map<string, string[]>();
  sheet.conditionalFormats.forEach((format, index) => {
    const rules = byRange.get(format.range) ?? [];
    byRange.set(format.range, [...rules, ruleXml(format, index + 1, context)]);
  });
  return [...byRange].map(([sqref, rules]) => element('conditionalFormatting', { sqref }, ...rules)).join('');
}
