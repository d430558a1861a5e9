import { runPost } from './commands/dispatch.ts';
import { parseInputs } from './commands/inputs.ts';
import type { Adapters } from './adapters.ts';
import { stateName } from './state.ts';

/**
 * The post phase: what is still to be done for the state that main has saved. Silent where there is
 * none. Gives whether all went well.
 */
export async function post(adapters: Adapters): Promise<boolean> {
  const { runner } = adapters;
  if (runner.savedState(stateName) === '') return true;
  return runPost(parseInputs(runner.input), adapters);
}
