import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { serialOfDate } from '../../../src/core/model/isoDate';
import { WorkbookFileError } from '../../../src/workbook/file/read/workbookFileError';
import { compare } from '../../../tools/advisories/compare';
import { orderOf } from '../../../tools/advisories/order';
import { PolicyRefused } from '../../../tools/policyIn';
import { csaf, productTree } from '../../core/advisories/samples';
import { LEDGER, readInto } from '../register/existingLists';
import { cells } from './writtenAdvisories';

const folder = mkdtempSync(join(tmpdir(), 'advisories-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Output {
  readonly on: string;
  readonly pairs: readonly {
    advisory: string;
    device: string | number;
    match: string;
    exploited: boolean | null;
    because: string;
  }[];
  readonly unmatched: readonly { device: string | number }[];
  readonly read: readonly {
    file: string;
    error?: { code: string };
    skipped?: string;
    advisories?: { state: string }[];
  }[];
}

function run(...given: readonly string[]): { status: number; output: Output } {
  const order = orderOf(given, '2026-11-01');
  if (order === null) return { status: 2, output: {} as Output };
  const { report, isWhole } = compare(order);
  return {
    status: isWhole ? 0 : 1,
    output: JSON.parse(JSON.stringify({ ...report, pairs: [...report.pairs] })) as Output,
  };
}

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const DEVICES = file(
  'devices.csv',
  '管理番号,メーカー,型式,バージョン\nA1,オムロン,CJ2M-CPU31,2.1\n,オムロン,CJ2M-CPU33,\n',
);
const POLICY = JSON.stringify({
  format: 'iiot-company-policy/2',
  version: '1',
  author: 'A',
  approvedBy: 'B',
  date: '2026-10-01',
  reason: 'C',
  changes: { advisories: { days: { high: { critical: 2 } } } },
});
const GOOD = JSON.stringify(csaf({ id: 'GOOD' }));

test('files, folders and zips; a bad one is one bad one', () => {
  const below = join(folder, 'below');
  mkdirSync(below);
  writeFileSync(join(below, 'good.json'), GOOD);
  writeFileSync(join(below, 'good.json.asc'), 'signature');
  writeFileSync(join(below, 'index.json'), '{"feed":{}}');
  writeFileSync(join(below, 'broken.json'), GOOD.slice(0, 99));
  const older = csaf({ id: 'ZIPPED', version: '1', tree: productTree('Omron', [['CJ2M-CPU31', '< 9']]) });
  const newer = csaf({ id: 'ZIPPED', version: '2', tree: productTree('Omron', [['CJ2M-CPU31', '< 2']]) });
  const zip = file(
    'all.zip',
    zipSync({
      'a/new.json': strToU8(JSON.stringify(newer)),
      'a/old.json': strToU8(JSON.stringify(older)),
      'inner.zip': zipSync({ 'x.json': strToU8(GOOD) }),
      'readme.txt': strToU8('hello'),
    }),
  );
  const catalogue = file(
    'kev.csv',
    'cveID,vendorProject,product,dateAdded\n"CVE-2026-0001","a, ""b""","c",2026-01-01\n',
  );
  const { status, output } = run(
    DEVICES,
    below,
    zip,
    catalogue,
    join(folder, 'none.json'),
    '--on',
    '2026-04-01',
  );
  expect(status).toBe(1);
  expect(output.on).toBe('2026-04-01');
  expect(
    output.pairs.map(({ advisory, device, match, exploited }) => [advisory, device, match, exploited]),
  ).toEqual([
    ['GOOD', 'A1', 'affected', true],
    ['GOOD', 3, 'affected', true],
    ['ZIPPED', 'A1', 'not-affected', true],
  ]);
  expect(output.unmatched).toEqual([]);
  const fates = output.read.map((each) => [
    each.file.slice(folder.length + 1),
    each.error?.code ??
      (each.skipped === undefined ? each.advisories?.map(({ state }) => state).join() : 'skipped'),
  ]);
  expect(fates).toEqual([
    ['below/broken.json', 'NOT_JSON'],
    ['below/good.json', 'current'],
    ['below/index.json', 'skipped'],
    ['all.zip/a/new.json', 'current'],
    ['all.zip/a/old.json', 'older'],
    ['all.zip/inner.zip', 'NESTED_ZIP'],
    ['kev.csv', ''],
    ['none.json', 'NO_FILE'],
  ]);
});

test('a zip that expands beyond the limit, one that breaks off, a file that is no text', () => {
  const bomb = zipSync({ 'a.json': new Uint8Array(64 * 2 ** 20) }, { level: 9 });
  const files = [
    file('bomb.zip', bomb),
    file('cut.zip', bomb.slice(0, 900)),
    file('bytes.json', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])),
    file('empty.json', ' \n'),
    file('good.json', GOOD),
  ];
  const { status, output } = run(DEVICES, ...files, '--en');
  expect(status).toBe(1);
  expect(output.read.map(({ error }) => error?.code)).toEqual([
    'TOO_LARGE',
    'DAMAGED',
    'NOT_TEXT',
    'EMPTY',
    undefined,
  ]);
  expect(output.pairs).toHaveLength(2);
  expect(output.pairs[0]?.because).toMatch(/^The maker is the same/);
});

test('all read: exit 0, no catalogue: exploited is not known', () => {
  const { status, output } = run(DEVICES, file('one.json', GOOD));
  expect(status).toBe(0);
  expect(output.pairs.map(({ exploited }) => exploited)).toEqual([null, null]);
});

test.each([
  [[]],
  [[DEVICES]],
  [[DEVICES, 'x', '--on', '2026-02-30']],
  [[DEVICES, 'x', '--on']],
  [[DEVICES, 'x', '--nonsense']],
])('a wrong call: %j', (given) => {
  expect(orderOf(given, '2026-11-01')).toBeNull();
});

test('--write: the register says what was found; a list is not written to', () => {
  const register = file('register.xlsx', readInto([LEDGER], '2026-10-01').bytes);
  const advisory = csaf({ tree: productTree('Mitsubishi Electric', [['FX5U-32MT/ES', '< 1.290']]) });
  const good = file('fx.json', JSON.stringify(advisory));
  const policy = file('policy.json', POLICY);
  expect(run(register, good).output.pairs).toHaveLength(1);
  expect(readFileSync(register)).toEqual(Buffer.from(readInto([LEDGER], '2026-10-01').bytes));
  expect(run(register, good, '--write', '--policy', policy, '--on', '2026-11-01').status).toBe(0);
  const bytes = new Uint8Array(readFileSync(register));
  expect(cells(bytes, 'asset', 'match', 'due')).toEqual([
    ['A-1', '該当', String(serialOfDate('2026-11-03'))],
  ]);
  expect(() => run(DEVICES, good, '--write')).toThrow(WorkbookFileError);
  expect(() => run(register, good, '--policy', file('wrong.json', '{}'))).toThrow(PolicyRefused);
});

test('devices that cannot be read are an error, not an empty answer', () => {
  expect(() => run(join(folder, 'none.csv'), 'x')).toThrow('ENOENT');
  expect(() => run(file('devices.json', '{}'), file('two.json', GOOD))).not.toThrow();
});

test('the command itself: JSON, help, exit codes', () => {
  const call = (...given: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/advisories.ts', ...given], { encoding: 'utf8' });
  const help = call('--help');
  expect([help.status, help.stdout.includes('unmatched')]).toEqual([0, true]);
  const wrong = call('none.csv', 'x');
  expect([wrong.status, wrong.stderr.startsWith('none.csv: ')]).toEqual([2, true]);
  const right = call(DEVICES, file('three.json', GOOD), '--on', '2026-04-01');
  expect([right.status, Object.keys(JSON.parse(right.stdout) as object)]).toEqual([
    0,
    ['on', 'pairs', 'unmatched', 'read'],
  ]);
});
