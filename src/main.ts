import type { Adapters } from './adapters.ts';
import { runCommand } from './commands/dispatch.ts';
import { parseInputs, unreadInputs } from './commands/inputs.ts';

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
