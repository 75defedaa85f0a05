import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { fillRegisterFile } from '../../tools/register/registerFile';
import { booksIn } from '../../tools/register/booksIn';
import { answeredBook, coverEdit, edited } from '../review/caseBook';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder with a link to itself ends, and each workbook is named once', () => {
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a', 'one.xlsx'), '');
  writeFileSync(join(folder, '~$one.xlsx'), '');
  symlinkSync(folder, join(folder, 'a', 'again'));
  expect(booksIn(folder)).toEqual([join(folder, 'a', 'one.xlsx')]);
});

test('two commands on one register at once lose nothing', async () => {
  const book = answeredBook();
  const out = join(folder, 'out');
  const caseFile = (number: string): string => {
    const path = join(folder, `${number}.xlsx`);
    writeFileSync(path, writeWorkbook(edited(book, [coverEdit(book, 'caseId', number)])));
    return path;
  };
  const run = (files: readonly string[]) =>
    new Promise<number | null>((done) => {
      const script = resolve(__dirname, '../../tools/register.ts');
      spawn(process.execPath, ['--import', 'tsx', script, out, ...files], { stdio: 'ignore' }).on(
        'exit',
        done,
      );
    });
  const codes = await Promise.all([
    run([caseFile('A-1'), caseFile('A-2')]),
    run([caseFile('B-1'), caseFile('B-2')]),
  ]);
  expect(codes).toEqual([0, 0]);
  const register = fillRegisterFile(
    join(out, 'register.xlsx'),
    [caseFile('A-1'), caseFile('B-2')],
    '2026-12-01',
    'ja',
  );
  expect(register.counts()).toMatchObject({ added: 0, rejected: 0 });
}, 120_000);
