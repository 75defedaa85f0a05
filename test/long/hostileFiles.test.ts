import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { HOSTILE_ENDS, HOSTILE_FILES } from '../attacks/hostileFiles';
import { answeredBook } from '../review/caseBook';

/** One bad file is one bad file: the command survives with a heap of 256 MB, and reads the good one behind it. */

const ASSESS = resolve(__dirname, '../../tools/assess.ts');

interface Entry {
  readonly file: string;
  readonly error?: { readonly code: string };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const assess = (files: readonly string[]) => {
  const flags = ['--max-old-space-size=256', '--import', 'tsx', ASSESS, ...files];
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, flags, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { entries: JSON.parse(stdout) as readonly Entry[], seconds: (performance.now() - start) / 1_000 };
};

test.each(Object.entries(HOSTILE_FILES))(
  '%s',
  (name, make) => {
    const [bad, good] = [join(folder, 'bad.xlsx'), join(folder, 'good.xlsx')];
    writeFileSync(bad, make());
    writeFileSync(good, writeWorkbook(answeredBook('ja', 'FA')));
    const { entries, seconds } = assess([bad, good]);
    const ends = entries.map(({ error }) => error?.code ?? 'read');
    process.stdout.write(`hostile: ${name}: ${ends[0]}, ${seconds.toFixed(1)} s\n`);
    expect(HOSTILE_ENDS[name]).toBe(ends[0]);
    expect(ends[1]).toBe('read');
    expect(seconds).toBeLessThan(60);
  },
  120_000,
);
