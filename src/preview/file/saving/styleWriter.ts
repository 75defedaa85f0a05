import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import { child, type XmlElement } from '../../../workbook/file/read/xmlTree';
import { styleIndex } from '../sourcePackage';
import { cellStyle, differentialStyle, isLockedStyle } from '../styles/cellStyles';
import type { StyleSheet } from '../styles/styleSheet';
import { differentialXml, FACETS, sameFacet, sameStyle, type Facet } from './styleFacets';
import { STYLES_ORDER } from './schemaOrder';
import { cutPart, exchangeElements, topElement, type Exchange } from './topElements';
import { attributesXml, elementXml, withPrefix } from './xmlText';

/** First number that a file may give a format of its own. */
const FIRST_FORMAT = 164;

/** Finds the entry of cellXfs for a cell of the grid and appends what the file does not have yet. */
export class StyleWriter {
  private readonly added = { fonts: [] as string[], fills: [] as string[], borders: [] as string[] };
  private readonly formats = new Map<string, number>();
  private readonly xfs: string[] = [];
  private readonly dxfs: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(
    private readonly sheet: StyleSheet,
    private readonly styles: IWorkbookData['styles'],
  ) {}

  /**
   * Index for a cell.
   * @param base index of the file's cell at this place; what the grid does not know is taken from it
   */
  indexOf(cell: ICellData | undefined, base: number): number {
    const own = typeof cell?.s === 'string' ? styleIndex(cell.s) : null;
    const locked = cell?.custom?.locked !== false;
    const from = own ?? base;
    const index = own ?? (cell?.s ? null : 0);
    if (index !== null && isLockedStyle(this.sheet.cellXfs[index]) === locked) return index;
    const data = own === null ? this.dataOf(cell) : cellStyle(this.sheet.cellXfs[own], this.sheet);
    const key = JSON.stringify([data, locked, from]);
    const found = this.known.get(key) ?? this.append(data, locked, this.sheet.cellXfs[from]);
    this.known.set(key, found);
    return found;
  }

  /** Index of a differential style, for conditional formats that were made in the grid. */
  dxfIndexOf(style: IStyleData): number {
    const found = this.sheet.dxfs.findIndex((dxf) => sameStyle(differentialStyle(dxf, this.sheet), style));
    if (found >= 0) return found;
    const xml = differentialXml(style);
    const at = this.dxfs.indexOf(xml);
    return this.sheet.dxfs.length + (at >= 0 ? at : this.dxfs.push(xml) - 1);
  }

  /** The styles part with everything appended. */
  write(xml: string, part: string): string {
    if (this.xfs.length + this.dxfs.length === 0) return xml;
    const cut = cutPart(xml, part);
    const grow = (name: string, items: readonly string[]): Exchange[] =>
      items.length === 0
        ? []
        : [{ name, xml: grownList(topElement(cut, name), name, items, cut.prefix), isPrefixed: true }];
    const formats = [...this.formats].map(([code, id]) =>
      elementXml('numFmt', { numFmtId: id, formatCode: code }),
    );
    const { fonts, fills, borders } = this.added;
    return exchangeElements(
      xml,
      part,
      [
        ...grow('numFmts', formats),
        ...grow('fonts', fonts),
        ...grow('fills', fills),
        ...grow('borders', borders),
        ...grow('cellXfs', this.xfs),
        ...grow('dxfs', this.dxfs),
      ],
      STYLES_ORDER,
    );
  }

  private dataOf(cell: ICellData | undefined): IStyleData {
    return (typeof cell?.s === 'string' ? this.styles[cell.s] : cell?.s) ?? {};
  }

  private append(data: IStyleData, locked: boolean, base: XmlElement | undefined): number {
    const old = cellStyle(base, this.sheet);
    const attribute = (name: string): string => base?.attributes[name] ?? '0';
    const place = (facet: Facet): string =>
      sameFacet(facet, data, old) ? attribute(facet.attribute) : String(this.place(facet, data));
    const alignment = FACETS.alignment;
    const xf = {
      numFmtId: sameFacet(FACETS.format, data, old) ? attribute('numFmtId') : String(this.formatId(data)),
      fontId: place(FACETS.font),
      fillId: place(FACETS.fill),
      borderId: place(FACETS.border),
      xfId: attribute('xfId'),
      quotePrefix: base?.attributes.quotePrefix,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: 1,
    };
    const kept = child(base, 'alignment');
    const align = sameFacet(alignment, data, old)
      ? kept
        ? `<alignment${attributesXml(kept.attributes)}/>`
        : ''
      : alignment.write(data);
    const content = align + elementXml('protection', { locked: locked ? 1 : 0 });
    this.xfs.push(elementXml('xf', xf, content));
    return this.sheet.cellXfs.length + this.xfs.length - 1;
  }

  private place(facet: Facet, data: IStyleData): number {
    const list = facet.list;
    if (list === null) return 0;
    const xml = facet.write(data);
    const items = this.added[list];
    const at = items.indexOf(xml);
    return this.sheet[list].length + (at >= 0 ? at : items.push(xml) - 1);
  }

  private formatId(data: IStyleData): number {
    const code = data.n?.pattern ?? 'General';
    const known = [...this.sheet.formats].find(([, each]) => each === code)?.[0] ?? this.formats.get(code);
    if (known !== undefined) return known;
    const next = Math.max(FIRST_FORMAT - 1, ...this.sheet.formats.keys(), ...this.formats.values()) + 1;
    this.formats.set(code, next);
    return next;
  }
}

/** A list with items appended and its count set; a new list where the part has none. */
function grownList(old: string | undefined, name: string, items: readonly string[], prefix: string): string {
  const added = withPrefix(items.join(''), prefix);
  if (old === undefined)
    return withPrefix(elementXml(name, { count: items.length }, ' '), prefix).replace('> <', `>${added}<`);
  const opened = old.replace(/\/>$/, `></${prefix}${name}>`);
  const count = Number(/\scount="(\d+)"/.exec(opened)?.[1] ?? 0) + items.length;
  const counted = opened.replace(/^([^>]*?\scount=")\d+"/, `$1${count}"`);
  const end = counted.lastIndexOf('</');
  return counted.slice(0, end) + added + counted.slice(end);
}
