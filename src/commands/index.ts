import type { Inputs } from '../inputs.ts';
import type { Adapters } from '../main.ts';

/**
 * Runs the command that the inputs ask for, and loads the code of no other. Gives whether all went
 * well.
 */
export async function runCommand(inputs: Inputs, adapters: Adapters): Promise<boolean> {
  switch (inputs.command) {
    case 'validate':
      return (await import('./validate/run.ts')).validate(inputs, adapters);
    case 'plan':
      return (await import('./plan/run.ts')).plan(inputs, adapters);
    case 'collect':
      return (await import('./collect/run.ts')).collect(inputs, adapters);
    case 'lookup':
      return (await import('./lookup/run.ts')).lookup(inputs, adapters);
    case 'build':
      return (await import('./build/run.ts')).build(inputs, adapters);
  }
}
