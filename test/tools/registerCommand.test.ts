import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ExportRow } from '../../src/core/register/registerExports';
import { textOfCell } from '../../src/core/model/cell';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { csaf, productTree } from '../core/advisories/samples';
import { USAGE } from '../../tools/register/order';
import { answeredBook, readingOf } from '../review/caseBook';
import { typedInto, written } from '../workbook/advisories/writtenAdvisories';
import { csv, readInto } from '../workbook/register/existingLists';

/** The command as other programs call it. */
jest.setTimeout(120_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...given: readonly string[]) {
  const root = resolve(__dirname, '../..');
  return spawnSync(process.execPath, ['--import', 'tsx', 'tools/register.ts', ...given], {
    cwd: root,
    encoding: 'utf8',
  });
}

const BOOK = answeredBook('ja', 'FA');
const lines = (): readonly ExportRow[] =>
  readFileSync(join(folder, 'register.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ExportRow);

test('the exports say how many advisories about the devices of a case ask somebody to act', () => {
  const book = join(folder, 'case.xlsx');
  writeFileSync(book, writeWorkbook(BOOK));
  expect(run(folder, book, '--on', '2027-04-01')).toMatchObject({ status: 0, stderr: '' });
  expect(lines()).toMatchObject([{ readOn: '2027-04-01', openAdvisories: null }]);

  const devices = csv(
    '管理番号,メーカー,型番,バージョン',
    'A-1,オムロン,CJ2M-CPU31,2.1',
    'A-2,オムロン,CJ2M-CPU33,',
    'A-3,オムロン,CJ2M-CPU31,9.0',
  );
  const { bytes } = readInto([{ file: 'list.csv', text: devices }], '2026-10-01');
  const caseNumber = textOfCell(readingOf(BOOK).cover.caseId);
  const linked = [0, 1, 2].reduce((register, row) => typedInto(register, row, { caseNumber }), bytes);
  const advisory = csaf({ id: 'X-1', tree: productTree('Omron', [['CJ2M-CPU[][]', '< 3']]) });
  writeFileSync(join(folder, 'register.xlsx'), written(linked, '2026-11-01', advisory));
  expect(run(folder, book)).toMatchObject({ status: 0, stderr: '' });
  expect(lines()).toMatchObject([{ caseId: caseNumber, openAdvisories: 2 }]);
});

test('a call that is wrong writes nothing and shows the usage', () => {
  for (const given of [[folder], [folder, 'x.xlsx', '--on', 'tomorrow'], [folder, 'x.xlsx', '--no']])
    expect(run(...given)).toMatchObject({ status: 2, stderr: `${USAGE}\n` });
  expect(run('--help').stdout).toContain('register.jsonl');
  expect(existsSync(join(folder, 'register.xlsx'))).toBe(false);
});
