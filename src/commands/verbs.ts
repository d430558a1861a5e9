import type { ValuesOf } from '../inputs/input-group.ts';
import { build } from './build/verb.ts';
import { collect } from './collect/verb.ts';
import { lookup } from './lookup/verb.ts';
import { plan } from './plan/verb.ts';
import { release } from './release/verb.ts';
import { validate } from './validate/verb.ts';
import type { Verb } from './verb.ts';

/**
 * Every verb, in the order of an image's life. All lists of commands, inputs and outputs derive
 * from it.
 */
const all = { validate, plan, build, release, collect, lookup };

/** A value of the input `command`. */
export type Command = keyof typeof all;

/** The values that the inputs of a command give. */
export type ValuesByCommand = { [Name in Command]: ValuesOf<(typeof all)[Name]['inputs']> };

/** The command that the workflow names, with the values of its inputs. */
export type Inputs = { [Name in Command]: { command: Name } & ValuesByCommand[Name] }[Command];

/** Name of an input in action.yml. */
export type InputName =
  'command' | { [Name in Command]: keyof (typeof all)[Name]['inputs']['definitions'] }[Command];

/** Name of an output in action.yml. */
export type OutputName = { [Name in Command]: keyof (typeof all)[Name]['outputs'] }[Command];

/** The verbs by their names. */
export const verbs: { readonly [Name in Command]: Verb<ValuesByCommand[Name]> } = all;

/** All commands, sorted. */
export const commands = (Object.keys(verbs) as Command[]).sort();
