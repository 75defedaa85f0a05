import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFaults } from '../manifest/manifestFaults';
import { readElements } from '../manifest/readElements';

const dist = path.resolve(__dirname, '../../dist');
if (!existsSync(path.join(dist, 'manifest.xml')))
  throw new Error('There is no dist/: run npm run build first.');

const read = (name: string) => readFileSync(path.join(dist, name), 'utf8');
const manifest = read('manifest.xml');
const values = readElements(manifest).flatMap(({ attributes }) => [
  attributes.DefaultValue,
  attributes.Value,
]);
const addresses = values.filter((value) => value?.startsWith('https://')) as string[];
const base = addresses.find((address) => address.endsWith('/taskpane.html'))!.replace('/taskpane.html', '');

test('the manifest has no fault and its icons are there', () => {
  expect(manifestFaults([manifest], { base, folder: dist })).toEqual([[]]);
});

test('every file that the manifest names is there', () => {
  const missing = addresses.filter((address) => !existsSync(path.join(dist, address.slice(base.length))));
  expect(missing).toEqual([]);
});

test('the functions are described alike in both languages', () => {
  interface Description {
    functions: { id: string; name: string; parameters: unknown[] }[];
  }
  const signatures = (name: string) =>
    (JSON.parse(read(name)) as Description).functions.map(({ id, name: called, parameters }) => [
      id,
      called,
      parameters.length,
    ]);
  expect(signatures('functions.ja.json').length).toBeGreaterThan(0);
  expect(signatures('functions.ja.json')).toEqual(signatures('functions.en.json'));
});

describe.each(pages())('%s', (page) => {
  const html = read(page);

  test('loads nothing from elsewhere', () => {
    const loaded = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="?([^"\s>]*)/g)].map(
      ([, url]) => url,
    );
    expect(loaded.filter((url) => /^(?:\w+:)?\/\//.test(url!))).toEqual([]);
  });

  test('has no inline script or handler, which the content security policy would stop', () => {
    const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>|\son\w+="/g)].map(String);
    expect(inline).toEqual([]);
  });

  test('states a policy of its own: nothing by default, no eval, no styles or scripts as text', () => {
    const [policy = ''] = [
      ...html.matchAll(/http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/g),
    ].map(([, content]) => content!);
    // The preview's is a header of the local server.
    expect(policy).toMatch(page === 'index.html' ? /^$/ : /^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  });

  test('every file it loads is there', () => {
    const loaded = [...html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="?([^"#?\s>]+)/g)]
      .map(([, url]) => url!)
      .filter((url) => !url.startsWith('data:'));
    if (page !== 'help.html') expect(loaded).not.toEqual([]); // the help page is text alone
    expect(loaded.filter((url) => !existsSync(path.join(dist, path.dirname(page), url)))).toEqual([]);
  });
});

function pages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
}
