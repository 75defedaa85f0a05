/**
 * `npm run check`: every check, also after one has failed; those that only read share the processor's cores.
 * `npm run check -- lint unit` runs only these.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LANES = 2;

/**
 * A worker for each core: Jest alone would leave one of them idle.
 * @param {string} project
 */
const jest = (project) => `npx jest --selectProjects ${project} --maxWorkers=100%`;

/** Name, what it proves, command; `npx` and `npm` find the tools in node_modules. Readers need no other step. */
const STEPS = [
  { name: 'format', proves: 'files are formatted', command: 'npx oxfmt --check', reads: true },
  { name: 'types', proves: 'types fit', command: 'npx tsc', reads: true },
  { name: 'lint', proves: 'no known mistakes', command: 'npx oxlint', reads: true },
  {
    name: 'dependencies',
    proves: 'rooms use each other in the agreed direction',
    command: 'npx depcruise src test tools --config .dependency-cruiser.cjs',
    reads: true,
  },
  { name: 'unused', proves: 'no unused files, exports, packages', command: 'npx knip', reads: true },
  { name: 'build', proves: 'dist/ builds', command: 'npm run -s build' },
  { name: 'sizes', proves: 'budgets hold', command: 'node tools/check-sizes.mjs' },
  { name: 'cases', proves: 'decisions agree', command: 'npm run -s cases -- test/cases/decisions.json' },
  { name: 'unit', proves: 'rules, mail, manifest', command: jest('unit') },
  { name: 'formulas', proves: 'native formulas agree with the rules', command: jest('formulas') },
  { name: 'workbook', proves: 'files, LibreOffice', command: jest('workbook') },
  {
    name: 'templates',
    proves: 'every template passed every check',
    command: 'npm run -s report:templates',
    prints: true,
  },
  { name: 'browser', proves: 'pane and preview in Chromium', command: jest('browser') },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const wanted = STEPS.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
/** @type {Awaited<ReturnType<typeof check>>[]} */
const results = [];
/** @param {typeof STEPS[number][]} steps */
const lane = async (steps) => {
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) results.push(await check(step));
};
const readers = wanted.filter(({ reads }) => reads);
await Promise.all(Array.from({ length: LANES }, () => lane(readers)));
await lane(wanted.filter(({ reads }) => !reads));

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(13)} ${seconds.padStart(8)}`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`Checks: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {typeof STEPS[number]} step
 * @returns {Promise<{ name: string, passed: boolean, seconds: string }>}
 */
async function check({ name, proves, command, prints }) {
  const started = performance.now();
  const { passed, output } = await run(command);
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  console.log(`${name.padEnd(13)} ${proves} … ${passed ? 'ok' : 'FAILED'} (${seconds})`);
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
