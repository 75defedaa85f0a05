/**
 * `npm run build`: everything in dist/, its parts side by side, each in a process of its own. `--start`: what
 * `npm start` serves, the same but for the grid's own code, which is not minified (webpack.config.js).
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TSX = 'node_modules/tsx/dist/cli.mjs';
const WEBPACK = 'node_modules/webpack/bin/webpack.js';

const given = process.argv.slice(2);
if (given.some((option) => option !== '--start')) {
  console.error(`usage: node tools/build.mjs [--start]; not known: ${given.join(' ')}`);
  process.exit(2);
}
const choice = given.includes('--start') ? ['--env', 'start'] : [];
/** @param {string} name */
const bundle = (name) => [WEBPACK, '--mode', 'production', '--config-name', name, ...choice];

const passed = await Promise.all([
  run(bundle('addin')),
  run(bundle('preview')),
  run([TSX, 'tools/write-functions.ts']),
  run([TSX, 'tools/write-templates.ts']),
]);
process.exitCode = passed.every(Boolean) ? 0 : 1;

/**
 * @param {readonly string[]} command a script of Node and its options
 * @returns {Promise<boolean>} whether it ended well
 */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}
