import { childOf, findAll, parseXml } from '../../../../tools/xlsx-lint/package/xmlElement';
import { writeWorkbook } from '../../../../src/workbook/file/write/writeWorkbook';
import { partsOf } from '../damage';
import { SAMPLE, sampleWith } from '../sampleWorkbook';

const parts = partsOf(writeWorkbook(SAMPLE));
const part = (path: string, from = parts) => parseXml(from[path] ?? '');
const sheet = part('xl/worksheets/sheet1.xml');
const attributesOf = (name: string, root = sheet) => findAll(root, name).map(({ attributes }) => attributes);

describe('writeWorkbook', () => {
  test('writes the content types first and nothing twice', () => {
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    expect(Object.keys(parts)).toContain('xl/webextensions/webextension1.xml');
  });

  test('children of a sheet stand in the order of the schema', () => {
    expect(sheet.children.map(({ name }) => name)).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'autoFilter',
      'mergeCells',
      'conditionalFormatting',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'extLst',
    ]);
  });

  test('cells carry type, formula and cached value', () => {
    const cell = (address: string) => findAll(sheet, 'c').find(({ attributes }) => attributes.r === address);
    const shown = (address: string) => [
      cell(address)?.attributes.t,
      childOf(cell(address) ?? null, 'f')?.text,
      childOf(cell(address) ?? null, 'v')?.text,
    ];
    expect(shown('B4')[0]).toBe('str');
    expect(shown('B4')[1]).toMatch(/^IFERROR\(_xldudf_IIOT_IMPACT\(用途\).*"低 IIOT\.X\("/);
    expect(shown('C4')).toEqual([undefined, 'COUNTA($A$4:$A$6)/4', '0.75']);
    expect(shown('C5')).toEqual(['b', 'LEN(A4)=2', '1']);
    expect(shown('B6')).toEqual([undefined, undefined, '45678']);
    expect(shown('C6')).toEqual([undefined, undefined, undefined]);
    expect(shown('A5')[0]).toBe('s');
  });

  test('shared strings keep blanks and count uses', () => {
    const strings = part('xl/sharedStrings.xml');
    expect(strings.attributes).toMatchObject({ count: '15', uniqueCount: '13' });
    const kept = findAll(strings, 't').find(({ text }) => text.startsWith('  二行'));
    expect(kept?.attributes['xml:space']).toBe('preserve');
    expect(findAll(strings, 't').map(({ text }) => text)).toContain('=1+1');
  });

  test('names are absolute, sorted and belong to their sheets', () => {
    const names = findAll(part('xl/workbook.xml'), 'definedName');
    expect(names.map(({ attributes, text }) => `${attributes.name ?? ''} ${text}`)).toEqual([
      "_xlnm._FilterDatabase '確認 R&D'!$A$3:$C$6",
      "_xlnm.Print_Area '確認 R&D'!$A$1:$C$6",
      "_xlnm.Print_Area '方針'!$A$1:$B$3",
      "_xlnm.Print_Area 'Kate''s lists'!$A$1:$B$3",
      "_xlnm.Print_Titles '確認 R&D'!$A:$A,'確認 R&D'!$1:$3",
      "Levels '方針'!$B$1:$B$3",
      "用途 '確認 R&D'!$A$4",
    ]);
  });

  test('protection lets filters, sorting, widths and heights be used and has no password', () => {
    expect(attributesOf('sheetProtection')).toEqual([
      { sheet: '1', formatColumns: '0', formatRows: '0', sort: '0', autoFilter: '0' },
    ]);
  });

  test('panes: the selected cell stands in the active pane', () => {
    expect(attributesOf('pane')).toEqual([
      { xSplit: '1', ySplit: '3', topLeftCell: 'B4', activePane: 'bottomLeft', state: 'frozen' },
    ]);
    const rowsOnly = partsOf(
      writeWorkbook(sampleWith({ freeze: { rows: 3, columns: 0 }, activeCell: 'B5' })),
    );
    const first = part('xl/worksheets/sheet1.xml', rowsOnly);
    expect(attributesOf('selection', first)).toEqual([{ pane: 'bottomLeft', activeCell: 'B5', sqref: 'B5' }]);
  });

  test('links lead to a location and need no relationship', () => {
    expect(attributesOf('hyperlink')).toEqual([{ ref: 'C1', location: "'方針'!A1", tooltip: '方針を開く' }]);
    expect(Object.keys(parts)).not.toContain('xl/worksheets/_rels/sheet1.xml.rels');
  });

  test('header codes arrive unchanged and the page is A4 landscape, two pages wide where it is told', () => {
    expect(findAll(sheet, 'oddHeader')[0]?.text).toBe('&L点検 && 確認');
    expect(attributesOf('pageSetup')).toEqual([
      { paperSize: '9', fitToWidth: '2', fitToHeight: '0', orientation: 'landscape' },
    ]);
  });

  test('a line break in a prompt survives', () => {
    expect(attributesOf('dataValidation')[0]?.prompt).toBe('一覧から\n選んでください');
  });

  test('both spellings of a data bar name each other', () => {
    const [id] = findAll(sheet, 'id').map(({ text }) => text);
    expect(
      attributesOf('cfRule')
        .map((rule) => rule.id)
        .filter(Boolean),
    ).toEqual([id]);
  });

  test('the pane opens with the document, for those who have the add-in', () => {
    expect(attributesOf('reference', part('xl/webextensions/webextension1.xml'))[0]).toMatchObject({
      id: SAMPLE.pane?.addinId,
      store: 'developer',
      storeType: 'Registry',
    });
    expect(attributesOf('taskpane', part('xl/webextensions/taskpanes.xml'))[0]).toMatchObject({
      visibility: '0',
    });
  });

  test('without a pane there is no web extension', () => {
    const bare = partsOf(writeWorkbook({ ...SAMPLE, pane: null }));
    expect(Object.keys(bare).filter((path) => path.includes('webextension'))).toEqual([]);
    expect(bare['_rels/.rels']).not.toContain('webextension');
  });

  test('names nobody and reads no clock', () => {
    expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy/);
    const later = jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    const bytes = writeWorkbook(SAMPLE);
    later.useRealTimers();
    expect(Buffer.compare(bytes, writeWorkbook(SAMPLE))).toBe(0);
  });
});
