import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(180_000);

const root = join(__dirname, '../..');
const bench = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'tools/bench.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

interface Report {
  readonly machine: { readonly node: string; readonly cpus: number };
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  readonly notMeasured: readonly { readonly name: string; readonly why: string }[];
}

const NAMES = [
  'impact.cells.seen',
  'impact.cells.new',
  'impact.cells.newSpelling',
  'impact.facts.seen',
  'impact.facts.new',
  'impact.matrix',
  'impact.spill',
  'impact.spillAgainstCount',
  'impact.spillWithFloor',
  'impact.spillOneUseCase',
  ...['IMPACT', 'REQUIRED', 'CHECK'].flatMap((name) =>
    [1, 1_000, 100_000].map((size) => `spill.${name}.${size}`),
  ),
  'assess.own',
  'assess.350',
  'assess.1000',
  'assess.1600',
  ...[175, 350, 1_000, 1_600].map((size) => `edit.${size}`),
  'templates.write',
  'templates.bytes',
  'read.case',
  'read.assessedCase',
  'mail.draft.1MB',
  'mail.draft.5MB',
  'excelJs.write',
  'excelJs.read',
  'register.read',
  'register.write',
  'register.open',
  ...['csv', 'xlsx', 'register', 'memory'].map((name) => `devices.${name}`),
  ...['read', 'match', 'all', 'memory'].map((name) => `advisories.${name}`),
];

test('--quick prints every figure as JSON; none is held to a time', () => {
  const { status, stdout, stderr } = bench('--quick');
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const { machine, entries, notMeasured } = JSON.parse(stdout) as Report;
  expect(machine).toMatchObject({ node: process.version, cpus: expect.any(Number) as number });
  const names = entries.map(({ name }) => name);
  expect(names.filter((name) => !String(name).startsWith('bundle.'))).toEqual(NAMES);
  const hasBuild = !notMeasured.some(({ name }) => name === 'bundle');
  expect(names.some((name) => String(name).startsWith('bundle.'))).toBe(hasBuild);
  for (const { name, unit, what, median, min, max, ratio, target, met } of entries) {
    expect([name, unit, what]).not.toContain('');
    const figures = [min, median, max, ...(ratio === undefined ? [] : [ratio])];
    expect({ name, finite: figures.every((value) => Number.isFinite(value) && Number(value) > 0) }).toEqual({
      name,
      finite: true,
    });
    expect({ name, judged: typeof met === 'boolean' }).toEqual({ name, judged: target !== undefined });
  }
});

test('an argument that it does not know ends it with 2', () => {
  const { status, stdout, stderr } = bench('--fast');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('--fast');
});
