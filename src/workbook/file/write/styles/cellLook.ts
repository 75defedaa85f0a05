import { COLORS, FONT_NAME } from '../../../../core/sheets/styles';
import type { CellStyle } from '../../../../core/sheets/styles';
import { element } from '../xml/element';

/** Opaque colour as SpreadsheetML spells it. */
export function rgb(color: string): string {
  return `FF${color.toUpperCase()}`;
}

/** Font of a style; children in the order the schema demands. 128 is the Japanese character set. */
export function fontXml(style: Pick<CellStyle, 'bold' | 'size' | 'color'>): string {
  return element(
    'font',
    {},
    style.bold ? element('b', {}) : '',
    element('sz', { val: style.size }),
    style.color === null ? '' : element('color', { rgb: rgb(style.color) }),
    element('name', { val: FONT_NAME }),
    element('family', { val: 2 }),
    element('charset', { val: 128 }),
  );
}

export function fillXml(color: string): string {
  return element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: rgb(color) }),
      element('bgColor', { indexed: 64 }),
    ),
  );
}

export function borderXml(border: CellStyle['border']): string {
  const color = border === 'input' ? COLORS.inputBorder : COLORS.rule;
  const side = (name: string) =>
    border === 'none'
      ? element(name, {})
      : element(name, { style: 'thin' }, element('color', { rgb: rgb(color) }));
  return element('border', {}, ...['left', 'right', 'top', 'bottom'].map(side), element('diagonal', {}));
}

export function alignmentXml(style: CellStyle): string {
  return element('alignment', {
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap ? true : null,
    indent: style.indent > 0 ? style.indent : null,
  });
}
