/**
 * `npm run -s fuzz`: every property of test/fuzz with 100,000 runs (`npm run -s fuzz -- 5000 42`: runs, seed),
 * with another seed each day.
 * A failure prints its seed; put it under the property's name into test/fuzz/seeds.json, so that it is run
 * first from then on.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const today = String(Math.floor(Date.now() / 86_400_000));
const [runs = '100000', seed = today] = process.argv.slice(2);
if (![runs, seed].every((value) => /^-?\d+$/.test(value))) {
  console.error('usage: npm run -s fuzz [-- RUNS [SEED]]');
  process.exit(2);
}
const { status } = spawnSync('npx', ['jest', '--selectProjects', 'unit', '--testPathPatterns', 'test/fuzz'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
