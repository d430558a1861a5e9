import type { Command, Word } from './command.ts';

/** The options of a program that take a value: letters, and long names without hyphens. */
export interface Signature {
  letters?: string;
  names?: readonly string[];
}

/** The options and operands of a command. */
export interface Options {
  /** Whether one of these options is present: `f` for -f, `fail` for --fail. */
  has: (...names: string[]) => boolean;
  value: (...names: string[]) => Word | undefined;
  operands: Word[];
}

/**
 * Parses a command's arguments as getopt does: `-fsSLo file` has f, s, S, L, and o with a value.
 */
export function readOptions(
  { args }: Pick<Command, 'args'>,
  { letters = '', names = [] }: Signature = {},
): Options {
  const found = new Map<string, Word | undefined>();
  const operands: Word[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index]!;
    const { text } = word;
    if (text === '--') {
      operands.push(...args.slice(index + 1));
      break;
    }
    if (text.startsWith('--')) {
      const [name = '', ...value] = text.slice(2).split('=');
      if (value.length > 0) found.set(name, { ...word, text: value.join('=') });
      else found.set(name, names.includes(name) ? args[++index] : undefined);
    } else if (/^-[^-]/.test(text)) index += readLetters(word, args[index + 1], letters, found);
    else operands.push(word);
  }
  return {
    has: (...given) => given.some((name) => found.has(name)),
    value: (...given) => given.map((name) => found.get(name)).find((value) => value !== undefined),
    operands,
  };
}

/** @returns number of further words that were read as values */
function readLetters(
  word: Word,
  next: Word | undefined,
  letters: string,
  found: Map<string, Word | undefined>,
): number {
  const { text } = word;
  for (let at = 1; at < text.length; at++) {
    const letter = text[at]!;
    if (!letters.includes(letter)) {
      found.set(letter, undefined);
      continue;
    }
    const isLast = at === text.length - 1;
    found.set(letter, isLast ? next : { ...word, text: text.slice(at + 1) });
    return isLast ? 1 : 0;
  }
  return 0;
}
