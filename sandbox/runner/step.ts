import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { exampleRepository, type Repository } from '../repository.ts';
import { assertStarts, declaredInputs, inputVariable, runVariables } from './environment.ts';
import { readSummary, readValues } from './files.ts';
import { annotate, takeLine, type StepLog } from './log.ts';

/** What a step gives the action. */
export interface StepOptions {
  /** The step's `with:`. */
  inputs: Record<string, string>;
  /** Where AWS and GitHub are: `sandbox.environment()`. */
  environment: Record<string, string>;
  /** Root of the checkout. */
  workspace: string;
  /** Content of the file that GITHUB_EVENT_PATH names. */
  event?: unknown;
  /** The job's token, `${{ github.token }}`; none by default. */
  token?: string;
  /**
   * What the job has come to when the phase begins, `${{ job.status }}`: the runner fills in inputs
   * anew for each phase. `success` by default.
   */
  jobStatus?: 'success' | 'failure' | 'cancelled';
  /** Variables of the run in place of the usual ones, for example GITHUB_EVENT_NAME. */
  variables?: Record<string, string>;
  /** State of the main phase: runs the post phase. */
  savedState?: Record<string, string>;
  /** Called for each line of the log as it comes, as GitHub's page shows it. */
  onLine?: (line: string) => void;
  /** What the step `uses`. */
  action: Action;
  /** The repository of the run; `example-org/images` by default. */
  repository?: Repository;
}

/** A JavaScript action. */
export interface Action {
  /** Path of the script that main runs. */
  script: string;
  /** Of the script that the post phase runs; that of main by default. */
  post?: string;
  /** Path of the action.yml that declares the inputs; without one they are taken as they are. */
  file?: string;
  /**
   * Outputs that name a file in the runner's temporary folder. They hold its text afterwards, since
   * the folder is gone.
   */
  fileOutputs?: string[];
}

/** What the runner knows of a phase when its process has ended. */
export interface StepResult extends Omit<StepLog, 'lines'> {
  /** `null` where a signal ended it. */
  exitCode: number | null;
  log: string;
  /** Empty for the post phase: GitHub takes no outputs from it. */
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  /** Real milliseconds. */
  durationMs: number;
}

/** A phase as the runner has prepared it, before anything runs. */
export interface OpenStep {
  /** All variables that the phase sees. */
  environment: Record<string, string>;
  /** Takes in a line that the phase writes. */
  takeLine: (line: string) => void;
  /**
   * What the phase came to; the files are gone afterwards.
   *
   * @param exitCode `null` where a signal ended it
   */
  close: (exitCode: number | null) => Promise<StepResult>;
}

/** A phase that is running. */
export interface Step {
  process: ChildProcess;
  done: Promise<StepResult>;
  /** Cancels as the runner does, in real time: SIGINT, SIGTERM 7.5 s later, kill at 10 s. */
  cancel: () => void;
}

const childClock = path.join(import.meta.dirname, '..', 'child-clock.mjs');

const files = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
};

/**
 * Prepares a phase of an action the way GitHub's runner does (2.336.0; docs.github.com, "Metadata
 * syntax" and "Workflow commands"): inputs and run in the environment, files for what it answers.
 */
export async function openStep(options: StepOptions): Promise<OpenStep> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandbox-step-'));
  const temp = path.join(folder, 'temp');
  const event = path.join(folder, 'event.json');
  await mkdir(temp);
  await Promise.all([
    writeFile(event, JSON.stringify(options.event ?? {})),
    ...Object.values(files).map((name) => writeFile(path.join(folder, name), '')),
  ]);
  const log: StepLog = { lines: [], annotations: [], masks: [] };
  const environment: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    ...runVariables(options.repository ?? exampleRepository, {
      workspace: options.workspace,
      temp,
      event,
    }),
    ...Object.fromEntries(
      Object.entries(files).map(([variable, name]) => [variable, path.join(folder, name)]),
    ),
    ...options.environment,
    ...options.variables,
    ...inputsOf(options, log),
    ...Object.fromEntries(
      Object.entries(options.savedState ?? {}).map(([name, value]) => [`STATE_${name}`, value]),
    ),
  };
  assertStarts(environment);
  const startedAt = performance.now();
  return {
    environment,
    takeLine: (line) => {
      const shown = takeLine(log, line, environment['RUNNER_DEBUG'] === '1');
      if (shown !== undefined) options.onLine?.(shown);
    },
    close: async (exitCode) => {
      const durationMs = performance.now() - startedAt;
      const text = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
      // The runner reads them however the process ended: what was written before a kill counts.
      const outputs = options.savedState
        ? {}
        : readValues('output', await text(files.GITHUB_OUTPUT), log);
      const state = readValues('state', await text(files.GITHUB_STATE), log);
      const summary = readSummary(await text(files.GITHUB_STEP_SUMMARY), log);
      for (const name of options.action.fileOutputs ?? []) {
        const file = outputs[name];
        if (file) outputs[name] = await readFile(file, 'utf8');
      }
      await rm(folder, { recursive: true, force: true });
      return {
        exitCode,
        log: log.lines.join('\n'),
        annotations: log.annotations,
        masks: log.masks,
        outputs,
        state,
        summary,
        durationMs,
      };
    },
  };
}

/**
 * Starts a phase of an action the way GitHub's runner does: as a process of its own, with signals in
 * order on a cancel.
 */
export async function startStep(options: StepOptions): Promise<Step> {
  const step = await openStep(options);
  const { script, post = script } = options.action;
  const file = options.savedState === undefined ? script : post;
  const child = spawn(process.execPath, ['--import', childClock, file], {
    cwd: options.workspace,
    env: step.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const read = (stream: NodeJS.ReadableStream): Promise<void> =>
    new Promise((resolve) => {
      createInterface({ input: stream }).on('line', step.takeLine).on('close', resolve);
    });
  const streams = [read(child.stdout), read(child.stderr)];

  const done = (async (): Promise<StepResult> => {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    await Promise.all(streams);
    return step.close(exitCode);
  })();

  return {
    process: child,
    done,
    cancel: () => {
      child.kill('SIGINT');
      const timers = [
        setTimeout(() => child.kill('SIGTERM'), 7500),
        setTimeout(() => child.kill('SIGKILL'), 10_000),
      ];
      child.once('exit', () => timers.forEach(clearTimeout));
    },
  };
}

/**
 * Every declared input has a variable, empty where there is neither a value nor a default; what is
 * not declared is passed on with a warning.
 */
function inputsOf(
  { inputs, action, token = '', jobStatus = 'success' }: StepOptions,
  log: StepLog,
): Record<string, string> {
  const declared =
    action.file === undefined
      ? new Map<string, string>()
      : declaredInputs(action.file, { 'github.token': token, 'job.status': jobStatus });
  const unexpected = Object.keys(inputs).filter((name) => !declared.has(name.toLowerCase()));
  if (action.file !== undefined && unexpected.length > 0) {
    const quoted = (names: Iterable<string>): string =>
      [...names].map((name) => `'${name}'`).join(', ');
    annotate(log, {
      level: 'warning',
      message: `Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted(declared.keys())}]`,
    });
  }
  return Object.fromEntries(
    [...declared, ...Object.entries(inputs)].map(([name, value]) => [inputVariable(name), value]),
  );
}
