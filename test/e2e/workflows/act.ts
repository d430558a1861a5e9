import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ActLog } from './act-log.ts';

/** What act is to run, and in what surroundings. */
export interface ActOptions {
  /** Folder with `.github/workflows`. */
  folder: string;
  /** Name of the workflow file. */
  file: string;
  eventName: string;
  actor: string;
  /** Path of the payload. */
  payload: string;
  /** For the folders of jobs; they are removed when the job ends. */
  cache: string;
  /** Folder of the program `node` that runs actions. */
  node: string;
  environment: Record<string, string>;
  variables: Record<string, string>;
  secrets: Record<string, string>;
  /** Folders that stand for repositories: `owner/name@ref`. */
  repositories: Record<string, string>;
  /** Legs to run, where not all: key and value of the matrix. */
  matrix: string[];
  onJob: (id: string) => void;
}

/** Milliseconds of real time. A run that takes longer hangs. */
const longestMs = 170_000;

/** Path of act; `checks/workflows/act` installs it. */
function program(): string {
  const found = process.env['ACT'];
  if (!found) {
    throw new Error(
      'ACT is not set: start these tests with checks/workflows/act, which installs act.',
    );
  }
  return found;
}

/** Runs a workflow in act's host mode to its end. Rejects where it hangs. */
export async function runAct(
  options: ActOptions,
): Promise<{ exitCode: number | null; log: ActLog }> {
  const several = (flag: string, values: Record<string, string>): string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const labels = ['ubuntu-latest', 'ubuntu-slim', 'ubuntu-24.04'];
  const args = [
    options.eventName,
    ...[
      '--workflows',
      `.github/workflows/${options.file}`,
      '--eventpath',
      options.payload,
      '--actor',
      options.actor,
    ],
    ...[
      '--json',
      '--no-skip-checkout',
      '--action-offline-mode',
      '--no-cache-server',
      '--action-cache-path',
      options.cache,
    ],
    ...labels.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...several('--env', options.environment),
    ...several('--var', options.variables),
    ...several('--secret', options.secrets),
    ...several('--local-repository', options.repositories),
    ...options.matrix.flatMap((one) => ['--matrix', one]),
  ];
  const log = new ActLog(options.onJob);
  // What the developer's own shell says must not reach a job: act hands on all of its environment.
  const env = {
    PATH: `${options.node}:${process.env['PATH'] ?? ''}`,
    HOME: options.folder,
    ACT_DISABLE_VERSION_CHECK: '1',
  };
  const child = spawn(program(), args, {
    cwd: options.folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const streams = [child.stdout, child.stderr].map(
    (stream) =>
      new Promise((resolve) =>
        createInterface({ input: stream })
          .on('line', (line) => log.take(line))
          .on('close', resolve),
      ),
  );
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(
        new Error(
          `act has not ended after ${String(longestMs / 1000)} s:\n${log.lines.slice(-40).join('\n')}`,
        ),
      );
    }, longestMs);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
  await Promise.all(streams);
  return { exitCode, log };
}
