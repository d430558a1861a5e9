import { runPost } from './commands/dispatch.ts';
import { parseInputs } from './commands/inputs.ts';
import type { Adapters } from './adapters.ts';
import { stateName } from './state.ts';

/**
 * The post phase: finishes what the state that main saved leaves to do. Does and logs nothing where
 * there is no state. Resolves to whether everything succeeded.
 */
export async function post(adapters: Adapters): Promise<boolean> {
  const { runner } = adapters;
  if (runner.savedState(stateName) === '') return true;
  return runPost(parseInputs(runner.input), adapters);
}
