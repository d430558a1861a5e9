import type { Adapters } from '../adapters.ts';
import type { Runner } from '../github/runner.ts';
import { verbs, type Command, type Inputs, type ValuesByCommand } from './verbs.ts';

/** Runs the command that the inputs name, and loads only its code. Gives whether all went well. */
export function runCommand(inputs: Inputs, adapters: Adapters): Promise<boolean> {
  return start('run', inputs.command, inputs, adapters);
}

/** Runs the post phase of a command, if it has one. Gives whether all went well. */
export function runPost(inputs: Inputs, adapters: Adapters): Promise<boolean> {
  return start('post', inputs.command, inputs, adapters);
}

async function start<Name extends Command>(
  phase: 'run' | 'post',
  command: Name,
  inputs: ValuesByCommand[Name],
  adapters: Adapters,
): Promise<boolean> {
  const phaseOf = await verbs[command][phase]?.();
  return phaseOf === undefined || phaseOf(inputs, adapters);
}

/** Sets the outputs of a command that are not set yet to what they hold where it came to nothing. */
export async function publishMissing(
  command: Command,
  { hasOutput, setOutput }: Runner,
): Promise<void> {
  const missing = Object.entries(verbs[command].nothing).filter(([name]) => !hasOutput(name));
  const { publish } = await import('../outputs/publish.ts');
  await publish(Object.fromEntries(missing), setOutput);
}
