import { appendFileSync } from 'node:fs';
import type { Location } from '../source/diagnostic.ts';
import { fileValue, workflowCommand } from './workflow-commands.ts';

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
  annotate: (
    level: 'error' | 'warning' | 'notice',
    message: string,
    at?: { at?: Location | undefined; title?: string },
  ) => Promise<void>;
  writeSummary: (markdown: string) => Promise<void>;
  idToken: (audience: string) => Promise<string>;
  /** Has the runner hide a secret in the log from here on. */
  mask: (secret: string) => Promise<void>;
  isDebug: boolean;
}

/** State by which one bundle knows its phase. */
const phaseName = 'phase';

/** GitHub refuses a step's summary over 1 MiB as a whole. */
const summaryLimitBytes = 1024 * 1024;

/** GitHub shows so many annotations of a level for a step; of the others there is only the log. */
const shownPerLevel = 10;

/**
 * The runner that set this environment.
 *
 * @param write takes the log, commands of the workflow included
 */
export function createRunner(
  environment: NodeJS.ProcessEnv,
  write: (text: string) => void = (text) => void process.stdout.write(text),
): Runner {
  // At once, so that what is written one after the other stands in that order.
  const append = (variable: string, text: string): Promise<void> => {
    const file = environment[variable];
    if (file) appendFileSync(file, text);
    return Promise.resolve();
  };
  const shown = { error: 0, warning: 0, notice: 0 };
  return {
    // The documented form of a step's inputs and state: upper case, spaces as underscores.
    input: (name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    savedState: (name) => environment[`STATE_${name}`] ?? '',
    saveState: (name, value) => append('GITHUB_STATE', fileValue(name, value)),
    isPost: environment[`STATE_${phaseName}`] === 'post',
    markPost: () => void append('GITHUB_STATE', `${phaseName}=post\n`),
    setOutput: (name, value) => append('GITHUB_OUTPUT', fileValue(name, value)),
    info: (line) => {
      write(`${withoutCommands(line)}\n`);
    },
    annotate: (level, message, { at, title } = {}) => {
      // The log does not tell the place of an annotation.
      const text =
        at && ++shown[level] > shownPerLevel
          ? `${at.file}:${String(at.line)}:${String(at.column)}: ${message}`
          : message;
      write(
        workflowCommand(level, text, {
          title,
          ...(at ? { file: at.file, line: String(at.line), col: String(at.column) } : {}),
        }),
      );
      return Promise.resolve();
    },
    writeSummary: (markdown) => append('GITHUB_STEP_SUMMARY', cutToLimit(markdown)),
    idToken: async (audience) => (await import('@actions/core')).getIDToken(audience),
    mask: (secret) => {
      write(workflowCommand('add-mask', secret));
      return Promise.resolve();
    },
    isDebug: environment['RUNNER_DEBUG'] === '1',
  };
}

/**
 * Text in which the runner finds no command. It takes a line for one that begins with `::` after
 * .NET's white space (which is more than JavaScript's), or that holds `##[`.
 */
function withoutCommands(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (/^[\s\u0085]*::/.test(line) ? `| ${line}` : line).replaceAll('##[', '# #['))
    .join('\n');
}

/**
 * Cut at the end of a line: half of a code span is none, and what stood in it would be Markdown.
 */
function cutToLimit(markdown: string): string {
  if (Buffer.byteLength(markdown) < summaryLimitBytes) return markdown;
  const kept = Buffer.from(markdown)
    .subarray(0, summaryLimitBytes - 1000)
    .toString('utf8');
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}\n(cut: over GitHub's limit of 1 MiB)\n`;
}
