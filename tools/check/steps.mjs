/**
 * The steps of `npm test`, `npm run verify` and `npm run nightly`, in the order in which they are begun.
 *
 * @typedef {'test' | 'verify' | 'nightly'} Tier
 * @typedef {object} Step
 * @property {string} name
 * @property {string} proves
 * @property {string} command run by a shell; npx and npm find the tools in node_modules
 * @property {Tier} tier the first tier that runs it
 * @property {1 | 2} cores so many of two cores does it keep busy
 * @property {readonly string[]} [after] steps whose results it uses
 * @property {boolean} [prints] its output is shown although it passed
 */

/**
 * A worker for each core: Jest alone would leave one of them idle.
 * @param {string} project
 */
const jest = (project) => `npx jest --selectProjects ${project} --maxWorkers=2`;

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'build', proves: 'dist/ builds', command: 'npm run -s build', tier: 'test', cores: 1 },
  { name: 'types', proves: 'types fit', command: 'npx tsc', tier: 'test', cores: 1 },
  { name: 'lint', proves: 'no known mistakes', command: 'npx oxlint --threads=1', tier: 'test', cores: 1 },
  { name: 'format', proves: 'files are formatted', command: 'npx oxfmt --check', tier: 'test', cores: 1 },
  {
    name: 'dependencies',
    proves: 'rooms use each other in the agreed direction',
    command: 'npx depcruise src test tools --config .dependency-cruiser.cjs',
    tier: 'test',
    cores: 1,
  },
  {
    name: 'unused',
    proves: 'no unused files, exports, packages',
    command: 'npx knip',
    tier: 'test',
    cores: 1,
  },
  {
    name: 'cases',
    proves: 'decisions agree',
    command: 'npm run -s cases -- test/cases/decisions.json',
    tier: 'test',
    cores: 1,
  },
  {
    name: 'sizes',
    proves: 'budgets hold',
    command: 'node tools/check-sizes.mjs',
    tier: 'test',
    cores: 1,
    after: ['build'],
  },
  { name: 'unit', proves: 'rules, files, pane, mail', command: jest('unit'), tier: 'test', cores: 2 },
  {
    name: 'formulas',
    proves: 'formulas agree with the rules',
    command: jest('formulas'),
    tier: 'test',
    cores: 2,
  },
  {
    name: 'files',
    proves: 'templates and dist/ are what others read',
    command: jest('files'),
    tier: 'test',
    cores: 2,
    after: ['build'],
  },
  {
    name: 'stories',
    proves: 'the main jobs in Chromium',
    command: jest('stories'),
    tier: 'test',
    cores: 2,
    after: ['build'],
  },
  {
    name: 'fuzz',
    proves: 'any input is read or refused',
    command: 'node tools/fuzz.mjs 1000 20250930',
    tier: 'verify',
    cores: 2,
  },
  {
    name: 'long',
    proves: 'guide for contributors, bench, growth',
    command: jest('long'),
    tier: 'verify',
    cores: 2,
    after: ['build'],
  },
  {
    name: 'libreoffice',
    proves: 'LibreOffice calculates as the rules decide',
    command: jest('libreoffice'),
    tier: 'verify',
    cores: 2,
  },
  {
    name: 'templates',
    proves: 'every template passed every check',
    command: 'npm run -s report:templates',
    tier: 'verify',
    cores: 2,
    after: ['files', 'libreoffice'],
    prints: true,
  },
  {
    name: 'browser',
    proves: 'pane and preview in Chromium',
    command: jest('browser'),
    tier: 'verify',
    cores: 2,
    after: ['build'],
  },
  {
    name: 'nightly',
    proves: 'every fault, every sealed cell, a thousand books',
    command: jest('nightly'),
    tier: 'nightly',
    cores: 2,
    after: ['build'],
  },
  {
    name: 'fuzz-long',
    proves: 'any input is read or refused, with another seed each day',
    command: 'node tools/fuzz.mjs',
    tier: 'nightly',
    cores: 2,
  },
];
