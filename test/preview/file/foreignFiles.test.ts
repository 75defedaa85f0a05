import { openXlsx } from '../../../src/preview/file/open';
import { saveXlsx } from '../../../src/preview/file/save';
import { openPackage } from '../../../src/workbook/file/read/openPackage';
import { buildPackage, relation } from '../../workbook/file/read/buildPackage';

/** A file as Excel writes it, with parts that the grid knows nothing of. */
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;
const relations = (...list: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;

const OTHER_PARTS: Readonly<Record<string, string>> = {
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"><!-- where the chart stands --></xdr:wsDr>',
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"><c:chart>\r\n</c:chart></c:chartSpace>',
  'xl/comments1.xml': '<comments xmlns="m"><authors><author>審査</author></authors></comments>',
  'xl/threadedComments/threadedComment1.xml': '<ThreadedComments xmlns="t"/>',
  'xl/webextensions/webextension1.xml': '<we:webextension xmlns:we="w" id="{1}"/>',
  'xl/webextensions/taskpanes.xml': '<wetp:taskpanes xmlns:wetp="p"/>',
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    relation('rId1', 'drawing', '../drawings/drawing1.xml'),
    relation('rId2', 'comments', '../comments1.xml'),
  ),
  'xl/drawings/_rels/drawing1.xml.rels': relations(relation('rId1', 'chart', '../charts/chart1.xml')),
};

const RICH =
  '<si><t>普通</t></si><si><r><t>部分</t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t xml:space="preserve"> 太字</t></r><rPh sb="0" eb="2"><t>ブブン</t></rPh></si>';
const CELLS =
  '<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/><extLst><ext uri="{x}"><x/></ext></extLst>';

const bytes = buildPackage({
  sheets: { 表: CELLS },
  strings: RICH,
  parts: OTHER_PARTS,
  packageRelations: relation('rId5', 'webextensiontaskpanes', 'xl/webextensions/taskpanes.xml'),
  contentTypes:
    override('xl/comments1.xml', `${SPREADSHEET}.comments+xml`) +
    override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'),
});

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [openPackage(before), openPackage(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (part) => Buffer.compare(Buffer.from(old.get(part) ?? []), Buffer.from(now.get(part) ?? [])) !== 0,
  );
}

/** Opens, writes one number, saves. */
function edited(): Uint8Array {
  const { snapshot, source } = openXlsx(bytes);
  Object.assign(snapshot.sheets.sheet1?.cellData?.[0]?.[2] ?? {}, { v: 2 });
  return saveXlsx(source, snapshot);
}

test('shared strings and rich text are shown as plain text', () => {
  const row = openXlsx(bytes).snapshot.sheets.sheet1?.cellData?.[0];
  expect([row?.[0]?.v, row?.[1]?.v, row?.[2]?.v]).toEqual(['普通', '部分 太字', 1]);
});

test('saved untouched, every part is the same byte for byte', () => {
  const { snapshot, source } = openXlsx(bytes);
  expect(changedParts(bytes, saveXlsx(source, snapshot))).toEqual([]);
});

test('after an edit charts, comments, the web extension and rich text are the same byte for byte', () => {
  expect(changedParts(bytes, edited())).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
});

test('the sheet that was edited keeps the other cells, the drawing and what it does not know', () => {
  const sheet = Buffer.from(openPackage(edited()).get('xl/worksheets/sheet1.xml') ?? []).toString();
  expect(sheet).toContain('<c r="B1" t="s"><v>1</v></c><c r="C1"><v>2</v></c>');
  expect(sheet).toContain('<drawing r:id="rId1"/><extLst><ext uri="{x}"><x/></ext></extLst>');
});
