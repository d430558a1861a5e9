import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandLine } from './command-line.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import type { Workspace } from '../../../sandbox/workspace.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');

/** Somebody at a terminal, in a clone of the repository, who types what the page says. */
export interface Operator {
  /** The clone. */
  clone: Workspace;
  /** The repository's variables in GitHub. */
  variables: Map<string, string>;
  /** Types lines into bash, with what the page asks to replace replaced. Gives what they print; rejects where one fails. */
  type: (lines: string) => Promise<string>;
  write: (file: string, text: string) => Promise<void>;
}

/** What the page writes for values of the reader's own. */
const own: [string, string][] = [
  ['OWNER/REPO', 'example-org/images'],
  ['ACCOUNT', '360783618952'],
  ['OrganizationId=o-…', 'OrganizationId=o-a1b2c3d4e5'],
];

/** A terminal whose `aws` and `gh` work on the sandbox; both know only what the page uses, and refuse the rest. */
export async function sitDown(sandbox: Sandbox): Promise<Operator> {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-ami-first-hour-'));
  await Promise.all([cp(path.join(root, 'recipes'), path.join(folder, 'recipes'), { recursive: true }), symlink(path.join(root, 'infra'), path.join(folder, 'infra'))]);
  const variables = new Map<string, string>();
  const run = commandLine({ sandbox, folder, variables });
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      const [program = '', ...args] = JSON.parse(Buffer.concat(parts).toString()) as string[];
      run(program, args).then(
        (text) => response.end(text),
        (error: unknown) => response.writeHead(400).end(error instanceof Error ? error.message : String(error)),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bin = path.join(folder, '.bin');
  await mkdir(bin);
  for (const program of ['aws', 'gh', 'npm']) await makeProgram(path.join(bin, program), program, (server.address() as AddressInfo).port);
  const edit: Workspace['edit'] = async (file, change) => writeFile(path.join(folder, file), change(await readFile(path.join(folder, file), 'utf8')));
  const remove = async (): Promise<void> => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    clone: { folder, filledIn: [], edit, copy: () => Promise.reject(new Error('not needed')), remove },
    variables,
    type: (lines) => bash(own.reduce((text, [name, value]) => text.replaceAll(name, value), lines), { folder, bin }),
    write: async (file, text) => {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    },
  };
}

/** Hands its arguments to the test, and prints what that answers. */
async function makeProgram(file: string, name: string, port: number): Promise<void> {
  const script = `#!${process.execPath}
const answer = await fetch('http://127.0.0.1:${String(port)}', { method: 'POST', body: JSON.stringify(['${name}', ...process.argv.slice(2)]) });
(answer.ok ? process.stdout : process.stderr).write(await answer.text());
process.exitCode = answer.ok ? 0 : 1;
`;
  // Its folder makes it a module.
  await writeFile(path.join(path.dirname(file), 'package.json'), '{"type": "module"}');
  await writeFile(file, script);
  await chmod(file, 0o755);
}

async function bash(lines: string, { folder, bin }: { folder: string; bin: string }): Promise<string> {
  // Variables of one block count in the next, as in one terminal.
  const state = path.join(folder, '.bin', 'variables');
  const script = `[ -f '${state}' ] && . '${state}'; set -e; ${lines}\nset +e; declare -p repository 2>/dev/null > '${state}' || true`;
  const child = spawn('bash', ['-c', script], { cwd: folder, env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: folder } });
  const text = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (text.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text.err += part.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0 || text.err !== '') throw new Error(`bash ended with ${String(code)}: ${text.err}\n${lines}`);
  return text.out;
}
