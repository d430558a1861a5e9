import type { InputDefinition } from './input-definition.ts';

/** Texts of inputs as GitHub gives them, and what is found wrong with them. */
export interface InputTexts {
  /** Text of an input; empty where it was not given. */
  read: (name: string) => string;
  /** Notes a mistake: the name of the input, a colon, what is wrong. */
  refuse: (problem: string) => void;
}

/**
 * Reads texts of inputs as values. A wrong one is noted as a problem and gives some value of the
 * type, so that all mistakes can be told at once.
 */
export class Reader<Name extends string> {
  readonly #definitions: Readonly<Record<Name, InputDefinition>>;
  readonly #texts: InputTexts;

  constructor(definitions: Readonly<Record<Name, InputDefinition>>, texts: InputTexts) {
    this.#definitions = definitions;
    this.#texts = texts;
  }

  /** Notes a mistake. */
  refuse(name: Name, problem: string): void {
    this.#texts.refuse(`${name}: ${problem}`);
  }

  /** Trimmed; the default where the input was not given. */
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

  /** Separated by commas or line breaks; commas within braces are part of a glob. */
  items(name: Name): string[] {
    return this.text(name)
      .split(/\n|,(?![^{\n]*\})/)
      .map((item) => item.trim())
      .filter(Boolean);
  }
}
