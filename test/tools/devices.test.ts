import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEVICE_FIELDS } from '../../src/core/devices/device';
import { readDevices } from '../../src/workbook/file/list/readDevices';

const ROOT = resolve(__dirname, '../..');
const SAMPLES = join(ROOT, 'test/workbook/list/samples');
const run = (...given: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tools/devices.ts', ...given], {
    cwd: ROOT,
    encoding: 'utf8',
  });

interface Entry {
  readonly file: string;
  readonly sheet: string | null;
  readonly devices?: readonly Record<string, unknown>[];
  readonly error?: { readonly code: string };
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'devices-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a bad list is an entry with its reason; the others are in the register all the same', () => {
  const out = join(folder, 'register.xlsx');
  const bad = join(folder, 'picture.csv');
  writeFileSync(bad, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
  const lists = ['ledger-sjis.csv', 'ledger.xlsx'].map((name) => join(SAMPLES, name));
  const { status, stdout } = run(out, lists[0]!, bad, lists[1]!, '--on', '2026-10-01');
  expect(status).toBe(1);
  const entries = JSON.parse(stdout) as readonly Entry[];
  expect(entries.map(({ file, sheet, error }) => [file, sheet, error?.code])).toEqual([
    [lists[0], null, undefined],
    [bad, undefined, 'notList'],
    [lists[1], '一覧', undefined],
    [lists[1], '廃止分', undefined],
  ]);
  expect(Object.keys(entries[0]!.devices![0]!)).toEqual([...DEVICE_FIELDS]);
  expect(entries[0]).toMatchObject({
    encoding: 'Shift_JIS',
    headingRow: 3,
    columns: { 管理番号: 'asset', 'No.': null, 'F/W Ver.': 'version' },
    skipped: [{ row: 1 }, { row: 9 }],
    added: ['2F-001', '2F-002', '2F-003', '盤用ルータ'],
    unchanged: [],
  });
  expect(readDevices(readFileSync(out), out).map(({ device }) => device)).toEqual(
    entries.flatMap(({ devices = [] }) => devices),
  );
});

test('a call that cannot be understood writes nothing and says how to call', () => {
  const out = join(folder, 'register.xlsx');
  expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  for (const given of [[out], [out, 'a.csv', '--on', 'soon'], [out, 'a.csv', 'b.csv', '--source', 'x']]) {
    const { status, stderr } = run(...given);
    expect(status).toBe(2);
    expect(stderr).toContain('--source NAME');
  }
  expect(existsSync(out)).toBe(false);
});
