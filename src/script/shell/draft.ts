import { nameCommand } from './command.ts';
import type { Command, Operator, Redirection, Scope, Word } from './command.ts';

/** The command that is being read, and the operator that goes before the next one. */
export class Draft {
  readonly #commands: Command[];
  #words: Word[] = [];
  #command: Command | undefined;
  /** The operator before the next command. */
  before: Operator = '';
  isNegated = false;

  /** @param commands the list to which each command is added as soon as it begins */
  constructor(commands: Command[]) {
    this.#commands = commands;
  }

  get isOpen(): boolean {
    return this.#command !== undefined;
  }

  get wordCount(): number {
    return this.#words.length;
  }

  /** Begins a command, unless one is open. @param index its index in the list of commands */
  begin(offset: number, scope: Scope | undefined, index = this.#commands.length): void {
    if (this.#command) return;
    this.#command = {
      offset,
      name: '',
      args: [],
      assignments: [],
      redirections: [],
      before: this.before,
      after: '',
      isNegated: this.isNegated,
      scope,
    };
    this.#commands.splice(index, 0, this.#command);
  }

  addWord(word: Word): void {
    this.#words.push(word);
  }

  addAssignment(word: Word): void {
    this.#command?.assignments.push(word);
  }

  addRedirection(redirection: Redirection): void {
    this.#command?.redirections.push(redirection);
  }

  /** Removes the open command, which turned out to be none. */
  drop(): void {
    const index = this.#command ? this.#commands.lastIndexOf(this.#command) : -1;
    if (index >= 0) this.#commands.splice(index, 1);
    this.#command = undefined;
    this.#words = [];
  }

  end(operator: Operator): void {
    const command = this.#command;
    if (command) {
      command.after = operator;
      nameCommand(command, this.#words);
    }
    this.#command = undefined;
    this.#words = [];
    if (operator !== '|') this.isNegated = false;
    this.before = operator === ';' || operator === '&' ? '' : operator;
  }
}
