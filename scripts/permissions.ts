// Writes docs/permissions.md: by the test that compares it, since only its runs know what the
// action asks of IAM.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const jest = [
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  'test/e2e/permissions',
  '-t',
  'docs/permissions.md',
];
process.exitCode =
  spawnSync(process.execPath, jest, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PERMISSIONS: 'write' },
  }).status ?? 1;
