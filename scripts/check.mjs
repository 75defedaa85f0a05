/**
 * `npm run check`: every check, one after the other, also after one has failed.
 * `npm run check -- lint unit` runs only these.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Name, what it proves, command. `npx` and `npm` find the tools in node_modules. */
const STEPS = [
  { name: 'format', proves: 'files are formatted', command: 'npx prettier --check .' },
  { name: 'types', proves: 'types fit', command: 'npx tsc --noEmit' },
  { name: 'lint', proves: 'no known mistakes', command: 'npx eslint . --max-warnings 0' },
  {
    name: 'dependencies',
    proves: 'rooms use each other in the agreed direction',
    command: 'npx depcruise src test scripts --config .dependency-cruiser.cjs',
  },
  { name: 'unused', proves: 'no unused files, exports, packages', command: 'npx knip' },
  { name: 'build', proves: 'dist/ builds', command: 'npm run -s build' },
  { name: 'sizes', proves: 'budgets hold', command: 'node scripts/check-sizes.mjs' },
  { name: 'cases', proves: 'decisions agree', command: 'npm run -s cases -- test/cases/decisions.json' },
  { name: 'unit', proves: 'rules, mail, manifest', command: 'npx jest --selectProjects unit' },
  { name: 'workbook', proves: 'files, LibreOffice', command: 'npx jest --selectProjects workbook' },
  {
    name: 'templates',
    proves: 'every template passed every check',
    command: 'npm run -s report:templates',
    prints: true,
  },
  {
    name: 'browser',
    proves: 'pane and preview in Chromium',
    command: 'npx jest --selectProjects browser --maxWorkers=2',
  },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const results = [];
for (const step of STEPS.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  process.stdout.write(`${step.name.padEnd(13)} ${step.proves} … `);
  const started = performance.now();
  const { passed, output } = await run(step.command);
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  console.log(`${passed ? 'ok' : 'FAILED'} (${seconds})`);
  if (!passed || step.prints) console.log(`\n$ ${step.command}\n${output.trimEnd()}\n`);
  results.push({ name: step.name, passed, seconds });
}

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(13)} ${seconds.padStart(8)}`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`Checks: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

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
