import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a step gives the action. */
export interface StepOptions {
  /** The step's `with:`. */
  inputs: Record<string, string>;
  /** Where AWS and GitHub are: `sandbox.environment()`. */
  environment: Record<string, string>;
  /** Root of the checkout. */
  workspace: string;
  /** Variables of the run in place of the usual ones, for example GITHUB_EVENT_NAME. */
  variables?: Record<string, string>;
  /** State of the main phase: runs the post phase. */
  savedState?: Record<string, string>;
  /** Called for each line of the log as it comes. */
  onLine?: (line: string) => void;
  /** Bundle to run instead of ours. */
  action?: string;
}

/** What the runner knows of a phase when its process has ended. */
export interface StepResult {
  /** `null` where a signal ended it. */
  exitCode: number | null;
  log: string;
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  /** Real milliseconds. */
  durationMs: number;
}

/** A phase that is running. */
export interface Step {
  process: ChildProcess;
  done: Promise<StepResult>;
  /** Cancels as the runner does: SIGINT, SIGTERM 7.5 s later, kill at 10 s; times are simulated where the clock is. */
  cancel: (scale?: number) => void;
}

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The bundle that the action's users run. */
export const bundle = path.join(root, 'dist', 'index.js');

/** Starts a phase of the action the way GitHub's runner does: inputs and run in the environment, files for what it answers. */
export async function startStep(options: StepOptions): Promise<Step> {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-ami-step-'));
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary.md', GITHUB_ENV: 'env', GITHUB_PATH: 'path' };
  await Promise.all(Object.values(files).map((name) => writeFile(path.join(folder, name), '')));
  const environment: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'example-org/images',
    GITHUB_REPOSITORY_ID: '456',
    GITHUB_REPOSITORY_OWNER_ID: '123',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '7000000001',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(files).map(([variable, name]) => [variable, path.join(folder, name)])),
    ...options.environment,
    ...options.variables,
    ...Object.fromEntries(Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...Object.fromEntries(Object.entries(options.savedState ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
  };
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', path.join(root, 'sandbox', 'child-clock.mjs'), options.action ?? bundle], { cwd: options.workspace, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const read = (stream: NodeJS.ReadableStream): Promise<void> =>
    new Promise((resolve) => {
      createInterface({ input: stream })
        .on('line', (line) => {
          lines.push(line);
          options.onLine?.(line);
        })
        .on('close', resolve);
    });
  const streams = [read(child.stdout), read(child.stderr)];

  const done = (async (): Promise<StepResult> => {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    await Promise.all(streams);
    const durationMs = performance.now() - startedAt;
    const text = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
    const result = { exitCode, log: lines.join('\n'), outputs: parseFile(await text('output')), state: parseFile(await text('state')), summary: await text('summary.md'), durationMs };
    const manifest = result.outputs['manifest'];
    if (manifest) result.outputs['manifest'] = await readFile(manifest, 'utf8');
    await rm(folder, { recursive: true, force: true });
    return result;
  })();

  return {
    process: child,
    done,
    cancel: (scale = 1) => {
      child.kill('SIGINT');
      const timers = [setTimeout(() => child.kill('SIGTERM'), 7500 / scale), setTimeout(() => child.kill('SIGKILL'), 10_000 / scale)];
      child.once('exit', () => timers.forEach(clearTimeout));
    },
  };
}

/** Runs a phase to its end. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  return (await startStep(options)).done;
}

/** Reads a file of outputs or state: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. */
function parseFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block) {
      const end = lines.indexOf(block[2] ?? '', index + 1);
      values[block[1] ?? ''] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
