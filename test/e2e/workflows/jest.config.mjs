import path from 'node:path';
import { fileURLToPath } from 'node:url';
import usual from '../../../jest.config.mjs';

/** `npm test` leaves these out: they need act, which checks/workflows/act installs. */
export default {
  ...usual,
  rootDir: path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..'),
  testMatch: ['<rootDir>/test/e2e/workflows/**/*.act.ts'],
  testTimeout: 180_000,
  maxWorkers: '100%',
};
