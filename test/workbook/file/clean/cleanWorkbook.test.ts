import { strFromU8, unzipSync } from 'fflate';
import { preSendCheck } from '../../../../src/core/review/preSendCheck';
import { assessCase } from '../../../../src/core/assessment/assessCase';
import { reviewText } from '../../../../src/core/review/reviewText';
import { cleanWorkbook } from '../../../../src/workbook/file/clean/cleanWorkbook';
import { fileFacts } from '../../../../src/workbook/file/clean/fileFacts';
import { readFileHistory } from '../../../../src/workbook/file/history/readFileHistory';
import { putHistory } from '../../../../src/workbook/file/history/putHistory';
import { lintWorkbook } from '../../../../src/workbook/file/lint/lintWorkbook';
import { readCaseFile } from '../../../../src/workbook/file/read/case/readCaseFile';
import { writeWorkbook } from '../../../../src/workbook/file/write/writeWorkbook';
import { takeSnapshot } from '../../../../src/core/review/snapshot';
import { digestSnapshot } from '../../../../src/core/review/digest';
import { webDigest } from '../../../../src/workbook/digest/webDigest';
import { answeredBook, edited } from '../../../review/caseBook';
import { relation, zipParts } from '../read/buildPackage';

type Files = Record<string, string | Uint8Array>;

const NAMES = [
  '山田 太郎',
  'Hanako <hanako@example.com>',
  'Example K.K.',
  'Taro Yamada',
  'S-1-5-21-1',
  'C:\\Users\\yamada\\',
  '社内番号',
];

const book = answeredBook();
const plain = writeWorkbook(book);

/** The case as Excel on somebody's machine would have saved it, with all that it adds. */
function worn(): Uint8Array {
  const files: Files = { ...unzipSync(plain) };
  const change = (part: string, from: string | RegExp, to: string) => {
    const before = strFromU8(files[part] as Uint8Array);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part}: nothing changed`);
    files[part] = new TextEncoder().encode(after);
  };
  change(
    'docProps/core.xml',
    '<dc:title>',
    '<dc:creator>山田 太郎</dc:creator><cp:lastModifiedBy>Hanako &lt;hanako@example.com&gt;</cp:lastModifiedBy><dc:title>',
  );
  change('docProps/app.xml', '</Properties>', '<Company>Example K.K.</Company></Properties>');
  change(
    'docProps/custom.xml',
    '</Properties>',
    `${['社内番号', 'MSIP_Label_1_Enabled'].map((name, i) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${90 + i}" name="${name}"><vt:lpwstr>1</vt:lpwstr></property>`).join('')}</Properties>`,
  );
  change(
    'xl/workbook.xml',
    '<sheets>',
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\yamada\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><sheets>',
  );
  change('xl/worksheets/sheet2.xml', '<pageSetup ', '<pageSetup r:id="rIdP" ');
  change(
    'xl/worksheets/sheet2.xml',
    '<worksheet ',
    '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
  );
  files['xl/worksheets/_rels/sheet2.xml.rels'] =
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rIdP', 'printerSettings', '../printerSettings/printerSettings1.bin')}${relation('rIdC', 'comments', '../comments1.xml')}</Relationships>`;
  files['xl/printerSettings/printerSettings1.bin'] = new TextEncoder().encode('\\\\print01\\A3');
  files['xl/comments1.xml'] =
    '<?xml version="1.0" encoding="UTF-8"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Taro Yamada</author></authors><commentList><comment ref="A1" authorId="0"><text><t>note</t></text></comment></commentList></comments>';
  files['xl/persons/person.xml'] =
    '<?xml version="1.0" encoding="UTF-8"?><personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Taro Yamada" id="{1}" userId="S-1-5-21-1" providerId="AD"/></personList>';
  files['docProps/thumbnail.jpeg'] = Uint8Array.of(1, 2, 3);
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `${relation('rIdPerson', 'person', 'persons/person.xml')}</Relationships>`,
  );
  change(
    '_rels/.rels',
    '</Relationships>',
    '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>',
  );
  change(
    '[Content_Types].xml',
    '<Override ',
    '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/><Override ',
  );
  return zipParts(files);
}

/** Parts as texts of bytes: quick to compare. */
const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(
    ([part, content]) => `${part} ${Buffer.from(content).toString('base64')}`,
  );

const everything = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .map(([part, content]) => part + strFromU8(content))
    .join('\n');

describe('a workbook fresh from the template', () => {
  test('tells of nobody, and cleaning it changes no part', () => {
    expect(fileFacts(plain)).toMatchObject({ metadata: [], overwritten: [] });
    expect(partsOf(cleanWorkbook(plain))).toEqual(partsOf(plain));
  }, 60_000);
});

describe('a workbook that somebody saved', () => {
  const before = worn();
  const after = cleanWorkbook(before);

  test('is told apart: what it names and what can be taken away', () => {
    const { metadata, size } = fileFacts(before);
    expect(size).toBe(before.length);
    expect(metadata.map(({ code, value, removable }) => [code, value, removable])).toEqual(
      expect.arrayContaining([
        ['META_AUTHOR', '山田 太郎', true],
        ['META_LAST_EDITOR', 'Hanako <hanako@example.com>', true],
        ['META_ORGANISATION', 'Example K.K.', true],
        ['META_PROPERTY', '社内番号', true],
        ['META_LABEL', 'MSIP_Label_1_Enabled', false],
        ['META_LOCAL_PATH', 'C:\\Users\\yamada\\', true],
        ['META_COMMENT_AUTHOR', 'Taro Yamada', true],
        ['META_COMMENT_AUTHOR', 'S-1-5-21-1', true],
        ['META_PRINTER', '', true],
        ['META_THUMBNAIL', '', true],
      ]),
    );
    expect(metadata).toHaveLength(11);
  }, 60_000);

  test('names nobody once it is cleaned, but keeps the label of the company', () => {
    expect(fileFacts(after).metadata.map(({ code }) => code)).toEqual(['META_LABEL']);
    const text = everything(after);
    expect(NAMES.filter((name) => text.includes(name) || text.includes(name.replace('<', '&lt;')))).toEqual(
      [],
    );
  }, 60_000);

  test('keeps every other part byte for byte', () => {
    const [old, clean] = [unzipSync(before), unzipSync(after)];
    const gone = Object.keys(old).filter((part) => !(part in clean));
    expect(gone.sort()).toEqual(['docProps/thumbnail.jpeg', 'xl/printerSettings/printerSettings1.bin']);
    const changed = Object.keys(clean).filter(
      (part) => !Buffer.from(clean[part]!).equals(Buffer.from(old[part]!)),
    );
    expect(changed.sort()).toEqual([
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'xl/comments1.xml',
      'xl/persons/person.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(readCaseFile(after)).toEqual(readCaseFile(before));
  }, 60_000);

  test('is a sound package afterwards, and cleaning again changes nothing', () => {
    const faults = (bytes: Uint8Array) => lintWorkbook(bytes).map(({ code, part }) => `${code} ${part}`);
    expect(faults(after)).toEqual([]);
    expect(faults(before).length).toBeGreaterThan(0);
    expect(Buffer.from(cleanWorkbook(after)).equals(Buffer.from(after))).toBe(true);
  }, 60_000);
});

test('a link to another file is named, never taken away', () => {
  const files: Files = { ...unzipSync(plain) };
  const rels = strFromU8(
    (files['xl/worksheets/_rels/sheet1.xml.rels'] as Uint8Array | undefined) ?? new Uint8Array(),
  );
  const link =
    '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="file:///C:/secret/plan.xlsx" TargetMode="External"/>';
  files['xl/worksheets/_rels/sheet1.xml.rels'] =
    rels === ''
      ? `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`
      : rels.replace('</Relationships>', `${link}</Relationships>`);
  const linked = zipParts(files);
  expect(fileFacts(linked).metadata).toEqual([
    { code: 'META_EXTERNAL_LINK', value: 'file:///C:/secret/plan.xlsx', removable: false },
  ]);
  expect(partsOf(cleanWorkbook(linked))).toEqual(partsOf(linked));
}, 60_000);

test('computed cells with a value, or with a formula that looks at nothing, are found', () => {
  const state = { sheet: 'スペック', cell: 'J5' };
  const required = { sheet: 'スペック', cell: 'E6' };
  const typed = edited(book, [{ place: state, value: '充足' }]);
  const faked = {
    ...typed,
    sheets: typed.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          sheet.name === required.sheet && row.row === 6 && cell.column === 4
            ? {
                ...cell,
                content: { kind: 'formula' as const, formula: 'IF(TRUE,"不要","A1")', cached: '不要' },
              }
            : cell,
        ),
      })),
    })),
  };
  const bytes = writeWorkbook(faked);
  const facts = fileFacts(bytes);
  expect(facts.overwritten).toEqual([required, state].sort((a, b) => (a.cell < b.cell ? 1 : -1)));
  const reading = readCaseFile(bytes);
  const { findings, isComplete } = preSendCheck(reading, assessCase(reading), facts, ['hq@example.com']);
  expect(isComplete).toBe(false);
  expect(findings.map((finding) => reviewText(finding, 'ja'))).toContain(
    'スペック!J5 の数式が、値で上書きされています。もとのテンプレートの数式に戻してください。',
  );
}, 60_000);

test('the history is put beside everything else and read back; a second one replaces it', async () => {
  const snapshot = takeSnapshot(readCaseFile(plain));
  const kept = { digest: await digestSnapshot(snapshot, webDigest), snapshot };
  const once = putHistory(plain, [kept]);
  const twice = putHistory(once, [kept, { ...kept, digest: 'b' }]);
  expect(readFileHistory(plain)).toEqual({ kind: 'none' });
  expect(readFileHistory(once)).toEqual({ kind: 'history', history: [kept] });
  expect(readFileHistory(twice)).toMatchObject({ history: [{ digest: kept.digest }, { digest: 'b' }] });
  expect(lintWorkbook(twice)).toEqual([]);
  const [old, now] = [unzipSync(plain), unzipSync(twice)];
  const changed = Object.keys(old).filter((part) => !Buffer.from(now[part]!).equals(Buffer.from(old[part]!)));
  expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
  expect(Object.keys(now).length).toBe(Object.keys(old).length + 3);
}, 60_000);
