import { availableParallelism } from 'node:os';
import { createDefaultEsmPreset } from 'ts-jest';

// Tests of properties draw their examples from one seed, another one for each run.
process.env.TEST_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
console.error(`TEST_SEED=${process.env.TEST_SEED}`);

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
  // Tests of the bundle's processes wait a lot: on two cores two workers leave a tenth of them idle.
  // A number: of a percentage over 100 Jest makes that many workers.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  testTimeout: 60_000,
  workerIdleMemoryLimit: '1GB',
};
