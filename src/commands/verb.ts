import type { InputGroup } from '../inputs/input-group.ts';
import type { Adapters } from '../adapters.ts';

/** A phase of a command. Gives whether all went well; throws what stopped it. */
type Phase<Inputs extends object> = (inputs: Inputs, adapters: Adapters) => Promise<boolean>;

/** A value of the input `command`: all that the rest of the program knows of it. */
export interface Verb<
  Inputs extends object,
  InputName extends string = string,
  OutputName extends string = string,
> {
  /** What it does: how a sentence that begins with its name goes on. */
  summary: string;
  inputs: InputGroup<Inputs, InputName>;
  /** What each of its outputs holds. */
  outputs: Readonly<Record<OutputName, string>>;
  /** Loads the main phase; nothing of it is loaded for another command. */
  run: () => Promise<Phase<Inputs>>;
  /** Loads the post phase, of a command that saves a state. */
  post?: () => Promise<Phase<Inputs>>;
}

/** A verb, its types taken from its parts. */
export function defineVerb<
  Inputs extends object,
  InputName extends string,
  OutputName extends string,
>(verb: Verb<Inputs, InputName, OutputName>): Verb<Inputs, InputName, OutputName> {
  return verb;
}
