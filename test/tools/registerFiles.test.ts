import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { booksIn } from '../../tools/register/booksIn';

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

test('a command waits while another one has the register, and goes on after it', async () => {
  const path = join(folder, 'register.xlsx');
  writeFileSync(`${path}.lock`, '');
  const module = resolve(__dirname, '../../tools/register/withLock.ts');
  const script = `import { withLock } from ${JSON.stringify(module)};
    console.log('ready'); withLock(${JSON.stringify(path)}, () => console.log('inside'));`;
  const program = join(folder, 'second.mts');
  writeFileSync(program, script);
  const child = spawn(process.execPath, ['--import', 'tsx', program], { cwd: resolve(__dirname, '../..') });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise((done) => child.on('exit', done));
  while (!said.includes('ready')) await delay(20);
  await delay(1_000);
  expect(said).not.toContain('inside');
  rmSync(`${path}.lock`);
  expect(await ended).toBe(0);
  expect(said).toContain('inside');
  expect(existsSync(`${path}.lock`)).toBe(false);
}, 120_000);
