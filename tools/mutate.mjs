/**
 * `npm run -s mutate`: makes each mistake of tools/mutate/mutations.mjs in a copy of the source and runs the Node
 * tests of `npm test` that have to do with it; `npm run -s mutate -- m03 m16` makes these alone.
 * `npm run -s mutate -- --since COMMIT [MOST]` makes small mistakes, sixty or MOST of them, all over the rules that
 * were changed since a commit. Exit 1 when a mistake survives.
 */
import { fileURLToPath } from 'node:url';
import { mutantsSince } from './mutate/changedRules.mjs';
import { MUTATIONS } from './mutate/mutations.mjs';
import { tryMutants } from './mutate/tryMutants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const mutants = given[0] === '--since' ? changed(given.slice(1)) : listed(given);

if (mutants === null) {
  console.error('usage: npm run -s mutate -- [--since COMMIT [MOST] | m01 m02 …]');
  process.exitCode = 2;
} else {
  process.exitCode = tryMutants(root, mutants).length === 0 ? 0 : 1;
}

/** @param {string[]} words */
function changed([commit, most = '60']) {
  return commit === undefined || !/^[1-9]\d*$/.test(most) ? null : mutantsSince(root, commit, Number(most));
}

/** @param {string[]} names */
function listed(names) {
  if (names.some((name) => !MUTATIONS.some((mutation) => mutation.name === name))) return null;
  return MUTATIONS.filter(({ name }) => names.length === 0 || names.includes(name)).map(
    ({ name, what, file, from, to }) => ({
      name,
      what,
      file,
      mutate: (/** @type {string} */ source) => {
        if (source.split(from).length !== 2) throw new Error(`${name}: ${file} must hold once: ${from}`);
        return source.replace(from, () => to);
      },
    }),
  );
}
