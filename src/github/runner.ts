import { appendFileSync } from 'node:fs';
import type { Location } from '../source/diagnostic.ts';
import { showHidden } from '../hidden-characters.ts';
import { fileValue, workflowCommand } from './workflow-commands.ts';

/**
 * The functions of GitHub's runner that the action uses. What is written is on disk when the
 * promise resolves.
 */
export interface Runner {
  input: (name: string) => string;
  /** What this phase has saved or, in the post phase, main. */
  savedState: (name: string) => string;
  saveState: (name: string, value: string) => Promise<void>;
  /** Whether this process is the post phase. */
  isPost: boolean;
  setOutput: (name: string, value: string) => Promise<void>;
  /** Whether this phase has set the output. */
  hasOutput: (name: string) => boolean;
  info: (line: string) => void;
  /** Writes a line to the log and, with `at`, an annotation to that line of the diff. */
  annotate: (
    level: 'error' | 'warning' | 'notice',
    message: string,
    at?: { at?: Location | undefined; title?: string },
  ) => Promise<void>;
  writeSummary: (markdown: string) => Promise<void>;
  /** GitHub's own way to fail a step with a message, where ours did not succeed. */
  setFailed: (message: string) => Promise<void>;
  /** Tells the runner to hide a secret in the log from now on. */
  mask: (secret: string) => Promise<void>;
  isDebug: boolean;
}

/** GitHub drops a step's whole summary if it is larger than 1 MiB. */
const summaryLimitBytes = 1024 * 1024;

/**
 * Number of annotations of each level that GitHub shows for a step; further ones are only in the
 * log.
 */
const maxShownPerLevel = 10;

/**
 * The runner whose environment variables are given.
 *
 * @param write writes to the log, including workflow commands
 */
export function createRunner(
  environment: NodeJS.ProcessEnv,
  write: (text: string) => void = (text) => void process.stdout.write(text),
  { isPost = false }: { isPost?: boolean } = {},
): Runner {
  // Synchronous, so that the file has everything in the order of the calls.
  const append = (variable: string, text: string): Promise<void> => {
    const file = environment[variable];
    if (file) appendFileSync(file, text);
    return Promise.resolve();
  };
  const states = new Map<string, string>();
  const outputs = new Set<string>();
  const shown = { error: 0, warning: 0, notice: 0 };
  return {
    // The documented names of the variables: upper case, spaces replaced by underscores.
    input: (name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    savedState: (name) => states.get(name) ?? environment[`STATE_${name}`] ?? '',
    saveState: (name, value) => {
      states.set(name, value);
      return append('GITHUB_STATE', fileValue(name, value));
    },
    isPost,
    setOutput: (name, value) => {
      outputs.add(name);
      return append('GITHUB_OUTPUT', fileValue(name, value));
    },
    hasOutput: (name) => outputs.has(name),
    info: (line) => {
      write(`${withoutCommands(line)}\n`);
    },
    annotate: (level, message, { at, title } = {}) => {
      // The log does not show the place of an annotation, so those that GitHub does not show have
      // it in their text.
      const text =
        at && ++shown[level] > maxShownPerLevel
          ? `${at.file}:${String(at.line)}:${String(at.column)}: ${message}`
          : message;
      write(
        workflowCommand(level, showHidden(text), {
          title: title && showHidden(title),
          ...(at
            ? { file: showHidden(at.file), line: String(at.line), col: String(at.column) }
            : {}),
        }),
      );
      return Promise.resolve();
    },
    writeSummary: (markdown) => append('GITHUB_STEP_SUMMARY', cutToLimit(markdown)),
    setFailed: async (message) => {
      (await import('@actions/core')).setFailed(message);
    },
    mask: (secret) => {
      write(workflowCommand('add-mask', secret));
      return Promise.resolve();
    },
    isDebug: environment['RUNNER_DEBUG'] === '1',
  };
}

/**
 * Changes text so that the runner executes nothing in it, and hides nothing. The runner executes a
 * line that begins with `::` after white space, or that contains `##[`. What .NET takes for white
 * space and JavaScript does not is written out.
 */
function withoutCommands(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      showHidden(line)
        .replace(/^(?=\s*::)/, '| ')
        .replaceAll('##[', '# #['),
    )
    .join('\n');
}

/** Cuts at the end of a line. Cut in a code span, its text would be read as Markdown. */
function cutToLimit(markdown: string): string {
  if (Buffer.byteLength(markdown) < summaryLimitBytes) return markdown;
  const kept = Buffer.from(markdown)
    .subarray(0, summaryLimitBytes - 1000)
    .toString('utf8');
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}\n(cut: over GitHub's limit of 1 MiB)\n`;
}
