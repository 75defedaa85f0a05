import { openPackage } from '../../../../src/workbook/file/read/openPackage';
import type { RawCell, RawWorkbook } from '../../../../src/workbook/file/read/rawWorkbook';
import { readWorkbook } from '../../../../src/workbook/file/read/readWorkbook';
import { valueAt } from '../../../../src/workbook/place/workbookCells';
import { buildPackage, relation, type BookParts } from './buildPackage';

const read = (book: BookParts): RawWorkbook => readWorkbook(openPackage(buildPackage(book)));

/** The cells of one row `<c …/>…` as values and formulas. */
function readCells(cells: string, strings = ''): RawCell[] {
  const { sheets } = read({ strings, sheets: { S: `<sheetData><row r="1">${cells}</row></sheetData>` } });
  return [...(sheets[0]?.rows.get(0) ?? [])];
}

describe('values', () => {
  it.each([
    ['<c r="A1"><v>1.5</v></c>', 1.5],
    ['<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1" t="str"><f>A2</f><v>文字</v></c>', '文字'],
    ['<c r="A1" t="str"><f>A2</f><v></v></c>', null],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>', 'ab'],
    ['<c r="A1" t="d"><v>2026-11-23</v></c>', 46349],
    ['<c r="A1" s="3"/>', null],
    ['<c r="A1" t="s"><v>0</v></c>', '漢字'],
    ['<c r="A1" t="s"><v>1</v></c>', 'a\nb<'],
    ['<c r="A1" t="s"><v>9</v></c>', { error: '#REF!' }],
    ['<c r="A1" t="str"><v>x_x000D_y</v></c>', 'x\ry'],
  ])('%s', (xml, value) => {
    const strings =
      '<si><r><t>漢</t></r><rPh sb="0" eb="1"><t>カン</t></rPh><r><t>字</t></r></si><si><t>a&#10;b&lt;</t></si>';
    expect(readCells(xml, strings)[0]?.value).toEqual(value);
  });

  it('places cells without an address after the one before', () => {
    expect(readCells('<c r="C1"><v>1</v></c><c><v>2</v></c>').map(({ col }) => col)).toEqual([2, 3]);
  });

  it('reads prefixed elements as other writers make them', () => {
    const xml =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { sheets } = read({ parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(sheets[0] && valueAt(sheets[0], 1, 1)).toBe(7);
  });
});

describe('formulas', () => {
  it.each([
    ['_xldudf_IIOT_IMPACT(A1,"_xldudf_IIOT_X(")', 'IIOT.IMPACT(A1,"_xldudf_IIOT_X(")'],
    [
      'IFERROR(_xldudf_IIOT_CHECK(A1),_xlfn.IFS(A1="_xlfn.",1))',
      'IFERROR(IIOT.CHECK(A1),IFS(A1="_xlfn.",1))',
    ],
    ['_xlfn._xlws.FILTER(A1:A9,B1:B9)', 'FILTER(A1:A9,B1:B9)'],
    ["'_xlfn.'!A1+1", "'_xlfn.'!A1+1"],
  ])('%s', (stored, typed) => {
    expect(readCells(`<c r="A1"><f>${stored.replaceAll('"', '&quot;')}</f></c>`)[0]?.formula).toBe(typed);
  });

  it('spells shared formulas out', () => {
    const cells =
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1*$D$1+SUM(C:C)</f></c><c r="B1"><f t="shared" si="0"/></c>';
    expect(readCells(cells).map(({ formula }) => formula)).toEqual(['C1*$D$1+SUM(C:C)', 'D1*$D$1+SUM(D:D)']);
  });

  it('knows where an array formula spills to', () => {
    const [cell] = readCells('<c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c>');
    expect(cell?.spill).toEqual({ startRow: 0, startColumn: 0, endRow: 2, endColumn: 0 });
  });
});

describe('the workbook', () => {
  const book = read({
    before: '<workbookPr date1904="1"/>',
    sheets: {
      '表紙 &amp; 1': '<sheetData/><sheetProtection sheet="1" objects="1"/>',
      Two: '<cols><col min="2" max="3" width="12.5" hidden="1" customWidth="1"/></cols><sheetData><row r="4" ht="30" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    },
    after: `<definedNames><definedName name="用途">'表紙 &amp; 1'!$C$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1">Two!$A$1:$B$9</definedName></definedNames>`,
    packageRelations: relation('rId5', 'custom-properties', 'docProps/custom.xml'),
    workbookRelations: relation('rId6', 'customXml', '../customXml/item1.xml'),
    parts: {
      'docProps/custom.xml':
        '<Properties xmlns:vt="v"><property name="A"><vt:lpwstr>é</vt:lpwstr></property><property name="B"><vt:i4>3</vt:i4></property><property name="C"><vt:bool>true</vt:bool></property></Properties>',
      'customXml/item1.xml': '<case/>',
      'customXml/_rels/item1.xml.rels': `<Relationships>${relation('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
      'customXml/itemProps1.xml': '<ds:datastoreItem ds:itemID="{ID}" xmlns:ds="d"/>',
    },
  });

  it('has its sheets with names, protection, columns, rows and merges', () => {
    expect(book.sheets.map(({ name, id, state }) => [name, id, state])).toEqual([
      ['表紙 & 1', 1, 'visible'],
      ['Two', 2, 'visible'],
    ]);
    expect(book.sheets[0]?.protection).toMatchObject({ sheet: '1', objects: '1' });
    expect(book.sheets[1]).toMatchObject({
      protection: null,
      columns: [{ first: 1, last: 2, width: 12.5, hidden: true, style: 0 }],
      merges: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 }],
    });
    expect(book.sheets[1]?.rowFormats.get(3)).toEqual({ height: 30, hidden: true, style: null });
  });

  it('has its names, calendar, properties and custom XML', () => {
    expect(book.names).toEqual([
      { name: '用途', ref: "'表紙 & 1'!$C$5", localSheet: null, hidden: false },
      { name: '_xlnm.Print_Area', ref: 'Two!$A$1:$B$9', localSheet: 1, hidden: true },
    ]);
    expect(book.date1904).toBe(true);
    expect(book.properties.custom).toEqual([
      { name: 'A', value: 'é' },
      { name: 'B', value: 3 },
      { name: 'C', value: true },
    ]);
    expect(book.customXml).toEqual([{ id: '{ID}', xml: '<case/>' }]);
  });
});
