import { COLORS, FONT_NAME } from '../../../../core/sheets/styles';
import { element, XML_HEAD } from '../xml/element';
import { NS } from '../xml/namespaces';

/** Colours offered in Excel's palette; the accent is the product's. */
const THEME_COLORS: readonly (readonly [string, string])[] = [
  ['dk1', '000000'],
  ['lt1', COLORS.white],
  ['dk2', COLORS.heading],
  ['lt2', 'F5F5F5'],
  ['accent1', COLORS.accent],
  ['accent2', '107C10'],
  ['accent3', 'F7630C'],
  ['accent4', 'D13438'],
  ['accent5', '038387'],
  ['accent6', COLORS.muted],
  ['hlink', COLORS.accent],
  ['folHlink', '5B5FC7'],
];

const solid = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const line = (w: number) =>
  element(
    'a:ln',
    { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
    solid,
    element('a:prstDash', { val: 'solid' }),
  );
const effect = element('a:effectStyle', {}, element('a:effectLst', {}));

function colors(): string {
  const color = ([name, val]: readonly [string, string]) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val }));
  return element('a:clrScheme', { name: 'IIoT Checksheets' }, ...THEME_COLORS.map(color));
}

function fonts(): string {
  const typeface = (name: string) =>
    element(
      `a:${name}`,
      {},
      element('a:latin', { typeface: FONT_NAME }),
      element('a:ea', { typeface: FONT_NAME }),
      element('a:cs', { typeface: '' }),
    );
  return element('a:fontScheme', { name: 'IIoT Checksheets' }, typeface('majorFont'), typeface('minorFont'));
}

/** The least format scheme the schema accepts: three of each kind. */
function formats(): string {
  return element(
    'a:fmtScheme',
    { name: 'IIoT Checksheets' },
    element('a:fillStyleLst', {}, solid, solid, solid),
    element('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
    element('a:effectStyleLst', {}, effect, effect, effect),
    element('a:bgFillStyleLst', {}, solid, solid, solid),
  );
}

/** `xl/theme/theme1.xml`. */
export function themeXml(): string {
  return (
    XML_HEAD +
    element(
      'a:theme',
      { 'xmlns:a': NS.drawing, name: 'IIoT Checksheets' },
      element('a:themeElements', {}, colors(), fonts(), formats()),
      element('a:objectDefaults', {}),
      element('a:extraClrSchemeLst', {}),
    )
  );
}
