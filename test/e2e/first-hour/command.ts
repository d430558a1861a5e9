import type { Stack } from 'aws-sandbox/cloudformation/stack';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { AccountName } from '../../../scene/accounts.ts';

/** What commands work on. */
export interface Environment {
  sandbox: Sandbox;
  /** The clone of golden-ami. */
  folder: string;
  /** The repositories of GitHub, one in `<owner>/<name>.git`. */
  github: string;
  variables: Map<string, string>;
  /** Deployment branches of the repository's environments. */
  environments: Map<string, string[]>;
  /** Rules of the default branch, by their type. */
  rules: { type: string; parameters?: Record<string, unknown> }[];
  /** Whose login `aws` has. */
  account: AccountName;
}

/** Stacks by account, region and name, a string where the first deploy failed; instances by id. */
export interface Made {
  stacks: Map<string, Stack | string>;
  instances: Map<string, 'running' | 'terminated'>;
}

type Options = Record<string, string>;
type Run = (
  options: Options,
  rest: string[],
  environment: Environment & Made,
) => Promise<string> | string;

/** A command with all options that the page gives it; what else it is given is refused. */
export interface Command {
  options: string[];
  flags?: string[];
  /** One letter for an option that may stand there several times. */
  short?: Record<string, string>;
  run: Run;
}
