import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import identity from '../../src/core/identity.json';

const root = path.resolve(__dirname, '../..');
const names = ['README.md', ...filesBelow('docs').filter((name) => name.endsWith('.md'))];
const scripts = Object.keys(
  (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    path.posix.join(folder, name),
  );
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(path.join(root, name), 'utf8');

  test('links and named files are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = '']) =>
      path.join(path.dirname(name), link),
    );
    const named = [...text.matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect([...links, ...named].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('commands exist', () => {
    const called = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script = '']) => script);
    expect(called.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  test('the add-in is named by its own id', () => {
    const ids = [...text.matchAll(/\{([0-9a-f]{8}-[0-9a-f-]{27})\}/gi)].map(([, id = '']) =>
      id.toLowerCase(),
    );
    expect(ids.filter((id) => id !== identity.id)).toEqual([]);
  });
});
