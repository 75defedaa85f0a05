import type { DifferentialFormat } from '../../../../core/sheets/description';
import { element } from '../xml/element';
import { rgb } from './cellLook';
import type { NumberFormats } from './numberFormats';

function font(format: DifferentialFormat): string {
  if (format.fontColor === undefined && format.bold === undefined) return '';
  return element(
    'font',
    {},
    format.bold === undefined ? '' : element('b', { val: format.bold }),
    format.fontColor === undefined ? '' : element('color', { rgb: rgb(format.fontColor) }),
  );
}

function numberFormat(format: DifferentialFormat, formats: NumberFormats): string {
  if (format.numberFormat === undefined) return '';
  const numFmtId = formats.idOf(format.numberFormat);
  return element('numFmt', { numFmtId, formatCode: format.numberFormat });
}

/** A solid differential fill is read from bgColor by Excel; fgColor repeats it for other readers. */
function fill(format: DifferentialFormat): string {
  if (format.fill === undefined) return '';
  const color = { rgb: rgb(format.fill) };
  return element(
    'fill',
    {},
    element('patternFill', { patternType: 'solid' }, element('fgColor', color), element('bgColor', color)),
  );
}

/** The look a conditional format lays over a cell: font, numFmt, fill, in schema order. */
export function differentialFormatXml(format: DifferentialFormat, formats: NumberFormats): string {
  return element('dxf', {}, font(format), numberFormat(format, formats), fill(format));
}
