/**
 * `npm run -s fuzz`: every property of test/fuzz with 100,000 runs (`npm run -s fuzz -- 5000 42`: runs, seed).
 * A failure prints its seed; put it under the property's name into test/fuzz/seeds.json, so that it is run
 * first from then on.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [runs = '100000', seed] = process.argv.slice(2);
if (![runs, seed ?? '0'].every((value) => /^-?\d+$/.test(value))) {
  console.error('usage: npm run -s fuzz [-- RUNS [SEED]]');
  process.exit(2);
}
const { status } = spawnSync('npx', ['jest', '--selectProjects', 'unit', '--testPathPatterns', 'test/fuzz'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, FUZZ_RUNS: runs, ...(seed === undefined ? {} : { FUZZ_SEED: seed }) },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
