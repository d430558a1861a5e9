/**
 * A word of a command without its quotes, before anything is expanded: `"${url}.sig"` is
 * `${url}.sig`.
 */
export interface Word {
  text: string;
  /** Offsets of its beginning and end, counted from 0 in the script. */
  offset: number;
  end: number;
  isQuoted: boolean;
}

/** A redirection: `>file`, `2>&1`, `<<END`. */
export interface Redirection {
  /** The operator, without the number of the file descriptor. */
  operator: string;
  offset: number;
  target?: Word;
}

export type Construct =
  'condition' | 'if' | 'loop' | 'case' | 'function' | 'group' | 'subshell' | 'substitution';

/** A construct that contains commands, and the construct around it. */
export interface Scope {
  construct: Construct;
  parent: Scope | undefined;
}

/** The operator between two commands. */
export type Operator = '' | ';' | '&' | '&&' | '||' | '|';

/** A simple command of bash. */
export interface Command {
  offset: number;
  /**
   * Name of the program without its folder, and without prefixes such as sudo; empty where there
   * are only assignments.
   */
  name: string;
  /** The word of the name; absent where there are only assignments. */
  program?: Word;
  /** The words after the name. */
  args: Word[];
  /** Assignments `NAME=value` before the name. */
  assignments: Word[];
  redirections: Redirection[];
  /**
   * The operator before the command in its pipeline; for the first command, the operator before the
   * pipeline.
   */
  before: Operator;
  after: Operator;
  /** Whether `!` negates its pipeline. */
  isNegated: boolean;
  scope: Scope | undefined;
}

/** Whether a command is inside of one of these constructs, at any depth. */
export function isWithin({ scope }: Pick<Command, 'scope'>, ...constructs: Construct[]): boolean {
  for (let one = scope; one; one = one.parent) if (constructs.includes(one.construct)) return true;
  return false;
}

/** Whether the command runs only under a condition, or where its function is called. */
export function isGuarded(command: Command): boolean {
  return (
    command.before === '&&' ||
    command.before === '||' ||
    isWithin(command, 'if', 'condition', 'case', 'loop', 'function')
  );
}

/**
 * Programs that run the program named by their arguments, with the letters of their options that
 * take a value.
 */
const runners = new Map(
  Object.entries({
    sudo: 'ugpCDhRrtT',
    env: 'uCS',
    command: '',
    exec: 'a',
    builtin: '',
    nohup: '',
    setsid: '',
    time: 'fo',
    nice: 'n',
    ionice: 'cn',
    timeout: 'ks',
    stdbuf: 'ioe',
  }),
);

/** Sets a command's program, name and arguments from its words. */
export function nameCommand(command: Command, words: readonly Word[]): void {
  const at = findProgram(words);
  const program = words[at];
  if (!program) return;
  command.program = program;
  command.name = baseName(program.text);
  command.args = words.slice(at + 1);
}

/** Index of the program's word, after prefixes such as `sudo -E`. */
function findProgram(words: readonly Word[]): number {
  let at = 0;
  while (at < words.length) {
    const values = runners.get(baseName(words[at]!.text));
    if (values === undefined) return at;
    const runner = baseName(words[at]!.text);
    let next = at + 1;
    while (next < words.length) {
      const { text } = words[next]!;
      if (/^-[A-Za-z]$/.test(text) && values.includes(text[1]!)) next += 2;
      else if (text.startsWith('-') || /^\w+=/.test(text)) next += 1;
      else break;
    }
    if (runner === 'command' && /^-[vV]$/.test(words[at + 1]?.text ?? '')) return at;
    if (runner === 'timeout') next += 1;
    if (next >= words.length) return at;
    at = next;
  }
  return 0;
}

/** The last part of a path. */
function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
