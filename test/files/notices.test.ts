import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const notices = path.join(root, 'dist/THIRD-PARTY-NOTICES.txt');
if (!existsSync(notices)) throw new Error('There is no dist/: run npm run build first.');

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8')) as Package;

/** Licences that ask for no more than that their notices travel along. */
const ACCEPTED = /^(?:0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|ISC|MIT)$/;

/** A collection that only passes on the packages in use. */
const MAY_BE_ABSENT = ['@fluentui/react-components'];

/** Name, licence and text of each package in the bundles. */
const entries = readFileSync(notices, 'utf8')
  .split(/\n\n(?=@?[a-z0-9][\w./-]*\n[A-Z0-9][\w.-]*\n)/)
  .map((entry) => entry.split('\n'))
  .map(([name = '', licence = '', ...text]) => ({ name, licence, text: text.join('\n').trim() }));

test('each package in the bundles is listed with the licence that it has', () => {
  expect(entries.length).toBeGreaterThan(20);
  const wrong = entries.filter(
    ({ name, licence }) => read(`node_modules/${name}/package.json`).license !== licence,
  );
  expect(wrong).toEqual([]);
  expect(entries.filter(({ licence }) => !ACCEPTED.test(licence))).toEqual([]);
});

test('every package that the product names is among them', () => {
  const names = entries.map(({ name }) => name);
  const shipped = Object.keys(read('package.json').dependencies ?? {});
  const missing = shipped.filter((name) => !names.includes(name) && !MAY_BE_ABSENT.includes(name));
  expect(missing).toEqual([]);
});

test('the page on packages lists the same', () => {
  const page = readFileSync(path.join(root, 'docs/dependencies.md'), 'utf8');
  const [, list = ''] = /^What the bundles hold, .*:\n\n((?:.+\n)+)/m.exec(page) ?? [];
  const listed = [...list.matchAll(/`(.+?)`/g)].map(([, name]) => name);
  expect(listed).toEqual(entries.map(({ name }) => name));
});

test('the text of a licence travels along', () => {
  const without = entries.filter(({ text }) => text.length < 200).map(({ name }) => name);
  const inPackage = without.filter((name) =>
    ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].some((file) =>
      existsSync(path.join(root, 'node_modules', name, file)),
    ),
  );
  expect(inPackage).toEqual([]);
});

test("Microsoft's own licence stands beside office.js", () => {
  expect(readFileSync(path.join(root, 'dist/officejs/LICENSE.md'), 'utf8')).toContain('Microsoft');
});
