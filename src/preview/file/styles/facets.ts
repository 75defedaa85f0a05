import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { BooleanNumber, VerticalAlign, WrapStrategy } from '../gridTerms';
import { child, flag, numberOf, type XmlElement } from '../../../workbook/file/read/xmlTree';
import { resolveColor } from './resolveColor';
import { BORDER_STYLES, HORIZONTAL, INDENT_PIXELS, VERTICAL } from './styleWords';

/** Font of a style: name, size, weight, slant, lines and colour. */
export function fontStyle(font: XmlElement | undefined, theme: readonly string[]): IStyleData {
  if (!font) return {};
  const has = (name: string): boolean => {
    const value = child(font, name)?.attributes.val ?? (child(font, name) ? '1' : '0');
    return !['0', 'false', 'none'].includes(value);
  };
  const name = (child(font, 'name') ?? child(font, 'rFont'))?.attributes.val;
  const size = child(font, 'sz')?.attributes.val;
  const color = resolveColor(child(font, 'color'), theme);
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: numberOf(size, 11) }),
    ...(has('b') ? { bl: BooleanNumber.TRUE } : {}),
    ...(has('i') ? { it: BooleanNumber.TRUE } : {}),
    ...(has('u') ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(has('strike') ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === null ? {} : { cl: { rgb: color } }),
  };
}

/** Ground of a style. Patterns other than solid show their foreground; a gradient its first colour. */
export function fillStyle(
  fill: XmlElement | undefined,
  theme: readonly string[],
  differential = false,
): IStyleData {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.patternType ?? (differential ? 'solid' : 'none');
  const stop = child(child(child(fill, 'gradientFill'), 'stop'), 'color');
  const shown = differential
    ? (child(pattern, 'bgColor') ?? child(pattern, 'fgColor'))
    : child(pattern, 'fgColor');
  const color = stop ? resolveColor(stop, theme) : type === 'none' ? null : resolveColor(shown, theme);
  return color === null ? {} : { bg: { rgb: color } };
}

/** The four sides of a cell. */
export function borderStyle(border: XmlElement | undefined, theme: readonly string[]): IStyleData {
  const side = (...names: readonly string[]): IBorderStyleData | null => {
    const element = names.map((name) => child(border, name)).find((each) => each !== undefined);
    const style = BORDER_STYLES[element?.attributes.style ?? ''];
    if (style === undefined) return null;
    return { s: style, cl: { rgb: resolveColor(child(element, 'color'), theme) ?? '#000000' } };
  };
  const sides = { t: side('top'), r: side('right', 'end'), b: side('bottom'), l: side('left', 'start') };
  const present = Object.entries(sides).filter(([, value]) => value !== null);
  return present.length === 0 ? {} : { bd: Object.fromEntries(present) satisfies IBorderData };
}

/** Alignment, wrapping, indentation and rotation. */
export function alignmentStyle(alignment: XmlElement | undefined): IStyleData {
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation } = alignment?.attributes ?? {};
  const ht = HORIZONTAL[horizontal ?? ''];
  const steps = numberOf(indent, 0);
  const angle = numberOf(textRotation, 0);
  const padding = horizontal === 'right' ? { r: steps * INDENT_PIXELS } : { l: steps * INDENT_PIXELS };
  return {
    ...(ht === undefined ? {} : { ht }),
    vt: VERTICAL[vertical ?? 'bottom'] ?? VerticalAlign.BOTTOM,
    tb: wrapOf(flag(wrapText), flag(shrinkToFit)),
    ...(steps > 0 ? { pd: padding } : {}),
    ...(angle === 255
      ? { tr: { a: 0, v: BooleanNumber.TRUE } }
      : angle > 0
        ? { tr: { a: angle > 90 ? angle - 90 : -angle } }
        : {}),
  };
}

/** Text that does not fit runs over into blank neighbours unless it is wrapped or shrunk. */
function wrapOf(wrap: boolean, shrink: boolean): WrapStrategy {
  if (wrap) return WrapStrategy.WRAP;
  return shrink ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
}
