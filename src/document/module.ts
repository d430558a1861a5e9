/** Platform on which an action module runs. */
type ModulePlatform = 'Linux' | 'Windows' | 'macOS';

/** The kind of value that an input has. A reference may stand for any value but a map or a list. */
type InputKind = 'text' | 'boolean' | 'number' | 'texts' | 'value' | 'map' | 'parameters';

/** One input of an action module. */
export interface ModuleInput {
  kind: InputKind;
  isRequired?: true;
  /** The values that are allowed, in any case. */
  choices?: readonly string[];
  /** The form of the text, unless it contains a reference, and what to write instead. */
  form?: { pattern: RegExp; remedy: string };
  /** Whether the input is an error on Windows. */
  isUnixOnly?: true;
}

/** An action module of AWSTOE. */
export interface Module {
  platforms: readonly ModulePlatform[];
  /** Whether `inputs` is one map, a list of maps or, for Assert, one condition. */
  shape: 'map' | 'list' | 'condition';
  inputs: Readonly<Record<string, ModuleInput>>;
  /** Inputs of which exactly one must be given. */
  oneOf?: readonly string[];
  /** Inputs that must be given requiredTogether or not at all. */
  requiredTogether?: readonly string[];
  outputs: readonly string[];
}

export const everywhere = ['Linux', 'Windows', 'macOS'] as const;
export const unix = ['Linux', 'macOS'] as const;

/** Definitions of inputs that many modules share. */
export const text = { kind: 'text' } as const;
export const requiredText = { kind: 'text', isRequired: true } as const;
export const flag = { kind: 'boolean' } as const;
