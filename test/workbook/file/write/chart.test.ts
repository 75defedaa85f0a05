import { childOf, findAll, parseXml } from '../../../../tools/xlsx-lint/package/xmlElement';
import { chartXml } from '../../../../src/workbook/file/write/chart/chartXml';
import { textColorOn } from '../../../../src/workbook/file/write/chart/chartText';
import { writeWorkbook } from '../../../../src/workbook/file/write/writeWorkbook';
import { partsOf } from '../damage';
import { SAMPLE } from '../sampleWorkbook';

const parts = partsOf(writeWorkbook(SAMPLE));
const part = (path: string) => parseXml(parts[path] ?? '');
const chart = part('xl/charts/chart1.xml');
const drawing = part('xl/drawings/drawing1.xml');

test('a sheet leads to its drawing, the drawing to its chart', () => {
  const target = (path: string) => part(path).children[0]?.attributes.Target;
  expect(target('xl/worksheets/_rels/sheet2.xml.rels')).toBe('../drawings/drawing1.xml');
  expect(target('xl/drawings/_rels/drawing1.xml.rels')).toBe('../charts/chart1.xml');
  expect(findAll(part('xl/worksheets/sheet2.xml'), 'drawing')).toHaveLength(1);
  expect(findAll(part('xl/worksheets/sheet1.xml'), 'drawing')).toEqual([]);
});

test('a chart covers its range and says to a screen reader what it shows', () => {
  const corner = (name: string) =>
    findAll(drawing, name)[0]
      ?.children.map(({ text }) => text)
      .join(' ');
  expect(corner('from')).toBe('3 0 0 0');
  expect(corner('to')).toBe('8 0 10 0');
  expect(findAll(drawing, 'cNvPr')[0]?.attributes.descr).toBe('棒グラフ & 表');
});

test('a chart carries references and the values that the cells show', () => {
  const [category] = findAll(chart, 'cat');
  expect(findAll(category!, 'f')[0]?.text).toBe("'方針'!$A$1:$A$3");
  expect(findAll(category!, 'v').map(({ text }) => text)).toEqual(['監視', '制御', '安全']);
  expect(findAll(chart, 't').map(({ text }) => text)).toEqual(['件数 <1>']);
});

test('every text and ground of a chart has a colour, and series differ without colour', () => {
  const looks = findAll(chart, 'defRPr').concat(findAll(chart, 'rPr'));
  expect(looks.length).toBeGreaterThan(0);
  expect(looks.filter((look) => childOf(look, 'solidFill') === null)).toEqual([]);
  expect(childOf(childOf(chart, 'spPr'), 'solidFill')).not.toBeNull();
  expect(findAll(chart, 'pattFill')).toHaveLength(1);
});

test.each([
  [false, '0;;', []],
  [true, '0%;;', ['1']],
])('shares (%s) are told in per cent, on an axis up to one', (isShare, format, highest) => {
  const shown = parseXml(chartXml({ ...SAMPLE.sheets[1]!.charts![0]!, isShare }, SAMPLE));
  const [labels] = findAll(shown, 'dLbls');
  expect(childOf(labels!, 'numFmt')?.attributes.formatCode).toBe(format);
  expect(findAll(shown, 'max').map(({ attributes }) => attributes.val)).toEqual(highest);
});

test.each([
  ['B10E1C', 'FFFFFF'],
  ['9CC7EC', '242424'],
])('text on %s is %s', (ground, color) => {
  expect(textColorOn(ground)).toBe(color);
});
