import fc from '../../../../seeded';
import { parseXml } from '../../../../../tools/xlsx-lint/package/xmlElement';
import { element } from '../../../../../src/workbook/file/write/xml/element';
import { escapeText } from '../../../../../src/workbook/file/write/xml/escapeText';

/** What Excel does with the string it reads (ST_Xstring). */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const whole = fc.string({ unit: 'binary' });
const tricky = fc
  .array(
    fc.constantFrom(
      '_',
      'x',
      'X',
      '0041',
      '_x000D_',
      '\r',
      '\n',
      '\t',
      '\u0000',
      '\uFFFE',
      '&',
      '<',
      ']]>',
      '"',
    ),
  )
  .map((parts) => parts.join(''));

describe('escapeText', () => {
  test.each([
    ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
    ['bell \u0007 return \r', 'bell _x0007_ return _x000D_'],
    ['_x0041_ and _x00zz_', '_x005F_x0041_ and _x00zz_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['漢字 😀', '漢字 😀'],
  ])('%j', (text, xml) => {
    expect(escapeText(text)).toBe(xml);
  });

  test('any text reads back as it was, from an element and from an attribute', () => {
    fc.assert(
      fc.property(fc.oneof(whole, tricky), (text) => {
        const { attributes, text: inner } = parseXml(element('t', { a: text }, escapeText(text)));
        expect(unescaped(inner)).toBe(text);
        expect(unescaped(attributes.a ?? '')).toBe(text);
      }),
    );
  });
});
