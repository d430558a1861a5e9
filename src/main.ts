import type { Adapters } from './adapters.ts';
import { publishMissing, runCommand } from './commands/dispatch.ts';
import { namedCommand, parseInputs, unreadInputs } from './commands/inputs.ts';

/** The main phase. Resolves to whether everything succeeded; throws the error that stopped it. */
export async function main(adapters: Adapters): Promise<boolean> {
  const inputs = parseInputs(adapters.runner.input);
  for (const name of unreadInputs(inputs, adapters.runner.input)) {
    await adapters.runner.annotate(
      'warning',
      `The input ${name} has no effect: \`command: ${inputs.command}\` does not read it.`,
    );
  }
  return runCommand(inputs, adapters);
}

/** Sets the outputs of the command that a main phase which was stopped has not set. */
export async function publishRest({ runner }: Adapters): Promise<void> {
  await publishMissing(namedCommand(runner.input), runner);
}
