import { a1 } from '../../../../src/core/model/address';
import { strFromU8, unzipSync } from 'fflate';
import { preSendCheck } from '../../../../src/core/review/preSendCheck';
import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { reviewText } from '../../../../src/core/review/reviewText';
import { cleanWorkbook } from '../../../../src/workbook/file/clean/cleanWorkbook';
import { fileFacts } from '../../../../src/workbook/file/clean/fileFacts';
import { readFileHistory } from '../../../../src/workbook/file/history/readFileHistory';
import { putHistory } from '../../../../src/workbook/file/history/putHistory';
import { lintWorkbook } from '../../../../tools/xlsx-lint/lintWorkbook';
import { readCaseFile } from '../../../../src/workbook/file/read/case/readCaseFile';
import { writeWorkbook } from '../../../../src/workbook/file/write/writeWorkbook';
import { HISTORY_NAMESPACE } from '../../../../src/core/review/historyXml';
import { takeSnapshot } from '../../../../src/core/rules/record/snapshot';
import { keptSnapshot } from '../../../review/keptSnapshot';
import { answeredBook, edited } from '../../../review/caseBook';
import { WORN_NAMES, wornBook } from '../../../review/wornBook';
import { relation, zipParts } from '../read/buildPackage';

const book = answeredBook();
const plain = writeWorkbook(book);

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
  const before = wornBook(plain);
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
    expect(
      WORN_NAMES.filter((name) => text.includes(name) || text.includes(name.replace('<', '&lt;'))),
    ).toEqual([]);
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
  const files: Record<string, string | Uint8Array> = { ...unzipSync(plain) };
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
  const state = { sheet: 'スペック', cell: 'E5' };
  const required = { sheet: 'スペック', cell: 'C6' };
  const typed = edited(book, [{ place: state, value: '充足' }]);
  const faked = {
    ...typed,
    sheets: typed.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          sheet.name === required.sheet && row.row === 6 && a1(cell.column, row.row) === required.cell
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
    'スペック!E5 の数式が、値で上書きされています。もとのテンプレートの数式に戻してください。',
  );
}, 60_000);

test('the history is put beside everything else and read back; a second one replaces it', () => {
  const snapshot = takeSnapshot(readCaseFile(plain));
  const kept = keptSnapshot(snapshot);
  const next = keptSnapshot({ ...snapshot, entries: new Map([['cover:device/value', 'b']]) });
  const once = putHistory(plain, [kept]);
  const twice = putHistory(once, [kept, next]);
  expect(readFileHistory(plain)).toEqual({ kind: 'none' });
  expect(readFileHistory(once)).toEqual({ kind: 'history', history: [kept] });
  expect(readFileHistory(twice)).toMatchObject({
    history: [{ digest: kept.digest }, { digest: next.digest }],
  });
  expect(lintWorkbook(twice)).toEqual([]);
  const [old, now] = [unzipSync(plain), unzipSync(twice)];
  const changed = Object.keys(old).filter((part) => !Buffer.from(now[part]!).equals(Buffer.from(old[part]!)));
  expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
  expect(Object.keys(now).length).toBe(Object.keys(old).length + 3);
}, 60_000);

test('of two histories, which nobody can read, one is left once it is written again', () => {
  const snapshot = takeSnapshot(readCaseFile(plain));
  const history = [keptSnapshot(snapshot)];
  const files: Record<string, string | Uint8Array> = { ...unzipSync(putHistory(plain, history)) };
  const text = (part: string) => strFromU8(files[part] as Uint8Array);
  const own = Object.keys(files).find(
    (part) => part.startsWith('customXml/item') && text(part).includes(HISTORY_NAMESPACE),
  )!;
  files['customXml/second.xml'] = files[own]!;
  files['xl/_rels/workbook.xml.rels'] = text('xl/_rels/workbook.xml.rels').replace(
    '</Relationships>',
    `${relation('rIdSecond', 'customXml', '../customXml/second.xml')}</Relationships>`,
  );
  const twofold = zipParts(files);
  expect(readFileHistory(twofold)).toEqual({ kind: 'unreadable' });
  const once = putHistory(twofold, history);
  expect(readFileHistory(once)).toMatchObject({ kind: 'history', history: [{ snapshot }] });
  expect(Object.keys(unzipSync(once))).not.toContain('customXml/second.xml');
  expect(lintWorkbook(once)).toEqual([]);
}, 60_000);
