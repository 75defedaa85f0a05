/** Mutants of the files that were changed since a commit. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mistakesIn } from './mutantsOf.mjs';

/** Rooms whose files decide or print: what draws, reads files or speaks with Excel is judged by other tests. */
const ROOMS = ['src/core', 'src/functions', 'src/workbook/place'];

/**
 * @param {string} root of the repository
 * @param {string} commit
 * @param {number} most so many of all mutants, evenly spread
 * @returns {readonly import('./tryMutants.mjs').Mutant[]}
 * @throws {Error} what git says of the commit
 */
export function mutantsSince(root, commit, most) {
  const all = changedFiles(root, commit).flatMap((file) => mutantsOfFile(root, file));
  const step = Math.max(1, all.length / most);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/**
 * @param {string} root
 * @param {string} commit
 */
function changedFiles(root, commit) {
  const question = ['diff', '--name-only', '--diff-filter=d', commit, '--', ...ROOMS];
  const { status, stdout, stderr } = spawnSync('git', question, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\n').filter((name) => name.endsWith('.ts'));
}

/**
 * @param {string} root
 * @param {string} file
 */
function mutantsOfFile(root, file) {
  const source = readFileSync(join(root, file), 'utf8');
  return mistakesIn(file, source).map(({ start, end, to }) => {
    const line = source.slice(0, start).split('\n').length;
    const from = source.slice(start, end).replace(/\s+/g, ' ');
    return {
      name: `${file}:${line}`,
      what: to === '' ? `without ${from}` : `${from} → ${to}`,
      file,
      mutate: (/** @type {string} */ text) => text.slice(0, start) + to + text.slice(end),
    };
  });
}
