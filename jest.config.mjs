import { createDefaultEsmPreset } from 'ts-jest';

/** @type {import('jest').Config} */
export default {
  // Types are checked once, by `npm run types`; each test file only has its types stripped.
  ...createDefaultEsmPreset({
    diagnostics: false,
    tsconfig: { allowImportingTsExtensions: false, rewriteRelativeImportExtensions: true },
  }),
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/sandbox/test/**/*.test.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Tests of the bundle mostly wait, so that the main process needs no core of its own.
  maxWorkers: '100%',
  testTimeout: 60_000,
  workerIdleMemoryLimit: '1GB',
};
