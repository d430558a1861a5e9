/**
 * A word of a command, after quotes are removed and before anything is expanded: `"${url}.sig"` is
 * `${url}.sig`.
 */
export interface Word {
  text: string;
  /** Where it begins and ends, counted from 0 in the script. */
  offset: number;
  end: number;
  isQuoted: boolean;
}

/** `>file`, `2>&1`, `<<END`. */
export interface Redirection {
  /** Without the number of the descriptor. */
  operator: string;
  offset: number;
  target?: Word;
}

export type Construct =
  'condition' | 'if' | 'loop' | 'case' | 'function' | 'group' | 'subshell' | 'substitution';

/** A construct that commands stand in, and what that one stands in. */
export interface Scope {
  construct: Construct;
  parent: Scope | undefined;
}

/** What stands between two commands. */
export type Operator = '' | ';' | '&' | '&&' | '||' | '|';

/** A simple command of bash. */
export interface Command {
  offset: number;
  /**
   * Of the program, without its folder and without what only runs it, such as sudo; empty where
   * there are only assignments.
   */
  name: string;
  /** The name's own word; absent where there are only assignments. */
  program?: Word;
  /** What follows the name. */
  args: Word[];
  /** `NAME=value` before the name. */
  assignments: Word[];
  redirections: Redirection[];
  /** What stands before its pipeline, or before it in the pipeline. */
  before: Operator;
  after: Operator;
  /** Whether `!` stands before its pipeline. */
  isNegated: boolean;
  scope: Scope | undefined;
}

/** Whether a command stands in one of these, however deep. */
export function isWithin({ scope }: Pick<Command, 'scope'>, ...constructs: Construct[]): boolean {
  for (let one = scope; one; one = one.parent) if (constructs.includes(one.construct)) return true;
  return false;
}

/** Whether it runs only if another command says so. */
export function isGuarded(command: Command): boolean {
  return (
    command.before === '&&' ||
    command.before === '||' ||
    isWithin(command, 'if', 'condition', 'case', 'loop', 'function')
  );
}

/**
 * What only runs the program that its arguments name, with the letters of its options that take a
 * value.
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

/** Tells a command's program from its arguments. */
export function nameCommand(command: Command, words: readonly Word[]): void {
  const at = findProgram(words);
  const program = words[at];
  if (!program) return;
  command.program = program;
  command.name = baseName(program.text);
  command.args = words.slice(at + 1);
}

/** The word of the program among a command's words, behind `sudo -E` and its like. */
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
