import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

interface Manifest {
  readonly license?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
const locked = Object.entries(lock.packages).filter(([name, { link }]) => name !== '' && link !== true);

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

test('every locked package has a hash and comes from a registry', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved?.startsWith('https:') === false)).toEqual([]);
});

test('only known packages run a script at installation', () => {
  const running = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([name]) => name.replace(/^.*node_modules\//, ''));
  expect([...new Set(running)].sort()).toEqual(MAY_RUN_AT_INSTALLATION);
});
