import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CORE_LAYERS } from '../../tools/coreLayers.cjs';

const root = path.resolve(__dirname, '../..');
const config = path.join(root, '.dependency-cruiser.cjs');
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const ROOMS = CORE_LAYERS.map(({ room }) => room);

/** Imports between rooms of core as 'from to', from the source itself. */
function realImports(): ReadonlySet<string> {
  const files = execFileSync('git', ['ls-files', 'src/core/*.ts'], { cwd: root, encoding: 'utf8' }).trim();
  const edges = files.split('\n').flatMap((file) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    return [...source.matchAll(/ from '(\.[^']+)'/g)].map(([, target = '']) => {
      const used = path.posix.join(path.posix.dirname(file), target);
      return `${roomOf(file)} ${roomOf(used)}`;
    });
  });
  return new Set(edges.filter((edge) => new Set(edge.split(' ')).size === 2 && !edge.includes('identity')));
}

const roomOf = (file: string) => file.split('/')[2] ?? '';

/** Drawn arrows point from what is used to its user: `model --> guide`. */
function drawnImports(): ReadonlySet<string> {
  const page = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const [, picture = ''] = /## The rooms of core[\s\S]*?```mermaid\n([\s\S]*?)```/.exec(page) ?? [];
  return new Set([...picture.matchAll(/^ +(\w+) --> (\w+)$/gm)].map(([, used, user]) => `${user} ${used}`));
}

/** Imports that no chain of other imports implies; a picture of the rest would hide the order. */
function withoutShortcuts(edges: ReadonlySet<string>): ReadonlySet<string> {
  const usedBy = (room: string) =>
    [...edges].map((edge) => edge.split(' ')).filter(([user]) => user === room);
  const reaches = (from: string, to: string): boolean =>
    usedBy(from).some(([, used = '']) => used === to || reaches(used, to));
  return new Set(
    [...edges].filter((edge) => {
      const [user = '', target = ''] = edge.split(' ');
      return !usedBy(user).some(([, used = '']) => used !== target && reaches(used, target));
    }),
  );
}

test('the picture of core is that of its imports', () => {
  expect([...drawnImports()].sort()).toEqual([...withoutShortcuts(realImports())].sort());
});

test('each room of core refuses every room that it must not use', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'layers-'));
  try {
    writeFileSync(path.join(copy, 'tsconfig.json'), '{}');
    for (const room of ROOMS) {
      mkdirSync(path.join(copy, 'src/core', room), { recursive: true });
      writeFileSync(path.join(copy, 'src/core', room, 'shared.ts'), `export const ${room} = '${room}';\n`);
    }
    const forbidden = CORE_LAYERS.flatMap(({ room, uses }) =>
      ROOMS.filter((other) => other !== room && !uses.includes(other)).map((other) => ({ room, other })),
    );
    for (const { room, other } of forbidden) {
      const probe = path.join(copy, 'src/core', room, `probe-${other}.ts`);
      writeFileSync(probe, `export { ${other} } from '../${other}/shared';\n`);
    }
    const { stdout } = spawnSync('node', [cruiser, 'src', '--config', config, '--output-type', 'json'], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const { summary } = JSON.parse(stdout) as {
      readonly summary: { readonly violations: readonly { from: string; rule: { name: string } }[] };
    };
    const refused = summary.violations
      .filter(({ rule }) => rule.name.startsWith('core-'))
      .map(({ from, rule }) => `${rule.name} ${path.basename(from, '.ts')}`);
    expect(refused.sort()).toEqual(forbidden.map(({ room, other }) => `core-${room} probe-${other}`).sort());
  } finally {
    rmSync(copy, { recursive: true });
  }
});
