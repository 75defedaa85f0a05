/** Size budgets of a build in dist/, so that pane and workbooks open fast. 1 kB is 1000 bytes. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const KILOBYTE = 1000;
const dist = new URL('../dist/', import.meta.url);
if (!existsSync(new URL('taskpane.html', dist))) {
  console.error('There is no built pane in dist/: run npm run build first.');
  process.exit(1);
}
const file = (/** @type {string} */ name) => fileURLToPath(new URL(name, dist));
const gzipSize = (/** @type {string} */ name) => gzipSync(readFileSync(file(name))).length;

/** @type {{ what: string, size: number, limit: number }[]} */
const budgets = [
  {
    what: 'pane, initial scripts and styles (gzip)',
    size: sum(initialFiles().map(gzipSize)),
    limit: 166 * KILOBYTE,
  },
  { what: 'functions.js (gzip)', size: gzipSize('functions.js'), limit: 60 * KILOBYTE },
  ...templates().map((name) => ({ what: name, size: statSync(file(name)).size, limit: 200 * KILOBYTE })),
];
let failed = false;
for (const { what, size, limit } of budgets) {
  const within = size <= limit;
  failed ||= !within;
  console.log(
    `${within ? 'ok  ' : 'OVER'} ${what}: ${(size / KILOBYTE).toFixed(1)} of ${limit / KILOBYTE} kB`,
  );
}
// Names that every build of React leaves in its code, minified or not.
if (
  /react\.(?:transitional\.)?element|react\.fragment|__CLIENT_INTERNALS/.test(
    readFileSync(file('functions.js'), 'utf8'),
  )
) {
  failed = true;
  console.log('OVER functions.js contains React');
}
process.exitCode = failed ? 1 : 0;

/** What taskpane.html loads before its first picture, without office.js, which Excel brings or caches. */
function initialFiles() {
  const html = readFileSync(file('taskpane.html'), 'utf8');
  const found = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+\.(?:js|css))/g)];
  const names = found.map(([, name = '']) => name).filter((name) => !/(?:^|\/)office\.js$/.test(name));
  if (names.length === 0) throw new Error('taskpane.html loads no script: is the build broken?');
  return names;
}

function templates() {
  const names = readdirSync(file('templates')).filter((name) => name.endsWith('.xlsx'));
  if (names.length === 0) throw new Error('dist/templates/ holds no workbook: did npm run templates run?');
  return names.map((name) => `templates/${name}`);
}

/** @param {number[]} sizes */
function sum(sizes) {
  return sizes.reduce((total, size) => total + size, 0);
}
