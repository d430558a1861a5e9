// Makes dist/ from src/: emptied first, since ncc leaves old chunks behind; then run once, since ncc exits 0 for a bundle that can't start.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { node24 } from './node24.mjs';

// Made beside it and moved, so that a run of the bundle meanwhile never finds half of it.
const scratch = mkdtempSync('.package-');
try {
  const made = path.join(scratch, 'dist');
  // Types are checked by `npm run types`, for all folders.
  const options = ['--transpile-only', '--license', 'licenses.txt', '--target', 'es2022', '-q'];
  execFileSync(node24(), ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'src/index.ts', '-o', made, ...options], { stdio: 'inherit' });

  const once = spawnSync(node24(), [path.join(made, 'index.js')], { encoding: 'utf8', env: { PATH: process.env.PATH, INPUT_COMMAND: 'no-such-command' } });
  if (once.status !== 1 || !once.stdout.includes('command: "no-such-command" is not one of')) {
    throw new Error(`dist/index.js does not start:\n${once.stdout}${once.stderr}`);
  }
  rmSync('dist', { recursive: true, force: true });
  renameSync(made, 'dist');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
