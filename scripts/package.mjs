// Makes dist/ from src/: emptied first, since ncc leaves old chunks behind; then run once, since ncc exits 0 for a bundle that can't start.
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { node24 } from './node24.mjs';

rmSync('dist', { recursive: true, force: true });
execFileSync(node24(), ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'src/index.ts', '-o', 'dist', '--license', 'licenses.txt', '--target', 'es2022', '-q'], { stdio: 'inherit' });

const once = spawnSync(node24(), ['dist/index.js'], { encoding: 'utf8', env: { PATH: process.env.PATH, INPUT_COMMAND: 'no-such-command' } });
if (once.status !== 1 || !once.stdout.includes('command: "no-such-command" is not one of')) {
  throw new Error(`dist/index.js does not start:\n${once.stdout}${once.stderr}`);
}
