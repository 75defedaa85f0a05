/** Mutants in a copy of the source, so that a run that is stopped leaves nothing behind. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** @typedef {{ name: string, what: string, file: string, mutate: (source: string) => string }} Mutant */

/** What the Node tests of `npm test` read. */
const COPIED = [
  'assets',
  'docs',
  'src',
  'test',
  'tools',
  'jest.config.mjs',
  'manifest.xml',
  'package.json',
  'tsconfig.json',
];

/** Folders of a path down to the room, e.g. src/core/rules/answer. */
const ROOM_DEPTH = 4;

/**
 * Runs the Node tests of `npm test` over each mutant until one fails, and prints which.
 * @param {string} root of the repository
 * @param {readonly Mutant[]} mutants
 * @returns {readonly Mutant[]} those that no test has failed for
 * @throws {Error} where a test fails without any mutant: its failure proves nothing
 */
export function tryMutants(root, mutants) {
  const copy = mkdtempSync(join(tmpdir(), 'iiot-mutants-'));
  try {
    for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    /** @type {Set<string>} */
    const sound = new Set();
    const survivors = mutants.filter((mutant) => survives(copy, mutant, sound));
    console.log(`Mutants: ${mutants.length - survivors.length} killed, ${survivors.length} survived`);
    return survivors;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * @param {string} copy
 * @param {Mutant} mutant
 * @param {Set<string>} sound test files that pass without any mutant
 */
function survives(copy, { name, what, file, mutate }, sound) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  const begun = performance.now();
  writeFileSync(path, mutate(source));
  const killer = nearTests(copy, file)
    .concat([''])
    .reduce((found, tests) => found ?? failing(copy, file, tests), /** @type {string | null} */ (null));
  writeFileSync(path, source);
  if (killer !== null && !sound.has(killer)) {
    if (failing(copy, file, killer) !== null)
      throw new Error(`${killer} fails without ${name}: mend that first.`);
    sound.add(killer);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const result = killer === null ? 'SURVIVED' : 'killed  ';
  console.log(`${name} ${result} ${seconds.padStart(4)} s  ${what}${killer === null ? '' : ` (${killer})`}`);
  return killer === null;
}

/**
 * Folders whose tests are tried first, since the first failure is enough: that of the file's room or the nearest above
 * it, then the formulas.
 * @param {string} copy
 * @param {string} file
 */
function nearTests(copy, file) {
  let folder = join('test', ...dirname(file).split('/').slice(1, ROOM_DEPTH));
  while (!existsSync(join(copy, folder))) folder = dirname(folder);
  return [`${folder}/`, 'test/formulas/'];
}

/**
 * @param {string} copy
 * @param {string} file
 * @param {string} tests a folder or file of tests; blank for all that import the file, however far away
 * @returns {string | null} a test file that fails
 */
function failing(copy, file, tests) {
  const jest = join(copy, 'node_modules/jest/bin/jest.js');
  const options = ['--bail', '--maxWorkers=1', '--passWithNoTests', '--selectProjects', 'unit', 'formulas'];
  const choice = tests === '' ? ['--findRelatedTests', file] : ['--testPathPatterns', tests];
  const { status, stderr } = spawnSync(process.execPath, [jest, ...options, ...choice], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status === 0) return null;
  const [, name = null] = /^FAIL \w+ (\S+)/m.exec(stderr) ?? [];
  if (name === null) throw new Error(`jest could not run:\n${stderr}`);
  return name;
}
