import type { SheetDescription } from '../../../../core/sheets/description';
import { rgb } from '../styles/cellLook';
import { element } from '../xml/element';
import { NS } from '../xml/namespaces';

const CONDITIONAL_FORMATS = '{78C0D931-6437-407D-A8EE-F0AAD7539E65}';

/** A fixed id per sheet and rule: Excel would draw a random one, and the bytes would differ each time. */
export function dataBarId(sheetIndex: number, priority: number): string {
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');
  return `{11070000-0000-4000-8000-${hex(sheetIndex, 4)}${hex(priority, 8)}}`;
}

function bar(range: string, color: string, id: string): string {
  const bound = (val: number) => element('x14:cfvo', { type: 'num' }, element('xm:f', {}, String(val)));
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': NS.excelMath },
    element(
      'x14:cfRule',
      { type: 'dataBar', id },
      element(
        'x14:dataBar',
        { minLength: 0, maxLength: 100, gradient: false },
        bound(0),
        bound(1),
        element('x14:negativeFillColor', { rgb: rgb(color) }),
        element('x14:axisColor', { rgb: 'FF000000' }),
      ),
    ),
    element('xm:sqref', {}, range),
  );
}

/** Data bars as Excel 2010 and later draw them: solid, from exactly 0 to 1. Empty without any. */
export function dataBarExtensionXml(sheet: SheetDescription, sheetIndex: number): string {
  const bars = sheet.conditionalFormats.flatMap(({ range, rule }, index) =>
    rule.kind === 'dataBar' ? [bar(range, rule.color, dataBarId(sheetIndex, index + 1))] : [],
  );
  if (bars.length === 0) return '';
  const formats = element('x14:conditionalFormattings', {}, ...bars);
  return element('extLst', {}, element('ext', { 'xmlns:x14': NS.x14, uri: CONDITIONAL_FORMATS }, formats));
}
