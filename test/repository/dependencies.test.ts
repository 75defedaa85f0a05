import { readFileSync } from 'node:fs';
import path from 'node:path';
import { closureOf, LOCKED, nameOf } from './lockFile';

const root = path.resolve(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

interface Manifest {
  readonly license?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;

/** Compiled parts of the tools; each is downloaded with the package itself. */
const MAY_RUN_AT_INSTALLATION = ['@parcel/watcher', '@swc/core', 'esbuild', 'protobufjs', 'unrs-resolver'];

/** Rows of the tables under a heading of docs/dependencies.md: package, licence, reason. */
function listed(headings: readonly string[]): string[][] {
  const sections = read('docs/dependencies.md').split(/^## /m);
  return sections
    .filter((section) => headings.some((heading) => section.startsWith(heading)))
    .flatMap((section) => [...section.matchAll(/^\| `(.+?)` *\| (.+?) *\| (.+?) *\|$/gm)])
    .map(([, name = '', licence = '', reason = '']) => [name, licence, reason]);
}

const licenceOf = (name: string) => {
  const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as Manifest;
  return name === '@microsoft/office-js' ? "Microsoft's own" : license;
};

test.each([
  ['dependencies', ['Shipped']],
  ['devDependencies', ['Build and development', 'Preview without Excel', 'Checks']],
] as const)('each of %s is listed with its licence and a reason', (kind, headings) => {
  const rows = listed(headings);
  const installed = Object.keys(manifest[kind]).map((name) => [name, licenceOf(name)]);
  expect(rows.map(([name, licence]) => [name, licence]).sort()).toEqual(installed.sort());
  expect(rows.filter(([, , reason]) => (reason ?? '').length < 5)).toEqual([]);
});

test('every version is pinned', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every locked package has one version and a hash, and no address but that of the registry in use', () => {
  const isExact = (version = '') => /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version);
  expect(LOCKED.length).toBeGreaterThan(100);
  expect(LOCKED.filter(([, { version }]) => !isExact(version))).toEqual([]);
  expect(LOCKED.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)).toEqual([]);
  expect(LOCKED.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('only known packages run a script at installation', () => {
  const running = LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => nameOf(name));
  expect([...new Set(running)].sort()).toEqual(MAY_RUN_AT_INSTALLATION);
});

/** Licences that let anybody use a tool; of two to choose from, the first of ours counts. */
const FREE =
  /^\(?(?:MIT(?:-0|\/X11)?|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|Unlicense|Python-2\.0|MPL-2\.0|CC-BY-4\.0)\b/;

/** Nothing is said in their package.json: office.js has a licence of its own; tools, none of them shipped. */
const UNNAMED = ['@microsoft/office-js', '@univerjs/telemetry', 'buffers', 'json-bignum'];

test('everything that is installed may be used', () => {
  const others = LOCKED.filter(([, { license }]) => !FREE.test(license ?? '')).map(([name]) => nameOf(name));
  expect([...new Set(others)].sort()).toEqual(UNNAMED);
});

describe('what the product is built of, with all that it comes with', () => {
  const shipped = closureOf(Object.keys(manifest.dependencies));

  test('runs no script at installation and is given up by nobody', () => {
    expect(shipped.size).toBeGreaterThan(50);
    expect([...shipped].filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    expect([...shipped].filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
  });

  test('has licences that ask for their notices alone', () => {
    const licences = new Set([...shipped.values()].map(({ license }) => license));
    expect([...licences].sort()).toEqual(['0BSD', 'Apache-2.0', 'ISC', 'MIT']);
  });

  test('holds every package that the page lists as part of the bundles', () => {
    const [, list = ''] =
      /^What the bundles hold, .*:\n\n((?:.+\n)+)/m.exec(read('docs/dependencies.md')) ?? [];
    const names = [...list.matchAll(/`(.+?)`/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !shipped.has(`node_modules/${name}`))).toEqual([]);
  });
});
