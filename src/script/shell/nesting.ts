import type { Construct, Scope } from './command.ts';

/** Constructs at a greater depth are read as if they were not nested. */
const maxDepth = 60;

/** The word or character that ends a construct. */
export type Ending = 'fi' | 'done' | 'esac' | '}' | ')';

/** Words that begin a construct, with the word that ends it and its first part. */
export const openers: Readonly<Record<string, { end: Ending; construct: Construct }>> = {
  'if': { end: 'fi', construct: 'condition' },
  'while': { end: 'done', construct: 'condition' },
  'until': { end: 'done', construct: 'condition' },
  'for': { end: 'done', construct: 'loop' },
  'select': { end: 'done', construct: 'loop' },
  'case': { end: 'esac', construct: 'case' },
  '{': { end: '}', construct: 'group' },
};

/** Words that begin the next part of a construct. */
export const nextParts: Readonly<Record<string, Construct>> = {
  then: 'if',
  else: 'if',
  elif: 'condition',
  do: 'loop',
};

interface Frame {
  end: Ending;
  /** The part of a `case`: before `in`, before `)`, or after it. */
  part?: 'subject' | 'pattern' | 'body';
  outer: Scope | undefined;
}

/** The constructs that are open at the current place in a list of commands. */
export class Nesting {
  readonly #frames: Frame[] = [];
  readonly #enter: (scope: Scope | undefined) => void;
  #scope: Scope | undefined;

  /** @param enter called with the new scope whenever it changes */
  constructor(scope: Scope | undefined, enter: (scope: Scope | undefined) => void) {
    this.#scope = scope;
    this.#enter = enter;
    enter(scope);
  }

  get scope(): Scope | undefined {
    return this.#scope;
  }

  get part(): Frame['part'] {
    return this.#frames.at(-1)?.part;
  }

  setPart(part: 'subject' | 'pattern' | 'body'): void {
    const top = this.#frames.at(-1);
    if (top?.end === 'esac') top.part = part;
  }

  /** Whether the next `)` ends a subshell or the pattern of a `case`. */
  get ownsParenthesis(): boolean {
    const top = this.#frames.at(-1);
    return top?.end === ')' || top?.part === 'pattern';
  }

  open(end: Ending, construct: Construct): void {
    if (this.#frames.length >= maxDepth) return;
    this.#frames.push({ end, outer: this.#scope });
    this.#set({ construct, parent: this.#scope });
  }

  /** Closes the innermost construct with this ending, and all that are still open in it. */
  close(end: Ending): void {
    const index = this.#frames.findLastIndex((frame) => frame.end === end);
    if (index < 0) return;
    this.#set(this.#frames[index]!.outer);
    this.#frames.length = index;
  }

  /** Changes to another part of the innermost construct. */
  changePart(construct: Construct): void {
    const top = this.#frames.at(-1);
    if (top && top.end !== ')' && top.end !== '}') this.#set({ construct, parent: top.outer });
  }

  #set(scope: Scope | undefined): void {
    this.#scope = scope;
    this.#enter(scope);
  }
}
