import { appendFileSync } from 'node:fs';
import type * as Core from '@actions/core';
import type { Location } from '../source/diagnostic.ts';

/** GitHub's runner as the action uses it. What is written is on disk when the promise resolves. */
export interface Runner {
  input: (name: string) => string;
  savedState: (name: string) => string;
  saveState: (name: string, value: string) => Promise<void>;
  /** Has the post phase know that main ran. On disk when it returns. */
  markPost: () => void;
  /** Whether this process is the post phase. */
  isPost: boolean;
  setOutput: (name: string, value: string) => Promise<void>;
  info: (line: string) => void;
  /** A line on the log and, with `at`, on that line of the diff. */
  annotate: (level: 'error' | 'warning' | 'notice', message: string, at?: { at?: Location | undefined; title?: string }) => Promise<void>;
  writeSummary: (markdown: string) => Promise<void>;
  idToken: (audience: string) => Promise<string>;
  /** Has the runner hide a secret in the log from here on. */
  mask: (secret: string) => Promise<void>;
  isDebug: boolean;
}

/** State by which one bundle knows its phase. It must be there before anything can be killed, so it does not wait for @actions/core. */
const phaseName = 'phase';

/** GitHub refuses a step's summary over 1 MiB as a whole. */
const summaryLimitBytes = 1024 * 1024;

/**
 * The runner of this process. @actions/core costs 50 ms or more to load (it brings an HTTP client), and no input or log
 * line needs it: it is loaded when the first file is written.
 */
export function createRunner(environment: NodeJS.ProcessEnv): Runner {
  let loading: Promise<typeof Core> | undefined;
  const core = (): Promise<typeof Core> => (loading ??= import('@actions/core'));
  return {
    // The documented form of a step's inputs and state: upper case, spaces as underscores.
    input: (name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    savedState: (name) => environment[`STATE_${name}`] ?? '',
    saveState: async (name, value) => (await core()).saveState(name, value),
    isPost: environment[`STATE_${phaseName}`] === 'post',
    markPost: () => {
      const file = environment['GITHUB_STATE'];
      if (file !== undefined) appendFileSync(file, `${phaseName}=post\n`);
    },
    setOutput: async (name, value) => (await core()).setOutput(name, value),
    info: (line) => {
      process.stdout.write(`${withoutCommands(line)}\n`);
    },
    annotate: async (level, message, options = {}) => {
      const properties = { ...(options.title === undefined ? {} : { title: options.title }), ...(options.at ? { file: options.at.file, startLine: options.at.line, startColumn: options.at.column } : {}) };
      (await core())[level](message, properties);
    },
    writeSummary: async (markdown) => {
      if (environment['GITHUB_STEP_SUMMARY'] === undefined) return;
      const { summary } = await core();
      await summary.addRaw(cutToLimit(markdown)).write();
    },
    idToken: async (audience) => (await core()).getIDToken(audience),
    mask: async (secret) => (await core()).setSecret(secret),
    isDebug: environment['RUNNER_DEBUG'] === '1',
  };
}

/**
 * Text in which the runner finds no command. It takes a line for one that begins with `::` after .NET's white space (which
 * is more than JavaScript's), or that holds `##[`.
 */
function withoutCommands(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (/^[\s\u0085]*::/.test(line) ? `| ${line}` : line).replaceAll('##[', '# #['))
    .join('\n');
}

/** Cut at the end of a line: half of a code span is none, and what stood in it would be Markdown. */
function cutToLimit(markdown: string): string {
  if (Buffer.byteLength(markdown) < summaryLimitBytes) return markdown;
  const kept = Buffer.from(markdown).subarray(0, summaryLimitBytes - 1000).toString('utf8');
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}\n(cut: over GitHub’s limit of 1 MiB)\n`;
}
