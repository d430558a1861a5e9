/** Where an action module runs. */
export type ModulePlatform = 'Linux' | 'Windows' | 'macOS';

/** What an input holds. Everything but `condition` and `list` may come from a reference. */
type InputKind = 'text' | 'boolean' | 'number' | 'texts' | 'value' | 'map' | 'parameters';

/** One input of an action module. */
export interface ModuleInput {
  kind: InputKind;
  isRequired?: true;
  /** Compared without regard to case. */
  choices?: readonly string[];
  /** What the text must look like where it is no reference, and what to write instead. */
  form?: { pattern: RegExp; remedy: string };
  /** An error on Windows. */
  isUnixOnly?: true;
}

/** An action module of AWSTOE. */
export interface Module {
  platforms: readonly ModulePlatform[];
  /** Whether `inputs` is one map or a list of maps; `condition` is Assert's one operator. */
  shape: 'map' | 'list' | 'condition';
  inputs: Readonly<Record<string, ModuleInput>>;
  /** Inputs of which exactly one has to be there. */
  oneOf?: readonly string[];
  /** Inputs that mean nothing without each other. */
  together?: readonly string[];
  outputs: readonly string[];
}

export const everywhere = ['Linux', 'Windows', 'macOS'] as const;
export const unix = ['Linux', 'macOS'] as const;

/** Inputs that many modules have. */
export const text = { kind: 'text' } as const;
export const needed = { kind: 'text', isRequired: true } as const;
export const flag = { kind: 'boolean' } as const;
