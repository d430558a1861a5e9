/** An argument after quotes are removed and before anything is expanded. */
export interface Argument {
  text: string;
  /** Where it begins and ends, counted from 0 in the script. */
  offset: number;
  end: number;
  isQuoted: boolean;
}

/**
 * What stands around a command: the keyword of its block (`if`, `try`, …), `block` for one without,
 * `value` for round brackets.
 */
export interface Scope {
  construct: string;
  parent: Scope | undefined;
}

/** A command of PowerShell: a cmdlet, a function, a program, `exit`. */
export interface Call {
  offset: number;
  end: number;
  /** In small letters and without its folder. */
  name: string;
  args: Argument[];
  /** Whether it takes something from a pipeline, or gives something to one. */
  isPiped: boolean;
  isPipedOn: boolean;
  scope: Scope | undefined;
}

export interface Assignment {
  /** In small letters, with its `$`. */
  name: string;
  offset: number;
  /** The rest of its line. */
  value: string;
  scope: Scope | undefined;
}

/** Whether something stands in one of these, however deep. */
export function isWithin(
  { scope }: { scope: Scope | undefined },
  ...constructs: string[]
): boolean {
  for (let one = scope; one; one = one.parent) if (constructs.includes(one.construct)) return true;
  return false;
}

/** Whether a command has a parameter: in full, or as short as it is unambiguous for us. */
export function hasParameter({ args }: Call, name: string, shortest = name.length): boolean {
  return parameterAt(args, name, shortest) >= 0;
}

/** What follows a parameter, or stands behind its colon. */
export function parameter(
  { args }: Call,
  name: string,
  shortest = name.length,
): Argument | undefined {
  const at = parameterAt(args, name, shortest);
  const argument = args[at];
  if (argument === undefined) return undefined;
  const colon = argument.text.indexOf(':');
  return colon < 0 || colon === argument.text.length - 1
    ? args[at + 1]
    : { ...argument, text: argument.text.slice(colon + 1) };
}

function parameterAt(args: Argument[], name: string, shortest: number): number {
  return args.findIndex(({ text, isQuoted }) => {
    if (isQuoted || !text.startsWith('-')) return false;
    const given = text.slice(1).split(':')[0]!.toLowerCase();
    return given.length >= shortest && name.toLowerCase().startsWith(given);
  });
}
