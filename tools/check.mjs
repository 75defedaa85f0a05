/**
 * `npm run check -- NAME…`: steps of the checks (tools/check/steps.mjs), all of them also after one has failed.
 * `--tier test`, `--tier verify` or `--tier nightly` takes those of a tier and of the tiers before it, `--only` with
 * it only its own. Steps run side by side as far as two cores go.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { STEPS } from './check/steps.mjs';

/** @typedef {import('./check/steps.mjs').Step} Step */
/** @typedef {{ name: string, passed: boolean, seconds: number }} Result */

const CORES = 2;
const TIERS = /** @type {const} */ (['test', 'verify', 'nightly']);

const started = performance.now();
const results = await runAll(chosen(process.argv.slice(2)));
const total = (performance.now() - started) / 1000;

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(13)} ${seconds.toFixed(1).padStart(7)} s`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`Checks: ${results.length - failed} passed, ${failed} failed, in ${total.toFixed(0)} s`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {string[]} given
 * @returns {readonly Step[]}
 */
function chosen(given) {
  const isOnly = given.includes('--only');
  const at = given.indexOf('--tier');
  const tier = at < 0 ? undefined : given[at + 1];
  const names = given.filter(
    (word, index) => word !== '--only' && (at < 0 || (index !== at && index !== at + 1)),
  );
  const last = TIERS.findIndex((each) => each === (tier ?? 'verify'));
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (last < 0 || unknown.length > 0 || (isOnly && tier === undefined)) {
    console.error(
      `usage: npm run check -- [--tier ${TIERS.join('|')} [--only]] [${STEPS.map(({ name }) => name).join('|')}]…`,
    );
    process.exit(2);
  }
  if (names.length > 0) return STEPS.filter(({ name }) => names.includes(name));
  return STEPS.filter((step) => {
    const own = TIERS.indexOf(step.tier);
    return isOnly ? own === last : own <= last;
  });
}

/**
 * Begins each step as soon as its cores are free and the steps that it builds on have ended.
 * @param {readonly Step[]} wanted
 * @returns {Promise<Result[]>} in the order in which they ended
 */
function runAll(wanted) {
  const waiting = [...wanted];
  /** @type {Map<string, number>} */
  const running = new Map();
  /** @type {Result[]} */
  const ended = [];
  return new Promise((resolve) => {
    const begin = () => {
      for (const step of [...waiting]) {
        const busy = [...running.values()].reduce((sum, cores) => sum + cores, 0);
        const isReady = !(step.after ?? []).some(
          (name) => running.has(name) || waiting.some((each) => each.name === name),
        );
        if (!isReady || busy + step.cores > CORES) continue;
        waiting.splice(waiting.indexOf(step), 1);
        running.set(step.name, step.cores);
        void check(step).then((result) => {
          running.delete(step.name);
          ended.push(result);
          begin();
        });
      }
      if (running.size === 0 && waiting.length === 0) resolve(ended);
    };
    begin();
  });
}

/**
 * @param {Step} step
 * @returns {Promise<Result>}
 */
async function check({ name, proves, command, prints }) {
  const begun = performance.now();
  const { passed, output } = await run(command);
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${name.padEnd(13)} ${proves} … ${passed ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  if (!passed || prints) console.log(`\n$ ${command}\n${output.trimEnd()}\n`);
  return { name, passed, seconds };
}

/**
 * @param {string} command
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
function run(command) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, { cwd: fileURLToPath(new URL('..', import.meta.url)), shell: true });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => resolve({ passed: false, output: error.message }));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}
