import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { HorizontalAlign, VerticalAlign, WrapStrategy } from '../gridTerms';
import { BORDER_STYLES, HORIZONTAL, INDENT_PIXELS, VERTICAL, wordOf } from '../styles/styleWords';
import { elementXml } from './xmlText';

/** One side of a style: which keys of the grid's style belong to it, and how the file writes it. */
export interface Facet {
  readonly keys: readonly (keyof IStyleData)[];
  /** List of the styles part that holds it; null when it stands in the xf itself. */
  readonly list: 'fonts' | 'fills' | 'borders' | null;
  readonly attribute: string;
  readonly write: (style: IStyleData) => string;
}

const fileColor = (rgb: Nullable<string>): string | undefined => {
  const hex = /^#?([0-9a-f]{6})$/i.exec(rgb ?? '')?.[1];
  if (hex) return `FF${hex.toUpperCase()}`;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(rgb ?? '')?.slice(1, 4);
  return (
    parts &&
    `FF${parts
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`
  );
};

function fontXml({ ff, fs, bl, it, ul, st, cl }: IStyleData): string {
  const color = fileColor(cl?.rgb);
  const content = [
    bl ? '<b/>' : '',
    it ? '<i/>' : '',
    st?.s ? '<strike/>' : '',
    ul?.s ? '<u/>' : '',
    elementXml('sz', { val: fs ?? 11 }),
    color === undefined ? '' : elementXml('color', { rgb: color }),
    elementXml('name', { val: ff ?? 'Yu Gothic' }),
  ];
  return elementXml('font', {}, content.join(''));
}

function fillXml({ bg }: IStyleData): string {
  const color = fileColor(bg?.rgb);
  const ground =
    color === undefined ? '' : elementXml('fgColor', { rgb: color }) + elementXml('bgColor', { indexed: 64 });
  return elementXml(
    'fill',
    {},
    elementXml('patternFill', { patternType: ground === '' ? 'none' : 'solid' }, ground),
  );
}

function borderXml({ bd }: IStyleData): string {
  const side = (name: string, line: Nullable<IBorderStyleData>): string => {
    const style = line ? wordOf(BORDER_STYLES, line.s) : undefined;
    if (!line || style === undefined) return `<${name}/>`;
    return elementXml(name, { style }, elementXml('color', { rgb: fileColor(line.cl.rgb) ?? 'FF000000' }));
  };
  return elementXml(
    'border',
    {},
    side('left', bd?.l) + side('right', bd?.r) + side('top', bd?.t) + side('bottom', bd?.b) + '<diagonal/>',
  );
}

function alignmentXml({ ht, vt, tb, pd, tr }: IStyleData): string {
  const side = ht === HorizontalAlign.RIGHT ? pd?.r : pd?.l;
  const indent = Math.round((side ?? 0) / INDENT_PIXELS);
  return elementXml('alignment', {
    horizontal: ht ? wordOf(HORIZONTAL, ht) : undefined,
    vertical: wordOf(VERTICAL, vt ?? VerticalAlign.BOTTOM),
    textRotation: rotation(tr?.a ?? 0, Boolean(tr?.v)),
    wrapText: tb === WrapStrategy.WRAP ? 1 : undefined,
    indent: indent === 0 ? undefined : indent,
    shrinkToFit: tb === WrapStrategy.CLIP ? 1 : undefined,
  });
}

/** Degrees as the file counts them: up to 90 upwards, then downwards; 255 for stacked letters. */
function rotation(angle: number, stacked: boolean): number | undefined {
  if (stacked) return 255;
  if (angle === 0) return undefined;
  return angle > 0 ? 90 + angle : -angle;
}

export const FACETS = {
  font: {
    keys: ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl'],
    list: 'fonts',
    attribute: 'fontId',
    write: fontXml,
  },
  fill: { keys: ['bg'], list: 'fills', attribute: 'fillId', write: fillXml },
  border: { keys: ['bd'], list: 'borders', attribute: 'borderId', write: borderXml },
  alignment: { keys: ['ht', 'vt', 'tb', 'pd', 'tr'], list: null, attribute: '', write: alignmentXml },
  format: { keys: ['n'], list: null, attribute: 'numFmtId', write: () => '' },
} as const satisfies Record<string, Facet>;

/** Whether two styles say the same about a facet; null, 0 and absent are one. */
export function sameFacet({ keys, write, list }: Facet, a: IStyleData, b: IStyleData): boolean {
  if (list !== null || keys.includes('ht')) return write(a) === write(b);
  return (a.n?.pattern ?? 'General') === (b.n?.pattern ?? 'General');
}

/** Whether two styles look the same in every facet. */
export function sameStyle(a: IStyleData, b: IStyleData): boolean {
  return Object.values(FACETS).every((facet) => sameFacet(facet, a, b));
}

/** A style that changes only what it names, as conditional formats use it; the ground is its background. */
export function differentialXml({ bl, it, ul, st, cl, bg, n }: IStyleData): string {
  const color = fileColor(cl?.rgb);
  const ground = fileColor(bg?.rgb);
  const mark = (name: string, on: boolean): string => (on ? `<${name}/>` : '');
  const font =
    [
      mark('b', Boolean(bl)),
      mark('i', Boolean(it)),
      mark('strike', Boolean(st?.s)),
      mark('u', Boolean(ul?.s)),
    ].join('') + (color === undefined ? '' : elementXml('color', { rgb: color }));
  const pattern = n?.pattern;
  return elementXml(
    'dxf',
    {},
    (font === '' ? '' : elementXml('font', {}, font)) +
      (pattern === undefined
        ? ''
        : elementXml('numFmt', { numFmtId: 300 + pattern.length, formatCode: pattern })) +
      (ground === undefined
        ? ''
        : elementXml('fill', {}, elementXml('patternFill', {}, elementXml('bgColor', { rgb: ground })))),
  );
}
