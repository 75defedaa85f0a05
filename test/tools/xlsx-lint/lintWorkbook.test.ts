import { FAULT_CODES } from '../../../tools/xlsx-lint/fault';
import type { FaultCode } from '../../../tools/xlsx-lint/fault';
import { lintWorkbook } from '../../../tools/xlsx-lint/lintWorkbook';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { damaged, partsOf, zipOf } from '../../workbook/file/damage';
import { SAMPLE } from '../../workbook/file/sampleWorkbook';

const GOOD = writeWorkbook(SAMPLE);
const BOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const SHEET2 = 'xl/worksheets/sheet2.xml';
const CHART = 'xl/charts/chart1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const TYPES = '[Content_Types].xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const CORE = 'docProps/core.xml';

const LONG = 'x'.repeat(40_000);
const without = (path: string) => {
  const { [path]: _gone, ...rest } = partsOf(GOOD);
  return zipOf(rest);
};
const withPart = (path: string, xml: string) => zipOf({ ...partsOf(GOOD), [path]: xml });
const edit = (path: string, from: string | RegExp, to: string) => damaged(GOOD, path, from, to);

/** One damage a row: what it is, the fault it must give, the damaged file. */
const DAMAGES: readonly (readonly [string, FaultCode, () => Uint8Array])[] = [
  ['part that is not XML', 'broken-xml', () => edit(STRINGS, '</sst>', '')],
  ['styles removed', 'part-missing', () => without(STYLES)],
  ['sheet removed', 'part-missing', () => without('xl/worksheets/sheet2.xml')],
  ['relationship to nothing', 'relationship-dangling', () => edit(RELS, 'theme1.xml', 'theme2.xml')],
  ['relationship id twice', 'relationship-id', () => edit(RELS, 'Id="rId2"', 'Id="rId1"')],
  ['part nobody refers to', 'part-unreachable', () => withPart('xl/comments1.xml', '<comments/>')],
  [
    'content type missing',
    'content-type-missing',
    () => edit(TYPES, /<Override PartName="\/xl\/styles[^>]*>/, ''),
  ],
  ['content type of nothing', 'content-type-dangling', () => edit(TYPES, '/xl/styles.xml', '/xl/style.xml')],
  [
    'internal link written as external',
    'external-link',
    () =>
      withPart(
        'xl/worksheets/_rels/sheet1.xml.rels',
        '<Relationships><Relationship Id="rId1" Type="x/hyperlink" Target="#a" TargetMode="External"/></Relationships>',
      ),
  ],
  [
    'chart of a sheet that is gone',
    'chart-reference',
    () => edit(CHART, "'方針'!$A$1:$A$3", "'方計'!$A$1:$A$3"),
  ],
  ['chart of no sheet', 'chart-reference', () => edit(CHART, "'方針'!$A$1:$A$3", '$A$1:$A$3')],
  [
    'bars on an axis that is not there',
    'chart-axis',
    () => edit(CHART, '<c:axId val="500000001"/>', '<c:axId val="7"/>'),
  ],
  [
    'drawing without its relationship',
    'relationship-missing',
    () => edit(SHEET2, 'r:id="rId1"', 'r:id="rId9"'),
  ],
  [
    'chart without its relationship',
    'relationship-missing',
    () => edit('xl/drawings/drawing1.xml', 'r:id="rId1"', 'r:id="rId2"'),
  ],
  [
    'relationship to a chart that is not there',
    'relationship-dangling',
    () => edit('xl/drawings/_rels/drawing1.xml.rels', 'chart1.xml', 'chart2.xml'),
  ],
  ['shared string count', 'shared-string-count', () => edit(STRINGS, 'count="15"', 'count="14"')],
  ['unique count', 'shared-string-count', () => edit(STRINGS, 'uniqueCount="13"', 'uniqueCount="12"')],
  ['shared string index', 'shared-string-index', () => edit(SHEET, '<v>0</v>', '<v>99</v>')],
  ['cell style index', 'style-index', () => edit(SHEET, 's="1"', 's="77"')],
  ['font index', 'style-index', () => edit(STYLES, 'fontId="2"', 'fontId="22"')],
  ['differential format index', 'dxf-index', () => edit(SHEET, 'dxfId="1"', 'dxfId="2"')],
  ['rows out of order', 'row-order', () => edit(SHEET, '<row r="4">', '<row r="7">')],
  ['row twice', 'row-order', () => edit(SHEET, '<row r="4">', '<row r="3">')],
  ['cells out of order', 'cell-order', () => edit(SHEET, 'r="B4"', 'r="D4"')],
  ['cell twice', 'cell-order', () => edit(SHEET, 'r="B4"', 'r="A4"')],
  ['cell in the wrong row', 'cell-order', () => edit(SHEET, 'r="B4"', 'r="B5"')],
  ['sheet name too long', 'sheet-name', () => edit(BOOK, 'name="方針"', `name="${'方'.repeat(32)}"`)],
  ['sheet name with a colon', 'sheet-name', () => edit(BOOK, 'name="方針"', 'name="方:針"')],
  ['sheet name twice', 'sheet-name', () => edit(BOOK, `name="Kate's lists"`, 'name="方針"')],
  [
    'no sheet to show',
    'no-visible-sheet',
    () =>
      damaged(
        edit(BOOK, /sheetId="1"/, 'sheetId="1" state="hidden"'),
        BOOK,
        'sheetId="2"',
        'sheetId="2" state="hidden"',
      ),
  ],
  ['name twice', 'name-duplicate', () => edit(BOOK, 'name="Levels"', 'name="用途"')],
  ['name that reads as a cell', 'name-illegal', () => edit(BOOK, 'name="Levels"', 'name="AB12"')],
  ['name with a blank', 'name-illegal', () => edit(BOOK, 'name="Levels"', 'name="My levels"')],
  ['relative print area', 'print-name', () => edit(BOOK, '$A$1:$C$6', '$A1:$C6')],
  [
    'name of a lost cell',
    'broken-reference',
    () => edit(BOOK, /'方針'!\$B\$1:\$B\$3(?=<\/definedName><definedName name="用途)/, '#REF!'),
  ],
  [
    'name of an unknown sheet',
    'broken-reference',
    () => edit(BOOK, /'方針'!\$B\$1:\$B\$3(?=<\/definedName><definedName name="用途)/, `'無い'!$B$1`),
  ],
  ['formula of an unknown sheet', 'broken-reference', () => edit(SHEET, 'COUNTA(', 'COUNTA(Missing!B1,')],
  ['bracket not closed', 'formula-grammar', () => edit(SHEET, 'LEN(A4)', 'LEN(A4')],
  ['operator without operand', 'formula-grammar', () => edit(SHEET, 'LEN(A4)=2', 'LEN(A4)=')],
  ['formula with a semicolon', 'formula-grammar', () => edit(SHEET, 'LEN(A4)', 'LEN(A4;1)')],
  ['quote not closed', 'formula-grammar', () => edit(SHEET, 'LEN(A4)=2', 'LEN(A4)="2')],
  [
    'custom function as typed',
    'custom-function-spelling',
    () => edit(SHEET, '_xldudf_IIOT_IMPACT', 'IIOT.IMPACT'),
  ],
  [
    'custom function in a format',
    'custom-function-in-rule',
    () => edit(SHEET, 'LEFT(B4,1)', '_xldudf_IIOT_WHY(B4)'),
  ],
  [
    'custom function in a validation',
    'custom-function-in-rule',
    () => edit(SHEET, 'DATE(2099,12,31)', '_xldudf_IIOT_NEXTCHECK(1)'),
  ],
  ['new function as typed', 'future-function-spelling', () => edit(SHEET, 'COUNTA(', 'TEXTJOIN("",TRUE,')],
  ['clock in a formula', 'volatile-function', () => edit(SHEET, 'LEN(A4)=2', 'TODAY()')],
  ['INDIRECT in a validation', 'volatile-function', () => edit(SHEET, 'DATE(2099,12,31)', 'INDIRECT("A1")')],
  [
    'quoted text too long',
    'formula-quoted-text',
    () => edit(SHEET, 'LEN(A4)=2', `LEN("${'y'.repeat(256)}")`),
  ],
  ['formula too long', 'text-length', () => edit(SHEET, 'LEN(A4)=2', `1${'+1'.repeat(4100)}`)],
  [
    'validation count',
    'validation-count',
    () => edit(SHEET, '<dataValidations count="4">', '<dataValidations count="3">'),
  ],
  ['validations that overlap', 'validation-overlap', () => edit(SHEET, 'sqref="B6"', 'sqref="A6:B6"')],
  [
    'same validation twice',
    'validation-overlap',
    () =>
      edit(
        SHEET,
        /(<dataValidation type="whole")/,
        '<dataValidation sqref="C6"/><dataValidation type="whole"',
      ),
  ],
  ['prompt too long', 'validation-text', () => edit(SHEET, 'prompt="', `prompt="${'p'.repeat(256)}`)],
  [
    'prompt title too long',
    'validation-text',
    () => edit(SHEET, 'promptTitle="', `promptTitle="${'p'.repeat(33)}`),
  ],
  ['error too long', 'validation-text', () => edit(SHEET, ' error="', ` error="${'p'.repeat(226)}`)],
  [
    'inline list too long',
    'validation-inline-list',
    () => edit(SHEET, `'方針'!$A$1:$A$3</formula1>`, `"${'a,'.repeat(140)}"</formula1>`),
  ],
  [
    'merges that overlap',
    'merge-overlap',
    () => edit(SHEET, '<mergeCell ref="A1:B1"/>', '<mergeCell ref="A1:B1"/><mergeCell ref="B1:B2"/>'),
  ],
  ['format two rows off', 'cf-anchor', () => edit(SHEET, '$B4="高"', '$B6="高"')],
  ['format one column off', 'cf-anchor', () => edit(SHEET, 'LEFT(B4,1)', 'LEFT(C4,1)')],
  ['priority twice', 'cf-priority', () => edit(SHEET, 'priority="2"', 'priority="1"')],
  ['cell text too long', 'text-length', () => edit(STRINGS, '<t>用途</t>', `<t>${LONG}</t>`)],
  ['cached text too long', 'text-length', () => edit(SHEET, '<v>低 IIOT.X(</v>', `<v>${LONG}</v>`)],
  ['header too long', 'header-length', () => edit(SHEET, '<oddHeader>', `<oddHeader>${'h'.repeat(256)}`)],
  ['link to nowhere', 'link-target', () => edit(SHEET, `location="'方針'!A1"`, `location="'法針'!A1"`)],
  ['author', 'author-name', () => edit(CORE, '<dc:title>', '<dc:creator>山田</dc:creator><dc:title>')],
  [
    'company',
    'author-name',
    () => edit('docProps/app.xml', '<AppVersion>', '<Company>ACME</Company><AppVersion>'),
  ],
  ['path in the title', 'local-path', () => edit(CORE, '<dc:title>', '<dc:title>C:\\Users\\me\\')],
  [
    'path in the workbook',
    'local-path',
    () => edit(BOOK, '<workbookPr/>', '<workbookPr/><absPath url="file:///x/"/>'),
  ],
];

describe('lintWorkbook', () => {
  test('a good file has no fault', () => {
    expect(lintWorkbook(GOOD)).toEqual([]);
  });

  test.each(DAMAGES)('%s gives %s', (_name, code, make) => {
    const faults = lintWorkbook(make());
    expect(faults.map((fault) => fault.code)).toContain(code);
  });

  test('one damage is reported with its place', () => {
    expect(lintWorkbook(edit(SHEET, 'LEN(A4)=2', 'TODAY()'))).toEqual([
      { code: 'volatile-function', part: SHEET, where: 'C5', message: 'TODAY is volatile' },
    ]);
    expect(lintWorkbook(edit(SHEET, 'sqref="B6"', 'sqref="A6:B6"'))).toEqual([
      {
        code: 'validation-overlap',
        part: SHEET,
        where: 'A4:A6',
        message: 'a second validation covers the same cells: A6:B6',
      },
    ]);
  });

  test('every code is proved by a damage', () => {
    expect(new Set(DAMAGES.map(([, code]) => code))).toEqual(new Set(FAULT_CODES));
  });

  test('refuses bytes that are no zip', () => {
    expect(() => lintWorkbook(new Uint8Array([1, 2, 3]))).toThrow();
  });
});
