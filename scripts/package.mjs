// Makes dist/ from src/: emptied first, since ncc leaves old chunks behind; then run once, since
// ncc exits 0 for a bundle that can't start.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minify } from 'terser';
import { node24 } from './node24.mjs';

// A client's CommonJS build is one file with every operation of its service; of its ES modules ncc
// keeps those that are used.
const paths = { '@aws-sdk/client-*': ['./node_modules/@aws-sdk/client-*/dist-es/index.js'] };

// ncc leaves in what no export leads to: of EC2's 1.4 MB forty kilobytes are used. Names and lines
// stay as they are, so that dist/ can be read and its stack traces mean something.
const withoutDeadCode = {
  module: true,
  ecma: 2020,
  mangle: false,
  compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 },
  format: { beautify: true, indent_level: 2, comments: 'some' },
};

// Made beside it and moved, so that a run of the bundle meanwhile never finds half of it.
const scratch = mkdtempSync('.package-');
try {
  const made = path.join(scratch, 'dist');
  // Types are checked by `npm run types`, for all folders.
  const options = ['--transpile-only', '--license', 'licenses.txt', '--target', 'es2022', '-q'];
  // ncc takes `paths` from the tsconfig.json of the folder that it runs in.
  writeFileSync(
    path.join(scratch, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions: { baseUrl: '..', paths } }),
  );
  execFileSync(
    node24(),
    [
      '../node_modules/@vercel/ncc/dist/ncc/cli.js',
      'build',
      '../src/index.ts',
      '-o',
      'dist',
      ...options,
    ],
    { cwd: scratch, stdio: 'inherit' },
  );

  await Promise.all(
    readdirSync(made)
      .filter((file) => file.endsWith('.js'))
      .map(async (file) => {
        const chunk = path.join(made, file);
        const { code } = await minify(readFileSync(chunk, 'utf8'), withoutDeadCode);
        writeFileSync(chunk, code);
      }),
  );

  // The runner tells no phase, so that of post is a file of its own.
  writeFileSync(path.join(made, 'post.js'), "import './index.js';\n");
  const once = spawnSync(node24(), [path.join(made, 'index.js')], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, INPUT_COMMAND: 'no-such-command' },
  });
  if (once.status !== 1 || !once.stdout.includes('command: "no-such-command" is not one of')) {
    throw new Error(`dist/index.js does not start:\n${once.stdout}${once.stderr}`);
  }
  rmSync('dist', { recursive: true, force: true });
  renameSync(made, 'dist');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
