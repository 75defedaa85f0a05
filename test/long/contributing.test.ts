import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

jest.setTimeout(180_000);

const root = path.resolve(__dirname, '../..');
const guide = readFileSync(path.join(root, 'docs/contributing.md'), 'utf8');

/** The code block whose info string begins so, e.g. "json item". */
function block(info: string): string {
  const found = new RegExp('^ *```' + info + '[^\\n]*\\n([\\s\\S]*?)^ *```', 'm').exec(guide)?.[1];
  if (found === undefined) throw new Error(`docs/contributing.md has no block "${info}"`);
  return found;
}

/** A copy of the source that a walk-through may change. */
let copy: string;
const at = (name: string) => path.join(copy, name);
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(at(name), change(readFileSync(at(name), 'utf8')));

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'walk-'));
  cpSync(path.join(root, 'src/core'), at('src/core'), { recursive: true });
  cpSync(path.join(root, 'tsconfig.json'), at('tsconfig.json'));
  symlinkSync(path.join(root, 'node_modules'), at('node_modules'));
});
afterEach(() => rmSync(copy, { recursive: true }));

/** Runs a program in the copy; what went wrong is part of the answer. */
function run(program: string): string {
  writeFileSync(at('program.ts'), program);
  try {
    return execFileSync(
      process.execPath,
      [path.join(root, 'node_modules/tsx/dist/cli.mjs'), at('program.ts')],
      {
        cwd: copy,
        encoding: 'utf8',
        stdio: 'pipe',
      },
    );
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

function typeErrors(): string {
  try {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    return execFileSync(process.execPath, [tsc, '--noEmit', '-p', copy], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test('a check item: one record and one text reach functions and templates', () => {
  const item = JSON.parse(block('json item')) as { id: string; requirement: { ja: string } };
  const append = (text: string) => JSON.stringify([...(JSON.parse(text) as unknown[]), item]);
  edit('src/core/guide/items/spec.json', append);
  const program = `
    import { requirementOf } from './src/core/rules/requirement/requirementOf';
    import { ITEMS } from './src/core/guide/catalogue';
    import { caseTemplate } from './src/core/sheets/caseTemplate';
    import { GUIDANCE } from './src/core/guide/guidance';
    const sheet = caseTemplate('PA', 'ja').sheets.find(({ key }) => key === 'spec');
    const text = JSON.stringify(sheet);
    console.log(ITEMS.has('${item.id}'), text.includes('${item.requirement.ja}'), GUIDANCE.has('${item.id}'));
  `;
  expect(run(program)).toContain(item.id); // without its guidance it does not load
  edit('src/core/guide/guidance/spec.json', (text) =>
    JSON.stringify({
      ...(JSON.parse(text) as object),
      [item.id]: JSON.parse(block('json guidance')) as object,
    }),
  );
  expect(run(program).trim()).toBe('true true true');
});

test('a rule: its file fits the types and decides', () => {
  const file = /```ts rule (\S+)/.exec(guide)?.[1] ?? '';
  writeFileSync(at(file), block('ts rule'));
  writeFileSync(
    at('src/core/tryRule.ts'),
    `import { frozenControl } from './rules/consistency/frozenControl';
     import type { RowsById } from './rules/consistency/rowsOf';
     const rows = (answer: string) => new Map([['SPEC-UPD-01', { answer }]]) as unknown as RowsById;
     console.log(frozenControl(rows('nonconform'), ['control']).join(), frozenControl(rows('conform'), ['control']).length);`,
  );
  expect(typeErrors()).toBe('');
  expect(run(`import './src/core/tryRule';`).trim()).toBe('SPEC-UPD-01 0');
});

test('a language: types and data say what is missing', () => {
  edit('src/core/model/language.ts', (text) =>
    text.replace(/^export const LANGUAGES = .*$/m, block('ts language').trim()),
  );
  expect(run(`import './src/core/guide/catalogue';`)).toMatch(/\.json[\w.[\]-]*\.de: expected/);
  expect(typeErrors()).toMatch(/error TS\d+: .*'?de'?/);
});
