import { ALL_TEMPLATES } from '../../../../../src/core/sheets/allTemplates';
import { openPackage } from '../../../../../src/workbook/file/read/openPackage';
import { readSharedStrings } from '../../../../../src/workbook/file/read/readSharedStrings';
import { readSheet } from '../../../../../src/workbook/file/read/readSheet';
import { readWorkbook } from '../../../../../src/workbook/file/read/readWorkbook';
import { readValues } from '../../../../../src/workbook/file/read/values/readValues';
import { scanStrings } from '../../../../../src/workbook/file/read/values/scanStrings';
import { scanValues } from '../../../../../src/workbook/file/read/values/scanValues';
import { writeWorkbook } from '../../../../../src/workbook/file/write/writeWorkbook';
import type { Cell } from '../../../../../src/workbook/place/workbookCells';

/** Values alone are the values of the whole reading. */

type Rows = ReadonlyMap<number, readonly Cell[]>;

/** Cells that hold something, as both ways must tell them. */
function filled(rows: Rows): [number, Cell[]][] {
  return [...rows]
    .map(([row, cells]): [number, Cell[]] => [
      row,
      cells.filter(({ value }) => value !== null).map(({ col, value }) => ({ col, value })),
    ])
    .filter(([, cells]) => cells.length > 0);
}

const STRINGS = ['漢字', '', 'a<b'];
const sheet = (rows: string, head = '', tail = ''): string =>
  `<?xml version="1.0"?>\n<worksheet xmlns="urn:x">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
const row = (cells: string): string => sheet(`<row r="1">${cells}</row>`);

test.each(ALL_TEMPLATES.map((each) => [each.fileName, each] as const))(
  '%s is scanned, not parsed, and every value is the same',
  (_name, description) => {
    const parts = openPackage(writeWorkbook(description));
    const [values, whole] = [readValues(parts), readWorkbook(parts)];
    expect(values.sheets.map(({ name, rows }) => [name, filled(rows)])).toEqual(
      whole.sheets.map(({ name, rows }) => [name, filled(rows)]),
    );
    expect({ ...values, sheets: [] }).toEqual({
      sheets: [],
      names: whole.names,
      date1904: whole.date1904,
      isManual: false,
      customXml: whole.customXml,
    });
    const text = (name: string) => Buffer.from(parts.get(name) ?? []).toString();
    expect(scanStrings(text('xl/sharedStrings.xml'), 's')).not.toBeNull();
    for (const { path } of whole.sheets) expect(scanValues(text(path), [])).not.toBeNull();
  },
);

test.each([
  ['a number', row('<c r="B1" s="3"><v>-1.5E3</v></c>')],
  [
    'a shared string',
    row('<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>7</v></c>'),
  ],
  [
    'a formula with its result',
    row('<c r="A1" t="str"><f aca="false">IF(B1&lt;&gt;"",1,"")</f><v>a&amp;b</v></c>'),
  ],
  ['a shared formula without text', row('<c r="A1"><f t="shared" si="0"/><v>3</v></c>')],
  ['truth and an error', row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c>')],
  ['an inline string', row('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x &#x6F22; </t></is></c>')],
  ['an inline type with a value', row('<c r="A1" t="inlineStr"><v>x</v></c>')],
  ['a text beside the wrong type', row('<c r="A1"><is><t>x</t></is></c>')],
  ['a date in ISO form', row('<c r="A1" t="d"><v>2027-04-01</v></c>')],
  [
    'metadata of a spilling formula',
    row('<c r="A1" s="1" cm="1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>'),
  ],
  [
    'a row without cells',
    sheet('<row r="3" spans="1:2" x14ac:dyDescent="0.25"/><row r="9"><c r="A9"><v>1</v></c></row>'),
  ],
  ['a rich tail', sheet('<row r="1"><c r="A1"><v>1</v></c></row>', '<cols/>', '<dataValidations/>')],
])('%s is scanned as the parser reads it', (_name, xml) => {
  const scanned = scanValues(xml, STRINGS);
  expect(scanned).not.toBeNull();
  expect(filled(scanned ?? new Map())).toEqual(filled(readSheet(xml, 's', STRINGS).rows));
});

test.each([
  ['a prefix', '<x:worksheet><x:sheetData/></x:worksheet>'],
  [
    'a comment that hides cells',
    sheet('', '<!-- <sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData> -->'),
  ],
  ['a DTD', `<!DOCTYPE x>${sheet('')}`],
  ['character data in brackets', row('<c r="A1" t="str"><v><![CDATA[x]]></v></c>')],
  ['a rich inline string', row('<c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>')],
  ['a cell without an address', row('<c><v>1</v></c>')],
  ['a cell of another row', row('<c r="A2"><v>1</v></c>')],
  ['a cell beyond the last column', row('<c r="XFE1"><v>1</v></c>')],
  ['cells out of order', row('<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>')],
  ['rows out of order', sheet('<row r="2"/><row r="1"/>')],
  ['a row beyond the last', sheet('<row r="1048577"/>')],
  ['an entity of its own', row('<c r="A1" t="str"><v>&xxe;</v></c>')],
  ['a bare ampersand', row('<c r="A1" t="str"><v>a & b</v></c>')],
  ['half of a pair', row('<c r="A1" t="str"><v>&#xD800;</v></c>')],
  ['an element nobody knows', row('<c r="A1"><v>1</v><w/></c>')],
  ['a file that breaks off', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'],
])('%s is left to the parser', (_name, xml) => {
  expect(scanValues(xml, STRINGS)).toBeNull();
});

const strings = (items: string): string =>
  `<?xml version="1.0"?>\r\n<sst xmlns="urn:x" count="9">${items}</sst>`;

test.each([
  [
    'plain texts',
    strings('<si><t>a</t></si><si><t xml:space="preserve"> b&#10;&lt; </t></si><si><t></t></si>'),
  ],
  [
    'formats',
    strings('<si><t>a</t></si><si><r><rPr><b/></rPr><t>漢</t></r><r><t>字</t></r></si><si><t>c</t></si>'),
  ],
  ['readings', strings('<si><t>漢字</t><rPh sb="0" eb="2"><t>カンジ</t></rPh><phoneticPr fontId="1"/></si>')],
  ['stored characters', strings('<si><t>x_x000D_y</t></si><si><t/></si>')],
])('%s among the shared strings', (_name, xml) => {
  const scanned = scanStrings(xml, 's');
  expect(scanned).not.toBeNull();
  expect(scanned).toEqual(readSharedStrings(xml, 's'));
});

test.each([
  ['a prefix', '<x:sst><x:si><x:t>a</x:t></x:si></x:sst>'],
  ['a DTD', '<!DOCTYPE x><sst/>'],
  ['an item that hides its end', strings('<si><t><![CDATA[</si>]]></t></si>')],
  ['something else between', strings('<si><t>a</t></si> <si><t>b</t></si>')],
])('shared strings with %s are left to the parser', (_name, xml) => {
  expect(scanStrings(xml, 's')).toBeNull();
});
