import type { InputDefinition } from '../inputs/input-definition.ts';
import { commands, verbs, type Command, type InputName, type OutputName } from './verbs.ts';

/** What action.yml and README.md say of an input. */
export interface ActionInput extends InputDefinition {
  /** The commands that read it. */
  commands: readonly Command[];
}

/** What action.yml and README.md say of an output. */
export interface ActionOutput {
  description: string;
  /** The commands that set it. */
  commands: readonly Command[];
}

const names = Object.keys(verbs) as Command[];

const commandInput: ActionInput = {
  default: 'build',
  description: `What to do: ${names.map((name) => `\`${name}\` ${verbs[name].summary}`).join(', ')}.`,
  commands,
};

/** Every input, in the order of action.yml. */
export const inputDefinitions = Object.fromEntries<ActionInput>([
  ['command', commandInput],
  ...inOrder(commands.map((command) => Object.keys(verbs[command].inputs.definitions))).map(
    (input): [string, ActionInput] => {
      const readers = names.filter((name) => input in verbs[name].inputs.definitions);
      return [input, { ...verbs[readers[0]!].inputs.definitions[input]!, commands: readers }];
    },
  ),
]) as Record<InputName, ActionInput>;

/** Every output, in the order of action.yml. */
export const outputDefinitions = Object.fromEntries<ActionOutput>(
  [...new Set(names.flatMap((name) => Object.keys(verbs[name].outputs)))].map((output) => {
    const setters = names.filter((name) => output in verbs[name].outputs);
    return [output, { description: verbs[setters[0]!].outputs[output]!, commands: setters }];
  }),
) as Record<OutputName, ActionOutput>;

/**
 * Merges lists into one without duplicates, keeping the order of each: a new entry is put before
 * the entry that follows it in its own list.
 */
function inOrder(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  for (const list of lists) {
    let next = order.length;
    for (const entry of list.toReversed()) {
      if (order.includes(entry)) next = order.indexOf(entry);
      else order.splice(next, 0, entry);
    }
  }
  return order;
}
