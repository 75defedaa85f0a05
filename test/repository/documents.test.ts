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

const testFiles = filesBelow('test').filter((name) => /\.test\.tsx?$/.test(name));
const sources = filesBelow('src')
  .filter((name) => /\.(?:tsx?|json)$/.test(name))
  .map((name) => readFileSync(path.join(root, name), 'utf8'))
  .join('\n');

describe.each(names)('%s', (name) => {
  const text = readFileSync(path.join(root, name), 'utf8');

  test('links and named files are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = '']) =>
      path.join(path.dirname(name), link),
    );
    const named = [...text.matchAll(/`((?:src|test|tools|docs)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect([...links, ...named].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('commands exist', () => {
    const called = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script = '']) => script);
    expect(called.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  test('steps of the check, options and test files of commands exist', () => {
    const named = (pattern: RegExp): string[] =>
      [...text.matchAll(pattern)].flatMap(([, words = '']) => words.split(' '));
    const lines = (file: string): string => readFileSync(path.join(root, file), 'utf8');
    const steps = named(/npm run check -- ([a-z][a-z ]*)/g);
    const unknownSteps = steps.filter((step) => !lines('tools/check/steps.mjs').includes(`name: '${step}'`));
    const options = named(/npm run -s bench -- (--\w+)/g);
    const unknownOptions = options.filter((option) => !lines('tools/bench.ts').includes(`'${option}'`));
    const tests = named(/--testPathPatterns (\w+)/g);
    const unknownTests = tests.filter((test) => !testFiles.some((file) => file.includes(test)));
    expect([...unknownSteps, ...unknownOptions, ...unknownTests]).toEqual([]);
  });

  test('buttons, headings and words of sheets that a page for a person names are there', () => {
    const named = name.startsWith('docs/people/') ? [...text.matchAll(/\*\*([^*]+)\*\*/g)] : [];
    const words = named.map(([, word = '']) => word.replace(/\s+/g, ' '));
    expect(words.filter((word) => !sources.includes(word))).toEqual([]);
  });

  test('the add-in is named by its own id', () => {
    const ids = [...text.matchAll(/\{([0-9a-f]{8}-[0-9a-f-]{27})\}/gi)].map(([, id = '']) =>
      id.toLowerCase(),
    );
    expect(ids.filter((id) => id !== identity.id)).toEqual([]);
  });
});

test('each term of the vocabulary stands once, and its identifiers are those of the source', () => {
  const page = readFileSync(path.join(root, 'docs/vocabulary.md'), 'utf8');
  const terms = (page.split(/\n\n/).find((block) => block.startsWith('| Japanese')) ?? '')
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .slice(2);
  const words = terms.map(([, term = '']) => term);
  expect(words.length).toBeGreaterThan(30);
  expect(words.filter((word, index) => words.indexOf(word) !== index || word === 'Japanese')).toEqual([]);
  const identifiers = terms.flatMap(([, , , cell = '']) =>
    [...cell.matchAll(/`(\w+)…?`/g)].map(([, name = '']) => name),
  );
  expect(identifiers.length).toBeGreaterThan(40);
  expect(identifiers.filter((name) => !new RegExp(`\\b${name}`).test(sources))).toEqual([]);
});

test('the rooms of the architecture are there, and no room is left out', () => {
  const page = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const rooms = [...page.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w/]+)`/g)].map(([, room = '']) => room),
  );
  expect(rooms.filter((room) => !existsSync(path.join(root, 'src', room)))).toEqual([]);
  const tops = readdirSync(path.join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(tops.filter((top) => !rooms.some((room) => room.split('/')[0] === top))).toEqual([]);
});

test('each page for a person is there in both languages', () => {
  const pages = filesBelow('docs/people').map((name) => path.basename(name));
  expect(pages.length).toBeGreaterThan(0);
  const missing = pages.filter((page) => {
    const other = page.endsWith('.ja.md') ? page.replace('.ja.md', '.md') : page.replace('.md', '.ja.md');
    return !pages.includes(other);
  });
  expect(missing).toEqual([]);
});
