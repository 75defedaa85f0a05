import { strToU8 } from 'fflate';
import { isCasePart } from '../../../../src/workbook/file/read/case/readCaseFile';
import { fileErrorText } from '../../../../src/workbook/file/read/fileErrorText';
import { openPackage } from '../../../../src/workbook/file/read/openPackage';
import { DEFAULT_LIMITS } from '../../../../src/workbook/file/read/packageLimits';
import { readWorkbook } from '../../../../src/workbook/file/read/readWorkbook';
import { WorkbookFileError } from '../../../../src/workbook/file/read/workbookFileError';
import { bookParts, buildPackage, zipParts } from './buildPackage';

const read = (bytes: Uint8Array) => readWorkbook(openPackage(bytes));

/** The code of the refusal, and how long it took. */
function refusal(bytes: Uint8Array): { code: string; milliseconds: number } {
  const start = performance.now();
  try {
    read(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    expect(fileErrorText(error, 'ja')).not.toBe(fileErrorText(error, 'en'));
    return { code: error.code, milliseconds: performance.now() - start };
  }
  throw new Error('was not refused');
}

const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((char, i) => bytes.set([char.charCodeAt(0), 0], 1024 + 2 * i));
  return bytes;
};

const good = buildPackage();
const sheet = (xml: string): Uint8Array => buildPackage({ parts: { 'xl/worksheets/sheet1.xml': xml } });
const nested = `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`;
const entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
const without = (name: string): Uint8Array =>
  zipParts(Object.fromEntries(Object.entries(bookParts()).filter(([each]) => each !== name)));

/** Sets the flag of encryption in the directory entry of the first file. */
function withPassword(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip);
  const entry = Buffer.from(bytes.buffer).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes[entry + 8] = 1;
  return bytes;
}

/** Says in the header of the last file that its name is longer than what is left of the archive. */
function withEndlessName(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip);
  const header = Buffer.from(bytes.buffer).lastIndexOf(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  bytes.set([0xff, 0xff], header + 26);
  return bytes;
}

test('part names are told apart without case', () => {
  const parts = openPackage(zipParts({ '[Content_Types].xml': 'a', 'xl/SharedStrings.xml': 'b' }));
  expect([parts.has('xl/sharedStrings.xml'), parts.get('xl/sharedStrings.xml')]).toEqual([
    true,
    new TextEncoder().encode('b'),
  ]);
});

describe('files that are refused', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'notZip'],
    ['text', strToU8('項目ID,回答\n'), 'notZip'],
    ['an old workbook', compound('Workbook'), 'xls'],
    ['an encrypted workbook', compound('EncryptedPackage'), 'encrypted'],
    ['a file cut in the middle', good.slice(0, good.length / 2), 'truncated'],
    ['a file cut at the end', good.slice(0, -10), 'truncated'],
    [
      'a file with scrambled content',
      good.map((byte, i) => (i > 60 && i < 140 ? 255 - byte : byte)),
      'damaged',
    ],
    ['a zip of something else', zipParts({ 'a.txt': 'a' }), 'zipFolder'],
    ['a zip that needs a password', withPassword(zipParts({ 'book.xlsx': 'a' })), 'passwordZip'],
    ['a name that runs past the end', withEndlessName(zipParts({ 'xl/a.xml': 'a' })), 'damaged'],
    ['an OpenDocument spreadsheet', zipParts({ mimetype: 'a' }), 'notSpreadsheet'],
    ['a part twice in other case', zipParts({ 'xl/a.xml': 'a', 'xl/A.xml': 'b' }), 'damaged'],
    ['a binary workbook', zipParts({ 'xl/workbook.bin': 'a' }), 'notSpreadsheet'],
    ['macros', buildPackage({ parts: { 'xl/vbaProject.bin': 'x' } }), 'macros'],
    ['a missing sheet', without('xl/worksheets/sheet1.xml'), 'missingPart'],
    ['missing strings', without('xl/sharedStrings.xml'), 'missingPart'],
    ['a sheet that is no XML', sheet('<worksheet><sheetData>'), 'malformedXml'],
    ['a sheet nested without end', sheet(`<worksheet>${nested}</worksheet>`), 'malformedXml'],
    [
      'a cell outside a sheet',
      sheet('<worksheet><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>'),
      'malformedXml',
    ],
    [
      'a row outside a sheet',
      sheet('<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'),
      'malformedXml',
    ],
    ['a DTD', sheet(`${entities}<worksheet/>`), 'forbiddenXml'],
    ['an unknown entity', sheet('<worksheet>&xxe;</worksheet>'), 'malformedXml'],
    [
      'a bomb',
      buildPackage({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(100 * 2 ** 20) } }),
      'tooLarge',
    ],
  ])('%s', (_name, bytes, code) => {
    const { code: found, milliseconds } = refusal(bytes);
    expect(found).toBe(code);
    expect(milliseconds).toBeLessThan(2_000);
  });

  it('refuses more parts or bytes than the limits allow', () => {
    expect(() => openPackage(good, { ...DEFAULT_LIMITS, entries: 3 })).toThrow('tooLarge');
    expect(() => openPackage(good, { ...DEFAULT_LIMITS, expandedBytes: 1_000 })).toThrow('tooLarge');
    expect(() => openPackage(good, { ...DEFAULT_LIMITS, packedBytes: 100 })).toThrow('tooLarge');
  });

  it('refuses a million cells that share one long formula', () => {
    const cells = Array.from(
      { length: 20_000 },
      (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/></c></row>`,
    );
    const master = `<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">LEN("${'x'.repeat(8_000)}")</f></c></row>`;
    expect(
      refusal(buildPackage({ sheets: { S: `<sheetData>${master}${cells.join('')}</sheetData>` } })).code,
    ).toBe('tooLarge');
  });
});

describe('files that are read', () => {
  it('keeps the parts in their order and byte for byte', () => {
    const parts = bookParts();
    const opened = openPackage(zipParts(parts));
    expect([...opened.keys()]).toEqual(Object.keys(parts));
    for (const [name, content] of Object.entries(parts))
      expect(Buffer.from(opened.get(name) ?? []).toString()).toBe(content);
  });

  it('leaves unwanted parts packed', () => {
    const bytes = buildPackage({
      parts: { 'xl/media/image1.png': new Uint8Array(10), 'xl/theme/theme1.xml': '<a/>' },
    });
    const names = [...openPackage(bytes, DEFAULT_LIMITS, isCasePart).keys()];
    expect(names).toContain('xl/worksheets/sheet1.xml');
    expect(names.filter((name) => /media|theme|styles/.test(name))).toEqual([]);
  });

  it('reads whole-sheet ranges without spelling them out', () => {
    const far =
      '<cols><col min="1" max="16384" width="9"/></cols><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const start = performance.now();
    expect(read(buildPackage({ sheets: { S: far } })).sheets[0]?.merges).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
