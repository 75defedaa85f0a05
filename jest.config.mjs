/**
 * A test names its tier by its folder (docs/contributing.md): what `npm test` runs is in every folder but those
 * of `npm run verify` (browser, libreoffice, long) and of `npm run nightly` (nightly).
 */
const common = {
  // The digest comes as modules of ECMAScript alone.
  transformIgnorePatterns: ['/node_modules/(?!@noble/)'],
  transform: {
    '^.+\\.m?(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  testEnvironment: 'node',
};

/** Tests share one LibreOffice a worker, and one browser and one server of the built add-in. */
const withOffices = {
  globalSetup: '<rootDir>/test/runtime/openOffices.mjs',
  globalTeardown: '<rootDir>/test/runtime/closeOffices.mjs',
};
const withStage = {
  globalSetup: '<rootDir>/test/runtime/openStage.mjs',
  globalTeardown: '<rootDir>/test/runtime/closeStage.mjs',
};

/** Folders with a project of their own: what their tests need beside Node. */
const FOLDERS = {
  formulas: {},
  files: {}, // dist/
  stories: withStage,
  browser: withStage,
  libreoffice: withOffices,
  long: {},
  nightly: withStage,
};

/** A slow machine is no fault of the code: nothing here is timed. */
const TEST_TIMEOUT = 60_000;

export default {
  testTimeout: TEST_TIMEOUT,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        '/node_modules/',
        ...Object.keys(FOLDERS).map((name) => `<rootDir>/test/${name}/`),
      ],
    },
    ...Object.entries(FOLDERS).map(([name, needs]) => ({
      ...common,
      ...needs,
      displayName: name,
      testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
    })),
  ],
};
