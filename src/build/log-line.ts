/** A message of a log as lines that may be shown: untrusted text without what would move a terminal's cursor or colour it. Blank lines are left out. */
export function logLines(message: string): string[] {
  return message.split(/\r\n|\r|\n/).map((line) => withoutControls(line, ' ').trimEnd()).filter((line) => line !== '');
}

/** Untrusted text on one line of at most 1,000 characters, without control characters. */
export function oneLine(text: string): string {
  return withoutControls(text, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 1000);
}

function withoutControls(text: string, instead: string): string {
  // eslint-disable-next-line no-control-regex -- terminal escapes in a log must not reach the reader's terminal
  return text.replaceAll(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '').replaceAll(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]+/g, instead);
}
