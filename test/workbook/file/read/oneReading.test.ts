import { isUint8Array } from 'node:util/types';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openPackage } from '../../../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../../../src/workbook/file/read/readWorkbook';
import { readValues } from '../../../../src/workbook/file/read/values/readValues';
import { WorkbookFileError } from '../../../../src/workbook/file/read/workbookFileError';
import { buildPackage, relation } from './buildPackage';

/** What two programs could read differently is refused, by the quick reading and by the whole one alike. */

const cell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (text: string): string => `<row r="1">${cell('A1', text)}</row>`;
const DATA = `<sheetData>${row('real')}</sheetData>`;
const sheet = (xml: string): Uint8Array => buildPackage({ sheets: { S: xml } });
const names = (xml: string): Uint8Array =>
  buildPackage({ sheets: { S: DATA }, after: `<definedNames>${xml}</definedNames>` });

/** What each of the two ways of reading says of a file: the value of A1, or why it is refused. */
function readings(bytes: Uint8Array): readonly string[] {
  return [readValues, readWorkbook].map((read) => {
    try {
      const value = read(openPackage(bytes)).sheets[0]?.rows.get(0)?.[0]?.value;
      return typeof value === 'string' ? value : 'no text';
    } catch (error) {
      if (error instanceof WorkbookFileError) return error.code;
      throw error;
    }
  });
}

/** The file with a byte of a part's packed content flipped, or of its header in the archive. */
function flipped(bytes: Uint8Array, part: string, offset: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  const at = Buffer.from(copy.buffer).indexOf(part);
  copy[at + offset] = (copy[at + offset] ?? 0) ^ 1;
  return copy;
}

/** Parts stored without packing, so that a flipped bit is a flipped bit of the text. */
function stored(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([, content]) => isUint8Array(content));
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

const PART = 'xl/worksheets/sheet1.xml';
const utf8 = buildPackage({ sheets: { S: DATA } });
const declared = (encoding: string): Uint8Array =>
  buildPackage({
    parts: { [PART]: `<?xml version="1.0" encoding="${encoding}"?><worksheet>${DATA}</worksheet>` },
  });

test.each([
  [
    'the workbook, named twice',
    buildPackage({ packageRelations: relation('rX', 'officeDocument', 'xl/b.xml') }),
  ],
  ['its strings, named twice', buildPackage({ workbookRelations: relation('rX', 'sharedStrings', 's.xml') })],
  [
    'one id of two relationships',
    buildPackage({ workbookRelations: relation('rId1', 'worksheet', 'x.xml') }),
  ],
  [
    'one part of two sheets',
    buildPackage({
      sheets: { S: DATA, T: DATA },
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', 'worksheets/sheet1.xml')}</Relationships>`,
      },
    }),
  ],
  [
    'a name twice',
    names('<definedName name="N">S!$A$1</definedName><definedName name="n">S!$B$1</definedName>'),
  ],
  ['two lists of names', buildPackage({ after: '<definedNames/><definedNames/>' })],
  ['cells twice', sheet(`${DATA}<sheetData>${row('other')}</sheetData>`)],
  ['cells in another place first', sheet(`<extLst><ext>${DATA}</ext></extLst>`)],
  [
    'a second table of cells with a prefix',
    sheet(`${DATA}<x:sheetData xmlns:x="urn:x">${row('other')}</x:sheetData>`),
  ],
  ['a row twice', sheet(`<sheetData>${row('real')}${row('other')}</sheetData>`)],
  [
    'a cell twice',
    sheet(`<sheetData><row r="1">${cell('A1', 'real')}${cell('A1', 'other')}</row></sheetData>`),
  ],
  [
    'alternatives among cells',
    sheet(`<sheetData><mc:AlternateContent>${row('real')}</mc:AlternateContent></sheetData>`),
  ],
  ['an encoding that is not the one of its bytes', declared('Shift_JIS')],
])('%s: refused', (_name, bytes) => {
  expect(readings(bytes)).toEqual(['ambiguous', 'ambiguous']);
});

test.each([
  [
    'a relationship whose type only ends like one of the standard',
    buildPackage({
      sheets: { S: DATA },
      packageRelations: '<Relationship Id="rX" Type="urn:x/officeDocument" Target="xl/second.xml"/>',
      workbookRelations: '<Relationship Id="rY" Type="urn:x/sharedStrings" Target="other.xml"/>',
    }),
  ],
  ['an instruction that hides cells', sheet(`<?x <sheetData>${row('other')}</sheetData>?>${DATA}`)],
  ['a comment that hides cells', sheet(`<!--<sheetData>${row('other')}</sheetData>-->${DATA}`)],
  ['a declared encoding in capitals', declared('UTF-8')],
  [
    'names of one sheet beside those of the workbook',
    names(
      '<definedName name="N">S!$A$1</definedName><definedName name="N" localSheetId="0">S!$B$1</definedName>',
    ),
  ],
])('%s: read as Excel does', (_name, bytes) => {
  expect(readings(bytes)).toEqual(['real', 'real']);
});

test.each([
  ['a control character', sheet(`<sheetData>${row('a\u0000b')}</sheetData>`), 'malformedXml'],
  ['a reference to one', sheet(`<sheetData>${row('a&#x1b;b')}</sheetData>`), 'malformedXml'],
  ['a reference to no character', sheet(`<sheetData>${row('&#xFFFE;')}</sheetData>`), 'malformedXml'],
  [
    'bytes that are no UTF-8',
    buildPackage({
      parts: { [PART]: Uint8Array.from([...strToU8('<worksheet><sheetData/></worksheet>'), 0xff]) },
    }),
    'malformedXml',
  ],
  ['a flipped bit of a text', flipped(stored(utf8), '>real<', 1), 'damaged'],
  ['another name in the header of a part', flipped(stored(utf8), PART, 3), 'damaged'],
])('%s: refused', (_name, bytes, code) => {
  expect(readings(bytes)).toEqual([code, code]);
});

test('the file without any of it is read', () => {
  expect(readings(utf8)).toEqual(['real', 'real']);
  expect(readings(stored(utf8))).toEqual(['real', 'real']);
});
