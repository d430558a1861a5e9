import type { Account } from './aws/account.ts';
import type { Clock } from './clock.ts';
import { commandLoaders } from './commands/index.ts';
import type { Run } from './github/run.ts';
import type { Runner } from './github/runner.ts';
import { parseInputs, type CredentialsInput } from './inputs.ts';

/** The world as main and post see it; index.ts alone makes one of the real things. */
export interface Adapters {
  runner: Runner;
  run: Run;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  /** Connects to the home account; no call is made yet. */
  connect: (credentials: CredentialsInput, homeRegion: string) => Account;
  /** Whether the same call to AWS may succeed later. */
  isPassing: (error: unknown) => boolean;
}

/** The main phase. Gives whether all went well; throws what stopped it. */
export async function main(adapters: Adapters): Promise<boolean> {
  const inputs = parseInputs(adapters.runner.input);
  const command = await commandLoaders[inputs.command]();
  return command(inputs, adapters);
}
