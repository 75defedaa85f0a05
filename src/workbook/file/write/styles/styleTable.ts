import type { DifferentialFormat } from '../../../../core/sheets/description';
import { STYLES } from '../../../../core/sheets/styles';
import type { CellStyle, StyleKey } from '../../../../core/sheets/styles';
import { countedList, element, XML_HEAD } from '../xml/element';
import { NS } from '../xml/namespaces';
import { alignmentXml, borderXml, fillXml, fontXml } from './cellLook';
import { differentialFormatXml } from './differentialFormat';
import { internedList } from './internedList';
import { numberFormats } from './numberFormats';

export interface StyleTable {
  /** Index for the `s` attribute of a cell. */
  cellIndex(key: StyleKey): number;
  /** Index for the `dxfId` attribute of a rule. */
  differentialIndex(format: DifferentialFormat): number;
  /** The whole part; call it after every index was asked for. */
  xml(): string;
}

/** Fills 0 and 1 are fixed by Excel whatever the file says. */
const FIXED_FILLS = ['none', 'gray125'].map((patternType) =>
  element('fill', {}, element('patternFill', { patternType })),
);
const NORMAL = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** Collects the looks of all cells and rules into `xl/styles.xml`. */
export function styleTable(): StyleTable {
  const formats = numberFormats();
  const fonts = internedList([fontXml({ ...STYLES.plain, color: null })]);
  const fills = internedList(FIXED_FILLS);
  const borders = internedList([borderXml('none')]);
  const cells = internedList([element('xf', { ...NORMAL, xfId: 0 })]);
  const differentials = internedList();

  const cellXml = (style: CellStyle): string =>
    element(
      'xf',
      {
        numFmtId: formats.idOf(style.numberFormat),
        fontId: fonts.indexOf(fontXml(style)),
        fillId: style.fill === null ? 0 : fills.indexOf(fillXml(style.fill)),
        borderId: borders.indexOf(borderXml(style.border)),
        xfId: 0,
        applyNumberFormat: style.numberFormat === null ? null : true,
        applyFont: true,
        applyFill: style.fill === null ? null : true,
        applyBorder: style.border === 'none' ? null : true,
        applyAlignment: true,
        applyProtection: style.locked ? null : true,
      },
      alignmentXml(style),
      style.locked ? '' : element('protection', { locked: false }),
    );

  const indexes = new Map<StyleKey, number>();
  const cellIndex = (key: StyleKey): number => {
    const known = indexes.get(key) ?? cells.indexOf(cellXml(STYLES[key]));
    indexes.set(key, known);
    return known;
  };

  const xml = (): string =>
    XML_HEAD +
    element(
      'styleSheet',
      { xmlns: NS.main },
      formats.xml(),
      countedList('fonts', fonts.items),
      countedList('fills', fills.items),
      countedList('borders', borders.items),
      countedList('cellStyleXfs', [element('xf', NORMAL)]),
      countedList('cellXfs', cells.items),
      countedList('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      countedList('dxfs', differentials.items),
      element('tableStyles', { count: 0, defaultTableStyle: 'TableStyleMedium2' }),
    );

  const differentialIndex = (format: DifferentialFormat): number =>
    differentials.indexOf(differentialFormatXml(format, formats));
  return { cellIndex, differentialIndex, xml };
}
