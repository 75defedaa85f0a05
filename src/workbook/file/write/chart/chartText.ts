import { COLORS, FONT_NAME } from '../../../../core/sheets/styles';
import { element } from '../xml/element';
import { escapeText } from '../xml/escapeText';

/** Hundredths of a point. */
const LABEL_SIZE = 900;
const TITLE_SIZE = 1100;

/** Every colour is said outright, so that Excel's dark mode cannot pair a light text with our ground. */
export function solidFill(color: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: color }));
}

function look(name: 'a:defRPr' | 'a:rPr', size: number, bold: boolean, color: string): string {
  const fonts = ['a:latin', 'a:ea'].map((font) => element(font, { typeface: FONT_NAME }));
  return element(name, { sz: size, b: bold }, solidFill(color), ...fonts);
}

/** Look of labels, axes and legend. */
export function labelLook(color: string = COLORS.text): string {
  const paragraph = element('a:pPr', {}, look('a:defRPr', LABEL_SIZE, false, color));
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    element('a:p', {}, paragraph, element('a:endParaRPr', { lang: 'en-US' })),
  );
}

export function titleXml(title: string): string {
  const run = element(
    'a:r',
    {},
    look('a:rPr', TITLE_SIZE, true, COLORS.accent),
    element('a:t', {}, escapeText(title)),
  );
  const rich = element(
    'c:rich',
    {},
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    element('a:p', {}, run),
  );
  return element('c:title', {}, element('c:tx', {}, rich), element('c:overlay', { val: false }));
}

/** Share of full brightness (ITU-R BT.601) below which a ground wants white text. */
const DARK = 0.5;

/** Colour in which a text can be read on the ground. */
export function textColorOn(ground: string): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  const brightness = (0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0)) / 255;
  return brightness < DARK ? COLORS.white : COLORS.text;
}
