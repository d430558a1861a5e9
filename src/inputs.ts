import { ActionError } from './errors.ts';
import {
  commands,
  inputDefinitions,
  type Command,
  type InputDefinition,
  type InputName,
} from './input-definitions.ts';

/**
 * How the action gets AWS credentials: by GitHub's OIDC token, or those that the job has already.
 */
export type CredentialsInput =
  | { kind: 'ambient' }
  | { kind: 'oidc'; roleArn: string; sessionName: string | undefined; durationSeconds: number };

/** Inputs of `command: validate`. */
export interface ValidateInputs {
  command: 'validate';
  /** Paths or globs, relative to the workspace. */
  recipes: string[];
  /** `event`, `all`, or a commit or ref of git. */
  changedSince: string;
  /** GitHub's token of the job; empty where none was given. */
  githubToken: string;
}

/** Inputs of `command: plan`. */
export interface PlanInputs {
  command: 'plan';
  /** Paths or globs, relative to the workspace. */
  recipes: string[];
  /** `event`, `all`, or a commit or ref of git. */
  changedSince: string;
  /** GitHub's token of the job; empty where none was given. */
  githubToken: string;
  credentials: CredentialsInput;
  /** Whether images are to be released. */
  share: boolean;
  /** Plan builds even where nothing changed. */
  force: boolean;
  /** Whether the pull request gets the comment. */
  comment: boolean;
}

/** Inputs of `command: build`. */
export interface BuildInputs {
  command: 'build';
  /** Paths or globs, relative to the workspace; not read where there is a plan. */
  recipes: string[];
  /** Text of what `command: plan` has fixed; empty without a plan. */
  plan: string;
  credentials: CredentialsInput;
  /** Release what was built: launch permission for the organization. */
  share: boolean;
  /** Build even where nothing changed. */
  force: boolean;
  /** How long to wait for AWS; 0 starts the builds and leaves. */
  waitMinutes: number;
  /**
   * What to do with a running build when the run is cancelled; `undefined` leaves the choice to the
   * event.
   */
  onCancel: 'cancel' | 'keep' | undefined;
  /**
   * Which logs are shown: those of builds while they run and of failed ones, of failed ones, none.
   */
  logs: 'live' | 'failure' | 'none';
}

/** Inputs of `command: collect`. */
export interface CollectInputs {
  command: 'collect';
  /** Text of what `command: plan` has fixed. */
  plan: string;
  credentials: CredentialsInput;
  /** How long to wait for builds that still run. */
  waitMinutes: number;
  /**
   * Which logs are shown: those of builds while they run and of failed ones, of failed ones, none.
   */
  logs: 'live' | 'failure' | 'none';
  /** Whether the pull request gets the comment. */
  comment: boolean;
  /** GitHub's token of the job; empty where none was given. */
  githubToken: string;
}

/** Inputs of `command: lookup`. */
export interface LookupInputs {
  command: 'lookup';
  /** Paths or globs, relative to the workspace; with an owner names of recipes. */
  recipes: string[];
  /** Account that owns the AMIs; empty where the recipes tell. */
  owner: string;
  /** Regions to look in; empty where the recipes tell. */
  regions: string[];
  credentials: CredentialsInput;
}

/** What the workflow asked for, by command. */
export type Inputs = ValidateInputs | PlanInputs | BuildInputs | CollectInputs | LookupInputs;

/**
 * Inputs that were given to a command that does not read them. What action.yml fills in by itself
 * was not given.
 */
export function unreadInputs({ command }: Inputs, read: (name: InputName) => string): InputName[] {
  const definitions = Object.entries(inputDefinitions) as [InputName, InputDefinition][];
  return definitions.flatMap(([name, { commands: readers, expression }]) =>
    expression === undefined && !readers.includes(command) && read(name).trim() !== '' ? name : [],
  );
}

/**
 * Reads the inputs of the command; `read` gives an input's text, empty where it was not given.
 * Throws one ActionError that names every input with a mistake. Reads no file and logs nothing.
 */
export function parseInputs(read: (name: InputName) => string): Inputs {
  const reader = new Reader(read);
  const { problems } = reader;
  const command = reader.oneOf('command', commands);
  const inputs = readers[command](reader);
  if (problems.length > 0) {
    throw new ActionError(
      'input',
      `${problems.length === 1 ? 'One input is' : `${String(problems.length)} inputs are`} wrong: ${problems.join('; ').replaceAll(/\s+/g, ' ')}.`,
      "Correct them in the step's `with:`; the README's table of inputs says what each takes.",
    );
  }
  return inputs;
}

/** Reads texts as values, and collects what is wrong. */
class Reader {
  readonly problems: string[] = [];
  readonly #read: (name: InputName) => string;

  constructor(read: (name: InputName) => string) {
    this.#read = read;
  }

  text(name: InputName): string {
    return this.#read(name).trim() || inputDefinitions[name].default;
  }

  oneOf<T extends string>(name: InputName, choices: readonly T[]): T {
    const text = this.text(name);
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined) {
      this.problems.push(`${name}: "${text}" is not one of ${choices.join(', ')}`);
    }
    return choice ?? (choices[0] as T);
  }

  boolean(name: InputName): boolean {
    const text = this.text(name).toLowerCase();
    if (text !== 'true' && text !== 'false') {
      this.problems.push(`${name}: "${text}" is not true or false`);
    }
    return text === 'true';
  }

  integer(name: InputName, from: number, to: number): number {
    const text = this.text(name);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (!(value >= from && value <= to)) {
      this.problems.push(
        `${name}: "${text}" is not a whole number from ${String(from)} to ${String(to)}`,
      );
    }
    return value;
  }

  list(name: InputName): string[] {
    const items = this.items(name);
    if (items.length === 0) this.problems.push(`${name}: names no file`);
    return items;
  }

  /** Separated by commas or line breaks; commas within braces are part of a glob. */
  items(name: InputName): string[] {
    return this.text(name)
      .split(/\n|,(?![^{\n]*\})/)
      .map((item) => item.trim())
      .filter(Boolean);
  }
}

const readers: { [Name in Command]: (reader: Reader) => Inputs & { command: Name } } = {
  validate: (reader) => ({
    command: 'validate',
    recipes: reader.list('recipes'),
    ...changeInputs(reader),
  }),
  plan: (reader) => ({
    command: 'plan',
    recipes: reader.list('recipes'),
    ...changeInputs(reader),
    credentials: credentials(reader),
    share: reader.boolean('share'),
    force: reader.boolean('force'),
    comment: reader.boolean('comment'),
  }),
  build: buildInputs,
  collect: collectInputs,
  lookup: lookupInputs,
};

function lookupInputs(reader: Reader): LookupInputs {
  const { problems } = reader;
  const inputs: LookupInputs = {
    command: 'lookup',
    recipes: reader.list('recipes'),
    owner: reader.text('owner'),
    regions: reader.items('regions'),
    credentials: credentials(reader),
  };
  const { recipes, owner, regions } = inputs;
  if (owner === '') {
    if (regions.length > 0) problems.push('regions: has no use without owner');
    return inputs;
  }
  if (!/^\d{12}$/.test(owner)) {
    problems.push(`owner: "${owner}" is not an AWS account id of 12 digits`);
  }
  for (const name of recipes) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
      problems.push(`recipes: with owner, "${name}" is to be the name of a recipe`);
    }
  }
  for (const region of regions) {
    if (!/^[a-z]{2,}(-[a-z]+)+-\d$/.test(region)) {
      problems.push(`regions: "${region}" is not an AWS region`);
    }
  }
  if (regions.length === 0) problems.push('regions: is needed with owner');
  return inputs;
}

function changeInputs(reader: Reader): Pick<ValidateInputs, 'changedSince' | 'githubToken'> {
  const changedSince = reader.text('changed-since');
  // git would take it for an option.
  if (changedSince.startsWith('-') || /[\s\0]/.test(changedSince)) {
    reader.problems.push(
      `changed-since: "${changedSince}" is not event, all, or a ref or commit of git`,
    );
  }
  return { changedSince, githubToken: reader.text('github-token') };
}

function buildInputs(reader: Reader): BuildInputs {
  return {
    command: 'build',
    recipes: reader.list('recipes'),
    plan: reader.text('plan'),
    credentials: credentials(reader),
    share: reader.boolean('share'),
    force: reader.boolean('force'),
    waitMinutes: reader.integer('wait-minutes', 0, 7200),
    onCancel:
      reader.text('on-cancel') === ''
        ? undefined
        : reader.oneOf('on-cancel', ['cancel', 'keep'] as const),
    logs: reader.oneOf('logs', ['live', 'failure', 'none'] as const),
  };
}

function collectInputs(reader: Reader): CollectInputs {
  const plan = reader.text('plan');
  if (plan === '') reader.problems.push('plan: is needed by `command: collect`');
  return {
    command: 'collect',
    plan,
    credentials: credentials(reader),
    waitMinutes: reader.integer('wait-minutes', 0, 7200),
    logs: reader.oneOf('logs', ['live', 'failure', 'none'] as const),
    comment: reader.boolean('comment'),
    githubToken: reader.text('github-token'),
  };
}

function credentials(reader: Reader): CredentialsInput {
  const roleArn = reader.text('role-to-assume');
  const sessionName = reader.text('role-session-name') || undefined;
  const durationSeconds = reader.integer('role-duration-seconds', 900, 43_200);
  if (sessionName !== undefined && !/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
    reader.problems.push(
      `role-session-name: "${sessionName}" is not 2 to 64 letters, digits or _+=,.@-`,
    );
  }
  if (roleArn === '') {
    if (sessionName !== undefined) {
      reader.problems.push('role-session-name: has no use without role-to-assume');
    }
    return { kind: 'ambient' };
  }
  if (!/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn)) {
    reader.problems.push(
      `role-to-assume: "${roleArn}" is not the ARN of an IAM role (arn:aws:iam::<account>:role/<name>)`,
    );
  }
  return { kind: 'oidc', roleArn, sessionName, durationSeconds };
}
