import { ActionError } from '../errors.ts';
import { Reader, type InputTexts } from '../inputs/reader.ts';
import { inputDefinitions } from './definitions.ts';
import { commands, verbs, type Command, type InputName, type Inputs } from './verbs.ts';

/**
 * Reads the inputs of the command; `read` gives an input's text, empty where it was not given.
 * Throws one ActionError that names every input with a mistake. Reads no file and logs nothing.
 */
export function parseInputs(read: (name: string) => string): Inputs {
  const problems: string[] = [];
  const texts: InputTexts = { read, refuse: (problem) => void problems.push(problem) };
  const command = new Reader(inputDefinitions, texts).oneOf('command', commands);
  const inputs = { command, ...verbs[command].inputs.parse(texts) } as Inputs;
  if (problems.length > 0) {
    throw new ActionError(
      'input',
      `${problems.length === 1 ? 'One input is' : `${String(problems.length)} inputs are`} wrong: ${problems.join('; ').replaceAll(/\s+/g, ' ')}.`,
      `Correct ${problems.length === 1 ? "it in the step's `with:`; the README's table of inputs says what it takes" : "them in the step's `with:`; the README's table of inputs says what each takes"}.`,
    );
  }
  return inputs;
}

/** The command that the workflow names, whatever its other inputs; the usual one for a wrong name. */
export function namedCommand(read: (name: string) => string): Command {
  return new Reader(inputDefinitions, { read, refuse: () => undefined }).oneOf('command', commands);
}

/**
 * Inputs that the workflow sets although the command does not read them. Inputs that action.yml
 * fills with an expression do not count.
 */
export function unreadInputs({ command }: Inputs, read: (name: string) => string): InputName[] {
  return (Object.keys(inputDefinitions) as InputName[]).filter((name) => {
    const { commands: readers, expression } = inputDefinitions[name];
    return expression === undefined && !readers.includes(command) && read(name).trim() !== '';
  });
}
