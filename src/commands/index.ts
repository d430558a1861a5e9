import type { Command, Inputs } from '../inputs.ts';
import type { Adapters } from '../main.ts';

type Run = (inputs: Inputs, adapters: Adapters) => Promise<boolean>;

/** Every command and where its code is; only the one that is asked for is loaded. */
export const commandLoaders: Record<Command, () => Promise<Run>> = {
  build: async () => (await import('./build.ts')).build,
};
