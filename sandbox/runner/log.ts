/**
 * A message that GitHub shows beside the log: on the run's page and, where it has a place, on that
 * line of the diff.
 */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
  column?: number;
}

/** What the runner makes of an action's output. */
export interface StepLog {
  /** The log as the page shows it: commands taken out, secrets as `***`. */
  lines: string[];
  annotations: Annotation[];
  /** Values that are secret from here on. GitHub drops a job's output that holds one. */
  masks: string[];
}

/** GitHub keeps so many of each level for a step; the others stand in the log alone. */
const annotationsPerLevel = 10;
const longestMessage = 4096;

const prefixes = { error: 'Error: ', warning: 'Warning: ', notice: 'Notice: ' };

/**
 * Takes in one line as the runner does: executes a workflow command, hides what is secret. Gives
 * the line to show, if there is one.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function takeLine(log: StepLog, line: string, isDebug: boolean): string | undefined {
  const command = parseCommand(line);
  if (command?.name === 'add-mask') {
    for (const secret of [command.data, ...command.data.split(/\r?\n/)]) {
      if (secret.trim() !== '' && !log.masks.includes(secret)) log.masks.push(secret);
    }
    return undefined;
  }
  if (command?.name === 'debug' && !isDebug) return undefined;
  const shown = hide(log, command ? textOf(command) : line);
  log.lines.push(shown);
  if (command && isLevel(command.name)) {
    annotate(log, {
      level: command.name,
      message: hide(log, command.data),
      ...placeOf(command.properties),
    });
  }
  return shown;
}

/** Adds an annotation, as far as GitHub keeps it. */
export function annotate(log: StepLog, annotation: Annotation): void {
  if (
    log.annotations.filter(({ level }) => level === annotation.level).length >= annotationsPerLevel
  ) {
    return;
  }
  log.annotations.push({ ...annotation, message: annotation.message.slice(0, longestMessage) });
}

interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const known = new Set([
  'add-mask',
  'debug',
  'error',
  'warning',
  'notice',
  'group',
  'endgroup',
  'echo',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'stop-commands',
]);

/**
 * `::name key=value,…::data` at the start of a line, or the old form `##[name key=value;…]data`
 * anywhere in it.
 */
function parseCommand(line: string): Command | undefined {
  const found = /^\s*::([a-z-]+)(?: ([^]*?))?::([^]*)$/.exec(line);
  const old = found ? null : /##\[([a-z-]+)(?: ([^\]]*))?\]([^]*)$/.exec(line);
  const [, name = '', properties = '', data = ''] = found ?? old ?? [];
  if (!known.has(name)) return undefined;
  return {
    name,
    properties: Object.fromEntries(
      properties
        .split(found ? ',' : ';')
        .map((pair) => [
          pair.split('=')[0]?.trim() ?? '',
          unescape(pair.slice(pair.indexOf('=') + 1)),
        ]),
    ),
    data: unescape(data),
  };
}

function unescape(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

function isLevel(name: string): name is Annotation['level'] {
  return name in prefixes;
}

function textOf({ name, data }: Command): string {
  return isLevel(name) ? prefixes[name] + data : name === 'group' ? `▸ ${data}` : data;
}

function placeOf({ title, file, line, col }: Record<string, string>): Partial<Annotation> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(col === undefined ? {} : { column: Number(col) }),
  };
}

/** Longer secrets first: one may be part of another. */
function hide(log: StepLog, text: string): string {
  return [...log.masks]
    .sort((a, b) => b.length - a.length)
    .reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}
