/** An argument without its quotes, before anything is expanded. */
export interface Argument {
  text: string;
  /** Offsets of its beginning and end, counted from 0 in the script. */
  offset: number;
  end: number;
  isQuoted: boolean;
}

/**
 * The block around a command: the keyword of the block (`if`, `try`, …), `block` for one without a
 * keyword, `value` for round brackets.
 */
export interface Scope {
  construct: string;
  parent: Scope | undefined;
}

/** A PowerShell command: a cmdlet, a function, a program or `exit`. */
export interface Call {
  offset: number;
  end: number;
  /** The name in lower case, without its folder. */
  name: string;
  args: Argument[];
  /** Whether a pipeline leads into it (`isPiped`), or on from it (`isPipedOn`). */
  isPiped: boolean;
  isPipedOn: boolean;
  scope: Scope | undefined;
}

export interface Assignment {
  /** The name in lower case, with its `$`. */
  name: string;
  offset: number;
  /** The rest of the line, at most 2,000 characters. */
  value: string;
  scope: Scope | undefined;
}

/** Whether something is inside of one of these constructs, at any depth. */
export function isWithin(
  { scope }: { scope: Scope | undefined },
  ...constructs: string[]
): boolean {
  for (let one = scope; one; one = one.parent) if (constructs.includes(one.construct)) return true;
  return false;
}

/**
 * Whether a command has a parameter, in full or abbreviated.
 *
 * @param shortest number of letters from which an abbreviation is taken for the parameter
 */
export function hasParameter({ args }: Call, name: string, shortest = name.length): boolean {
  return parameterAt(args, name, shortest) >= 0;
}

/** The value of a parameter: the next argument, or what follows its colon. */
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
