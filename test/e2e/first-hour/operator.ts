import { spawn, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Environment } from './command.ts';
import { commandLine } from './command-line.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Workspace } from '../../../scene/workspace.ts';
import type { AccountName } from '../../../scene/accounts.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');

/** Somebody at a terminal, who types what the page says. */
export interface Operator {
  /** The clone of golden-ami, which step 1 makes. */
  clone: Workspace;
  /** The repository's variables in GitHub. */
  variables: Map<string, string>;
  /** All that was typed, as the page has it. */
  typed: string[];
  /**
   * Types lines into bash, with what the page asks to replace replaced, and `keys` when they ask
   * for something. Gives what they print; rejects where one fails.
   */
  type: (lines: string, keys?: string) => Promise<string>;
  write: (file: string, text: string) => Promise<void>;
  /** Logs in to another account. */
  logIn: (account: AccountName) => void;
}

/** What the page writes for values of the reader's own. */
const own: [string, string][] = [
  ['ORG/REPO', 'example-org/images'],
  ['ACCOUNT', '360783618952'],
  ['OrganizationId=o-…', 'OrganizationId=o-a1b2c3d4e5'],
];

/**
 * A terminal whose `aws`, `gh` and `npm` work on the sandbox; they know only what the page uses,
 * and refuse the rest. `git` is git, with a GitHub in a folder.
 */
export async function sitDown(sandbox: Sandbox): Promise<Operator> {
  const home = await mkdtemp(path.join(tmpdir(), 'golden-ami-first-hour-'));
  const [folder, bin, github] = [
    path.join(home, 'golden-ami'),
    path.join(home, '.bin'),
    path.join(home, '.github.com'),
  ];
  await publish(path.join(github, 'OWNER', 'golden-ami.git'), home);
  const environment: Environment = {
    sandbox,
    folder,
    github,
    variables: new Map(),
    environments: new Map(),
    rules: [],
    account: 'home',
  };
  const run = commandLine(environment);
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => {
        const [program = '', ...args] = JSON.parse(Buffer.concat(parts).toString()) as string[];
        run(program, args).then(
          (text) => response.end(text),
          (error: unknown) =>
            response.writeHead(400).end(error instanceof Error ? error.message : String(error)),
        );
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await mkdir(bin);
  for (const program of ['aws', 'gh', 'npm']) {
    await makeProgram(path.join(bin, program), program, (server.address() as AddressInfo).port);
  }
  // It tells of its progress on the other stream.
  await writeScript(path.join(bin, 'git'), '#!/bin/sh\nPATH="${PATH#*:}" exec git "$@" 2>&1\n');
  const edit: Workspace['edit'] = async (file, change) =>
    writeFile(path.join(folder, file), change(await readFile(path.join(folder, file), 'utf8')));
  const remove = async (): Promise<void> => {
    server.close();
    await rm(home, { recursive: true, force: true });
  };
  const typed: string[] = [];
  return {
    clone: {
      folder,
      filledIn: [],
      edit,
      copy: () => Promise.reject(new Error('not needed')),
      remove,
    },
    variables: environment.variables,
    typed,
    type: (lines, keys = '') => {
      typed.push(lines);
      return bash(
        own.reduce((text, [name, value]) => text.replaceAll(name, value), lines),
        { home, bin, keys },
      );
    },
    write: async (file, text) => {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    },
    logIn: (account) => {
      environment.account = account;
    },
  };
}

/** golden-ami's repository on the GitHub of the test: what the page works with, in one commit. */
async function publish(repository: string, home: string): Promise<void> {
  const config = `[user]\n\tname = Somebody\n\temail = somebody@example.com\n[init]\n\tdefaultBranch = main\n[url "file://${path.dirname(path.dirname(repository))}/"]\n\tinsteadOf = https://github.com/\n`;
  await writeFile(path.join(home, '.gitconfig'), config);
  const source = `${repository}.source`;
  for (const part of ['recipes', 'infra', '.github']) {
    await cp(path.join(root, part), path.join(source, part), { recursive: true });
  }
  // What a repository of recipes alone runs from a clone.
  await cp(path.join(root, 'scripts', 'node24.mjs'), path.join(source, 'scripts', 'node24.mjs'));
  await writeFile(
    path.join(source, 'scripts', 'validate.ts'),
    `await import('${pathToFileURL(path.join(root, 'scripts', 'validate.ts')).href}');\n`,
  );
  await symlink(path.join(root, 'node_modules'), path.join(source, 'node_modules'));
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'golden-ami'],
    ['clone', '--quiet', '--bare', '.', repository],
  ]) {
    const { status, stderr } = spawnSync('git', args, {
      cwd: source,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home },
    });
    if (status !== 0) throw new Error(stderr);
  }
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
  await writeScript(file, script);
}

async function writeScript(file: string, script: string): Promise<void> {
  await writeFile(file, script);
  await chmod(file, 0o755);
}

async function bash(
  lines: string,
  { home, bin, keys }: { home: string; bin: string; keys: string },
): Promise<string> {
  // Folder and variables of one block count in the next, as in one terminal.
  const state = path.join(bin, 'variables');
  const script = `[ -f '${state}' ] && . '${state}'; set -e; ${lines}\nset +e; { declare -p repository ami instance cid 2>/dev/null; printf 'cd %q\\n' "$PWD"; } > '${state}'`;
  const child = spawn('bash', ['-c', script], {
    cwd: home,
    env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: home },
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (text.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text.err += part.toString()));
  // Closed by itself where nothing asks.
  child.stdin.on('error', () => undefined).end(keys);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0 || text.err !== '') {
    throw new Error(`bash ended with ${String(code)}: ${text.err}\n${lines}\n${text.out}`);
  }
  return text.out;
}
