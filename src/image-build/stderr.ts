/** How many of its last lines say why a step failed. */
const linesToShow = 3;

/** What AWSTOE writes itself; all else after a `Stderr:` is the step's own. */
const ownLine =
  /^(?:(?:Document|ComponentArn|Phase|Step|Action|ErrorMessage|Stdout):|TOE has |command id: )|: (?:STARTED|FINISHED) EXECUTION/;
const beginning = /^(?:Phase|Step) \S+$|: STARTED EXECUTION$/;

/**
 * The last lines that the step which ran last wrote to its standard error, as far as the log has
 * them; joined by ` | `, empty where there are none. AWSTOE labels the first line or each, and which
 * other lines it writes is documented nowhere, so that a line which is not known counts.
 *
 * @param events oldest first; an event may have several lines
 */
export function lastErrorLines(events: readonly string[]): string {
  let lines: string[] = [];
  let isInside = false;
  for (const line of events.flatMap((event) => event.split(/\r\n|\r|\n/))) {
    const text = line.trim();
    if (beginning.test(text)) lines = [];
    const labelled = text.startsWith('Stderr:');
    isInside = labelled || (isInside && !ownLine.test(text) && !beginning.test(text));
    if (isInside) lines.push(labelled ? text.slice('Stderr:'.length).trim() : text);
  }
  return lines
    .filter((line) => line !== '')
    .slice(-linesToShow)
    .join(' | ');
}

/** Whether a text is no more than an exit code, which says that something failed and not what. */
export function isExitCodeAlone(text: string): boolean {
  return /^\W*exit\s?(?:code|status):?\s?-?\d+\W*$/i.test(text.trim());
}
