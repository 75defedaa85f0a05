import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Each rule that a folder has for itself, and the typed ones that find most: a folder, a mistake, its rule. */
const MISTAKES: readonly (readonly [folder: string, rule: string, code: string])[] = [
  ['src/core', 'house/no-clock', 'export const now = new Date();'],
  ['src/core', 'no-restricted-properties', 'export const now = Date.now();'],
  ['src/core', 'no-restricted-properties', 'export const chance = Math.random();'],
  ['src/functions', 'house/no-clock', 'export const now = new Date();'],
  ...['window', 'document', 'navigator', 'localStorage', 'fetch', 'Office', 'Excel', 'process'].map(
    (name) => ['src/core', 'no-restricted-globals', `export const taken: unknown = ${name};`] as const,
  ),
  ['src/core', 'no-console', "console.log('here');"],
  ['src/core', 'eqeqeq', 'export const same = (a: number, b: number) => a == b;'],
  ['src/core', 'max-lines', 'export {};\n'.repeat(251)],
  ['src/core', 'typescript/no-floating-promises', 'const wait = () => Promise.resolve();\nwait();'],
  [
    'src/core',
    'typescript/no-misused-promises',
    'export const waits = (wait: () => Promise<void>) => { if (wait()) return 1; return 2; };',
  ],
  [
    'src/core',
    'typescript/switch-exhaustiveness-check',
    "export function f(a: 'x' | 'y') { switch (a) { case 'x': return 1; } return 2; }",
  ],
  [
    'src/core',
    'typescript/no-unnecessary-condition',
    'export const f = (a: { b: number }) => a.b === undefined;',
  ],
  [
    'src/core',
    'typescript/no-unsafe-member-access',
    "export const f = (): boolean => (JSON.parse('1') as { a: never }).a && Boolean(JSON.parse('1').b);",
  ],
  ['src/core', 'typescript/no-unsafe-assignment', "export const a: string = JSON.parse('1');"],
  ['src/core', 'typescript/restrict-template-expressions', 'export const f = (a: { b: number }) => `${a}`;'],
  ['src/core', 'typescript/require-array-sort-compare', 'export const f = (a: number[]) => a.sort();'],
  ['src/core', 'typescript/no-non-null-assertion', 'export const f = (a: string | null) => a!.length;'],
  [
    'src/taskpane',
    'react-hooks/rules-of-hooks',
    "import { useState } from 'react';\nexport function View({ is }: { is: boolean }) {\n  if (is) return null;\n  const [a] = useState(1);\n  return a;\n}",
  ],
  [
    'src/taskpane',
    'react-hooks/exhaustive-deps',
    "import { useEffect } from 'react';\nexport function View({ a }: { a: () => void }) {\n  useEffect(() => { a(); }, []);\n  return null;\n}",
  ],
  [
    'src/taskpane',
    'house/effect-block',
    "import { useEffect } from 'react';\nexport function View() {\n  useEffect(() => window.scrollTo(0, 0), []);\n  return null;\n}",
  ],
  [
    'src/taskpane',
    'react/refs',
    "import { useRef } from 'react';\nexport function View() {\n  const a = useRef(1);\n  return a.current;\n}",
  ],
  [
    'src/workbook/live',
    'office-addins/call-sync-after-load',
    "export async function f(context: Excel.RequestContext) {\n  const range = context.workbook.getSelectedRange();\n  range.load('address');\n  const { length } = range.address;\n  await context.sync();\n  return length;\n}",
  ],
  [
    'src/workbook/live',
    'office-addins/load-object-before-read',
    'export async function f(context: Excel.RequestContext) {\n  const range = context.workbook.getSelectedRange();\n  await context.sync();\n  return range.address;\n}',
  ],
  [
    'src/workbook/live',
    'office-addins/no-context-sync-in-loop',
    'export async function f(context: Excel.RequestContext) {\n  for (const _ of [1, 2]) await context.sync();\n}',
  ],
  [
    'src/workbook/live',
    'office-addins/no-empty-load',
    'export async function f(context: Excel.RequestContext) {\n  const range = context.workbook.getSelectedRange();\n  range.load();\n  await context.sync();\n}',
  ],
  [
    'src/taskpane',
    'office-addins/test-for-null-using-isNullObject',
    "export async function f(context: Excel.RequestContext) {\n  const sheet = context.workbook.worksheets.getItemOrNullObject('a');\n  await context.sync();\n  return sheet === null;\n}",
  ],
  ['test/core', 'no-restricted-imports', "import fc from 'fast-check';\nexport const any = fc.anything();"],
  ['test/core', 'jest/no-focused-tests', "test.only('one', () => undefined);"],
  ['test/core', 'jest/no-disabled-tests', "test.skip('one', () => undefined);"],
];

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

describe('each rule finds the mistake it is for', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'iiot-lint-'));
  const found = new Map<string, string[]>();

  beforeAll(() => {
    cpSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    cpSync(path.join(root, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
    cpSync(path.join(root, 'tools/lint'), path.join(folder, 'tools/lint'), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    for (const [index, [place, , code]] of MISTAKES.entries()) {
      mkdirSync(path.join(folder, place), { recursive: true });
      writeFileSync(
        path.join(folder, place, `mistake${index}.test.${place === 'src/taskpane' ? 'tsx' : 'ts'}`),
        code,
      );
    }
    const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json', 'src', 'test'], {
      cwd: folder,
      encoding: 'utf8',
    });
    for (const { code, filename } of (JSON.parse(stdout) as Report).diagnostics) {
      const rule = code.replace(/^eslint\(|[()]+$/g, '').replace('(', '/');
      found.set(filename, [...(found.get(filename) ?? []), rule]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(MISTAKES.map(([place, rule], index) => ({ place, rule, index })))(
    '$rule in $place ($index)',
    ({ place, rule, index }) => {
      const files = [...found].filter(([name]) => name.includes(`${place}/mistake${index}.`));
      expect(files.flatMap(([, rules]) => rules)).toContain(rule);
    },
  );
});
