import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCases, type DecisionCase } from '../../tools/cases/caseSchema';
import { compare, mismatchLine } from '../../tools/cases/compare';
import { decide } from '../../tools/cases/decide';
import data from './decisions.json';
import more from './further.json';

const root = join(__dirname, '../..');
const cases: readonly DecisionCase[] = [
  ...readCases(data, 'decisions.json'),
  ...readCases(more, 'further.json'),
];

it.each(cases.map((entry) => [entry.id, entry] as const))('case %s', (id, entry) => {
  const lines = compare('', entry.expected, decide(entry, 'input')).map((mismatch) =>
    mismatchLine(id, mismatch),
  );
  expect(lines).toEqual([]);
});

describe('compare', () => {
  it.each([
    [
      { impact: { level: 'mid' } },
      { impact: { level: 'high' } },
      ['X impact.level: expected "mid", got "high"'],
    ],
    [{ flags: ['A', 'B'] }, { flags: ['B', 'A'] }, []],
    [{ flags: ['A'] }, { flags: ['A', 'B'] }, ['X flags: expected ["A"], got ["A","B"]']],
    [{ notShown: ['A'] }, { notShown: ['A', 'B'] }, []],
    [{ unmet: { spec: ['A'] } }, { unmet: { spec: [{ id: 'A', code: 'C' }] } }, []],
    [
      { unmet: { spec: [{ id: 'A', code: 'D' }] } },
      { unmet: { spec: [{ id: 'A', code: 'C' }] } },
      [expect.stringContaining('unmet.spec')],
    ],
    [{ weather: 'fine' }, {}, ['X weather: expected "fine", got nothing']],
  ])('%j with %j', (expected, actual, lines) => {
    expect(compare('', expected, actual).map((mismatch) => mismatchLine('X', mismatch))).toEqual(lines);
  });
});

describe('npm run cases', () => {
  const run = (content: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'cases-')), 'cases.json');
    writeFileSync(file, content);
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    return spawnSync(process.execPath, [tsx, 'tools/run-cases.ts', file], { cwd: root, encoding: 'utf8' });
  };
  const first = data.cases[0];

  it('prints totals and exits 0 when all hold', () => {
    expect(run(JSON.stringify({ cases: [first] }))).toMatchObject({
      status: 0,
      stdout: '1 passed, 0 failed\n',
    });
  });

  it('prints the mismatch and exits 1', () => {
    const wrong = { ...first, expected: { impact: { level: 'low' } } };
    const { status, stdout } = run(JSON.stringify({ cases: [wrong] }));
    expect(status).toBe(1);
    expect(stdout).toBe('P01 impact.level: expected "low", got "high"\n0 passed, 1 failed\n');
  });

  it('names what is wrong with the file and exits 2', () => {
    const notJson = run('{');
    expect(notJson.status).toBe(2);
    expect(notJson.stderr).toContain('cases.json');
    const notCases = run('{"cases":5}');
    expect(notCases.status).toBe(2);
    expect(notCases.stderr).toContain('expected a list of cases');
  });

  it('counts a case that it cannot read as failed and goes on', () => {
    const wrong = { id: 'X', input: { risk: { useCase: 'party' } }, expected: {} };
    const { status, stdout } = run(JSON.stringify({ cases: [wrong, first] }));
    expect(status).toBe(1);
    expect(stdout).toContain('X input.risk.useCase: expected one of production, verification');
    expect(stdout).toContain('1 passed, 1 failed');
  });
});
