import type { InputGroup } from '../inputs/input-group.ts';
import type { Adapters } from '../adapters.ts';

/** A phase of a command. Gives whether all went well; throws the error that stopped it. */
type Phase<Inputs extends object> = (inputs: Inputs, adapters: Adapters) => Promise<boolean>;

/** Definition of one value of the input `command`. */
export interface Verb<
  Inputs extends object,
  InputName extends string = string,
  OutputName extends string = string,
> {
  /** What it does: the rest of a sentence that begins with its name. */
  summary: string;
  inputs: InputGroup<Inputs, InputName>;
  /** What each of its outputs holds. */
  outputs: Readonly<Record<OutputName, string>>;
  /** What its outputs hold where it came to nothing. */
  nothing: Readonly<Record<OutputName, unknown>>;
  /** Loads the main phase, which is not loaded for other commands. */
  run: () => Promise<Phase<Inputs>>;
  /** Loads the post phase; present where the command saves a state. */
  post?: () => Promise<Phase<Inputs>>;
}

/** Gives the verb itself; infers its type parameters. */
export function defineVerb<
  Inputs extends object,
  InputName extends string,
  OutputName extends string,
>(verb: Verb<Inputs, InputName, OutputName>): Verb<Inputs, InputName, OutputName> {
  return verb;
}
