/**
 * Four projects, so that `npm run check` can name them as steps: unit (pure code), formulas (every native formula,
 * evaluated in Node), workbook (files, LibreOffice), browser (Chromium against dist/).
 */
const common = {
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
  globalSetup: '<rootDir>/test/shared/openOffices.mjs',
  globalTeardown: '<rootDir>/test/shared/closeOffices.mjs',
};
const withStage = {
  globalSetup: '<rootDir>/test/shared/openStage.mjs',
  globalTeardown: '<rootDir>/test/shared/closeStage.mjs',
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
        '/test/browser/',
        '/test/formulas/',
        '/test/libreoffice/',
        '/test/workbook/',
      ],
    },
    { ...common, displayName: 'formulas', testMatch: ['<rootDir>/test/formulas/**/*.test.ts'] },
    {
      ...common,
      ...withOffices,
      displayName: 'workbook',
      testMatch: ['<rootDir>/test/{workbook,libreoffice}/**/*.test.ts'],
    },
    { ...common, ...withStage, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
