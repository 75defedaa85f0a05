import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { withOffice } from './withOffice';
import { buildPackage } from '../workbook/file/read/buildPackage';
import { rewritten, withRichText } from '../workbook/file/read/otherWriters';

/** `npm run -s assess` as a command: its output, its exit code, one bad file among good ones. */
jest.setTimeout(400_000);

const ROOT = resolve(__dirname, '../..');

interface Entry {
  readonly file: string;
  readonly level?: string | null;
  readonly sector?: string;
  readonly error?: { readonly code: string; readonly message: { readonly ja: string; readonly en: string } };
}

function assess(...files: readonly string[]): { readonly status: number | null; readonly entries: Entry[] } {
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'assess', '--', ...files], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, entries: stdout === '' ? [] : (JSON.parse(stdout) as Entry[]) };
}

let folder: string;
const path = (name: string): string => join(folder, name);
const keep = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(path(name), bytes);
  return path(name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assess-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const template = writeWorkbook(caseTemplate('PA', 'ja'));

test('books of our writer, of LibreOffice and like those of Excel, filled in', async () => {
  const ours = keep('ours.xlsx', template);
  const saved = path('office.xlsx');
  await withOffice(async (office) => {
    await office.open(ours);
    const place = (field: 'uses' | 'useCase') => ({ sheet: '表紙', cell: valueCell(field) });
    await office.edit(
      [
        { ...place('uses'), value: '制御' },
        { ...place('useCase'), value: '本番利用' },
      ],
      [],
    );
    await office.saveXlsx(saved);
  });
  const excel = keep('excel.xlsx', rewritten(template, withRichText));
  const { status, entries } = assess(ours, saved, excel);
  expect(entries.map(({ error, sector, level }) => [error, sector, level])).toEqual([
    [undefined, 'PA', null],
    [undefined, 'PA', 'high'],
    [undefined, 'PA', null],
  ]);
  expect(status).toBe(0);
});

test('bad files among good ones are told in both languages, and the good ones are still read', () => {
  mkdirSync(path('folder.xlsx'));
  const bad: readonly (readonly [string, string])[] = [
    [keep('empty.xlsx', ''), 'notZip'],
    [keep('text.xlsx', '項目ID,回答'), 'notZip'],
    [keep('cut.xlsx', template.slice(0, 40_000)), 'truncated'],
    [keep('macro.xlsm', buildPackage({ parts: { 'xl/vbaProject.bin': 'x' } })), 'macros'],
    [keep('other.xlsx', buildPackage()), 'notCase'],
    [
      keep('bomb.xlsx', buildPackage({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(2 ** 26) } })),
      'tooLarge',
    ],
    [path('nowhere.xlsx'), 'ENOENT'],
    [path('folder.xlsx'), 'EISDIR'],
  ];
  const good = [keep('first.xlsx', template), keep('last.xlsx', template)] as const;
  const { status, entries } = assess(good[0], ...bad.map(([file]) => file), good[1]);
  expect(status).toBe(1);
  expect(entries.map(({ file, error }) => [file, error?.code])).toEqual([
    [good[0], undefined],
    ...bad,
    [good[1], undefined],
  ]);
  for (const { error } of entries) {
    if (error === undefined) continue;
    expect(error.message.ja).toMatch(/[ぁ-ん]/);
    expect(error.message.en).toMatch(/^[A-Z][^ぁ-ん]*$/);
  }
});

test('without a file it says how it is used', () => {
  expect(assess()).toEqual({ status: 2, entries: [] });
});
