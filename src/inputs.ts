import { ActionError } from './errors.ts';

/** The values of the input `command`. */
export const commands = ['build'] as const;
export type Command = (typeof commands)[number];

/** How the action gets AWS credentials: by GitHub's OIDC token, or those that the job has already. */
export type CredentialsInput = { kind: 'ambient' } | { kind: 'oidc'; roleArn: string; sessionName: string | undefined; durationSeconds: number };

/** Inputs of `command: build`. */
export interface BuildInputs {
  command: 'build';
  /** Paths or globs, relative to the workspace. */
  recipes: string[];
  credentials: CredentialsInput;
  /** Release what was built: launch permission for the organization. */
  share: boolean;
  /** Build even where nothing changed. */
  force: boolean;
  /** How long to wait for AWS; 0 starts the builds and leaves. */
  waitMinutes: number;
  /** What to do with a running build when the run is cancelled; `undefined` leaves the choice to the event. */
  onCancel: 'cancel' | 'keep' | undefined;
  /** Whether the log of a failed build is fetched. */
  logs: 'failure' | 'none';
}

/** What the workflow asked for, by command. */
export type Inputs = BuildInputs;

interface InputDefinition {
  default: string;
  description: string;
  commands: readonly Command[];
}

/** Every input: its default (action.yml has none, so that this is the one place) and the commands that read it. */
export const inputDefinitions = {
  'command': { default: 'build', description: 'What to do: `build` makes the AMIs of the recipes real.', commands: ['build'] },
  'recipes': { default: 'recipes/*.yml', description: 'Recipe files: paths or globs relative to the workspace, separated by commas or line breaks.', commands: ['build'] },
  'role-to-assume': { default: '', description: 'ARN of the IAM role to assume with GitHub’s OIDC token (`permissions: id-token: write`). Without it the AWS credentials of the environment are used.', commands: ['build'] },
  'role-session-name': { default: '', description: 'Name of the role session in CloudTrail; without it `golden-ami-<run id>-<attempt>`.', commands: ['build'] },
  'role-duration-seconds': { default: '3600', description: 'Length of a role session in seconds, 900 to 43200; it is renewed by itself while waiting.', commands: ['build'] },
  'share': { default: 'false', description: '`true` releases the AMIs: launch permission for those of `shareWith`, release tags, pipeline record. `false` leaves private candidates.', commands: ['build'] },
  'force': { default: 'false', description: '`true` builds anew even where a fresh image with this content exists.', commands: ['build'] },
  'wait-minutes': { default: '340', description: 'How long to wait for AWS, in minutes, 0 to 7200. At the limit the builds go on and `result` is `started`; 0 starts and leaves.', commands: ['build'] },
  'on-cancel': { default: '', description: 'When the run is cancelled: `cancel` stops the builds that this run started, `keep` lets them go on for the next run to adopt. Without it `keep` on pull requests, else `cancel`.', commands: ['build'] },
  'logs': { default: 'failure', description: '`failure` shows the last lines of a failed build’s log, `none` fetches no logs.', commands: ['build'] },
} as const satisfies Record<string, InputDefinition>;

/** Name of an input in action.yml. */
export type InputName = keyof typeof inputDefinitions;

/**
 * Reads all inputs; `read` gives an input's text, empty where it was not given. Throws one ActionError that names every
 * input with a mistake. Reads no file and logs nothing.
 */
export function parseInputs(read: (name: InputName) => string): Inputs {
  const problems: string[] = [];
  const given = (name: InputName): string => read(name).trim() || inputDefinitions[name].default;

  const oneOf = <T extends string>(name: InputName, choices: readonly T[]): T => {
    const text = given(name);
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined) problems.push(`${name}: "${text}" is not one of ${choices.join(', ')}`);
    return choice ?? (choices[0] as T);
  };
  const boolean = (name: InputName): boolean => {
    const text = given(name).toLowerCase();
    if (text !== 'true' && text !== 'false') problems.push(`${name}: "${text}" is not true or false`);
    return text === 'true';
  };
  const integer = (name: InputName, from: number, to: number): number => {
    const text = given(name);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (!(value >= from && value <= to)) problems.push(`${name}: "${text}" is not a whole number from ${String(from)} to ${String(to)}`);
    return value;
  };
  const list = (name: InputName): string[] => {
    const items = given(name).split(/\n|,(?![^{\n]*\})/).map((item) => item.trim()).filter(Boolean);
    if (items.length === 0) problems.push(`${name}: names no file`);
    return items;
  };

  const inputs: Inputs = {
    command: oneOf('command', commands),
    recipes: list('recipes'),
    credentials: credentials(given, integer, problems),
    share: boolean('share'),
    force: boolean('force'),
    waitMinutes: integer('wait-minutes', 0, 7200),
    onCancel: given('on-cancel') === '' ? undefined : oneOf('on-cancel', ['cancel', 'keep'] as const),
    logs: oneOf('logs', ['failure', 'none'] as const),
  };
  if (problems.length > 0) {
    throw new ActionError('input', `${problems.length === 1 ? 'One input is' : `${String(problems.length)} inputs are`} wrong: ${problems.join('; ').replaceAll(/\s+/g, ' ')}.`, 'Correct them in the step’s `with:`; the README’s table of inputs says what each takes.');
  }
  return inputs;
}

function credentials(given: (name: InputName) => string, integer: (name: InputName, from: number, to: number) => number, problems: string[]): CredentialsInput {
  const roleArn = given('role-to-assume');
  const sessionName = given('role-session-name') || undefined;
  const durationSeconds = integer('role-duration-seconds', 900, 43_200);
  if (sessionName !== undefined && !/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
    problems.push(`role-session-name: "${sessionName}" is not 2 to 64 letters, digits or _+=,.@-`);
  }
  if (roleArn === '') {
    if (sessionName !== undefined) problems.push('role-session-name: has no use without role-to-assume');
    return { kind: 'ambient' };
  }
  if (!/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn)) {
    problems.push(`role-to-assume: "${roleArn}" is not the ARN of an IAM role (arn:aws:iam::<account>:role/<name>)`);
  }
  return { kind: 'oidc', roleArn, sessionName, durationSeconds };
}
