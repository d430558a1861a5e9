import type { Module } from './module.ts';
import { execution } from './modules/execution.ts';
import { fileSystem } from './modules/file-system.ts';
import { installation } from './modules/installation.ts';
import { system } from './modules/system.ts';
import { transfer } from './modules/transfer.ts';

/**
 * All action modules of AWSTOE with their inputs and outputs:
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html. Where no
 * platform is stated, every one is taken to be meant.
 */
export const modules: Readonly<Record<string, Module>> = withoutPrototype({
  ...execution,
  ...transfer,
  ...fileSystem,
  ...installation,
  ...system,
});

/** Removes the prototype, so that looking up `toString` or `constructor` finds no module. */
function withoutPrototype(record: Record<string, Module>): Record<string, Module> {
  return Object.assign(Object.create(null) as Record<string, Module>, record);
}

/** Modules that can be used without `inputs`. */
export const modulesWithoutInputs: ReadonlySet<string> = new Set(['Reboot', 'UpdateOS']);
