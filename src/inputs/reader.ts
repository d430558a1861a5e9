import type { InputDefinition } from './input-definition.ts';

/** Access to the texts of the inputs as GitHub passes them, and a list of their mistakes. */
export interface InputTexts {
  /** Text of an input; empty where it was not given. */
  read: (name: string) => string;
  /** Reports a mistake: the input's name, a colon, and what is wrong. */
  refuse: (problem: string) => void;
}

/**
 * Parses the texts of inputs. A text that is wrong is reported and still gives a value of the right
 * type, so that all mistakes are reported in one run.
 */
export class Reader<Name extends string> {
  readonly #definitions: Readonly<Record<Name, InputDefinition>>;
  readonly #texts: InputTexts;

  constructor(definitions: Readonly<Record<Name, InputDefinition>>, texts: InputTexts) {
    this.#definitions = definitions;
    this.#texts = texts;
  }

  /** Reports a mistake in an input. */
  refuse(name: Name, problem: string): void {
    this.#texts.refuse(`${name}: ${problem}`);
  }

  /** The trimmed text; the default where the input was not given. */
  text(name: Name): string {
    return this.#texts.read(name).trim() || this.#definitions[name].default;
  }

  oneOf<const T extends string>(name: Name, choices: readonly T[]): T {
    const text = this.text(name);
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined) this.refuse(name, `"${text}" is not one of ${choices.join(', ')}`);
    return choice ?? (choices[0] as T);
  }

  boolean(name: Name): boolean {
    const text = this.text(name).toLowerCase();
    if (text !== 'true' && text !== 'false') this.refuse(name, `"${text}" is not true or false`);
    return text === 'true';
  }

  integer(name: Name, from: number, to: number): number {
    const text = this.text(name);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (!(value >= from && value <= to)) {
      this.refuse(name, `"${text}" is not a whole number from ${String(from)} to ${String(to)}`);
    }
    return value;
  }

  /** A list separated by commas or line breaks. Commas within braces belong to a glob. */
  items(name: Name): string[] {
    return this.text(name)
      .split('\n')
      .flatMap(splitOutsideBraces)
      .map((item) => item.trim())
      .filter(Boolean);
  }
}

/** Parts of a line between commas. A comma is in braces where the next brace after it closes. */
function splitOutsideBraces(line: string): string[] {
  const parts: string[] = [];
  let [end, isInBraces] = [line.length, false];
  for (let index = line.length - 1; index >= 0; index--) {
    const character = line[index];
    if (character === '{' || character === '}') isInBraces = character === '}';
    if (character !== ',' || isInBraces) continue;
    parts.push(line.slice(index + 1, end));
    end = index;
  }
  return [...parts, line.slice(0, end)].reverse();
}
