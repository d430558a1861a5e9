import { annotate, type StepLog } from './log.ts';

/** A summary of more bytes is not shown at all. */
const longestSummaryBytes = 1024 * 1024;

/**
 * Reads a file of outputs or state: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. What
 * stands before a mistake counts; the mistake, for example a value that was cut off by a kill,
 * becomes an error of the step.
 */
export function readValues(variable: string, text: string, log: StepLog): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  const fail = (message: string): Record<string, string> => {
    annotate(log, {
      level: 'error',
      message: `Unable to process file command '${variable}' successfully. ${message}`,
    });
    return values;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return fail(`Invalid format '${line}'. Name must not be empty`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc >= 0) {
      const delimiter = line.slice(heredoc + 2);
      if (heredoc === 0 || delimiter === '') {
        return fail(
          `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
        );
      }
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) return fail(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else {
      return fail(`Invalid format '${line}'`);
    }
  }
  return values;
}

/** The summary as GitHub shows it. */
export function readSummary(text: string, log: StepLog): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= longestSummaryBytes) return text;
  annotate(log, {
    level: 'error',
    message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${String(Math.ceil(bytes / 1024))}k.`,
  });
  return '';
}
