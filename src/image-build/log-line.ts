/**
 * Splits an untrusted log message into lines that are safe to print: without the escape sequences
 * and control characters that move a terminal's cursor or change its colours. Blank lines are left
 * out.
 */
export function logLines(message: string): string[] {
  return message
    .split(/\r\n|\r|\n/)
    .map((line) => withoutControls(line, ' ').trimEnd())
    .filter((line) => line !== '');
}

/** Untrusted text on one line of at most 1,000 characters, without control characters. */
export function oneLine(text: string): string {
  return withoutControls(text, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 1000);
}

/* eslint-disable no-control-regex -- terminal escapes in a log must not reach the reader's terminal */
const escapeSequences = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]+/g;
/* eslint-enable no-control-regex */

function withoutControls(text: string, instead: string): string {
  return text.replaceAll(escapeSequences, '').replaceAll(controls, instead);
}
