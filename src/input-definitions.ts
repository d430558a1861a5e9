/** The values of the input `command`. */
export const commands = ['build', 'collect', 'lookup', 'plan', 'validate'] as const;
export type Command = (typeof commands)[number];

/** What is said of an input. */
export interface InputDefinition {
  default: string;
  /** Default in action.yml, for what only an expression of the workflow can give. */
  expression?: string;
  description: string;
  /** The commands that read it. */
  commands: readonly Command[];
}

/**
 * Every input: its default (action.yml has none but for expressions, so that this is the one place)
 * and the commands that read it.
 */
export const inputDefinitions = {
  'command': {
    default: 'build',
    description:
      "What to do: `validate` checks the recipes without credentials and selects those that a change touches, `plan` says what would be done for them and why, `build` makes their AMIs real, `collect` tells what became of a plan's builds, whichever job started them, `lookup` finds the newest released AMIs from any account that may launch them.",
    commands,
  },
  'recipes': {
    default: 'recipes/*.yml',
    description:
      'Recipe files: paths or globs relative to the workspace, separated by commas or line breaks.',
    commands: ['validate', 'plan', 'build', 'lookup'],
  },
  'plan': {
    default: '',
    description:
      "The output `plan` of `command: plan`, or a leg's `matrix.plan`: its recipes are built as it says, and nothing is resolved again. `collect` takes the whole plan.",
    commands: ['build', 'collect'],
  },
  'changed-since': {
    default: 'event',
    description:
      'Which change selects recipes: `event` that of the pull request, push or merge group (all recipes on other events), `all` every recipe, else what changed since HEAD left this ref or commit.',
    commands: ['validate', 'plan'],
  },
  'github-token': {
    default: '',
    expression: '${{ github.token }}',
    description:
      'Token that reads the files of a pull request (`permissions: pull-requests: read`) and, with `comment`, writes to it (`pull-requests: write`).',
    commands: ['validate', 'plan', 'collect'],
  },
  'owner': {
    default: '',
    description:
      'Account that owns the AMIs, for workflows without recipe files: `recipes` are names then, and `regions` is needed.',
    commands: ['lookup'],
  },
  'regions': {
    default: '',
    description:
      'With `owner`: regions to look in, separated by commas or line breaks; `ami-id` is that of the first.',
    commands: ['lookup'],
  },
  'role-to-assume': {
    default: '',
    description:
      "ARN of the IAM role to assume with GitHub's OIDC token (`permissions: id-token: write`). Without it the AWS credentials of the environment are used.",
    commands: ['plan', 'build', 'collect', 'lookup'],
  },
  'role-session-name': {
    default: '',
    description:
      'Name of the role session in CloudTrail; without it `golden-ami-<run id>-<attempt>`.',
    commands: ['plan', 'build', 'collect', 'lookup'],
  },
  'role-duration-seconds': {
    default: '3600',
    description:
      'Length of a role session in seconds, 900 to 43200; it is renewed by itself while waiting.',
    commands: ['plan', 'build', 'collect', 'lookup'],
  },
  'share': {
    default: 'false',
    description:
      '`true` releases the AMIs: launch permission for those of `shareWith`, release tags, pipeline record. `false` leaves private candidates.',
    commands: ['plan', 'build'],
  },
  'force': {
    default: 'false',
    description: '`true` builds anew even where a fresh image with this content exists.',
    commands: ['plan', 'build'],
  },
  'wait-minutes': {
    default: '340',
    description:
      'How long to wait for AWS, in minutes, 0 to 7200. At the limit the builds go on and `result` is `started`; 0 starts and leaves, and `collect` waits for them.',
    commands: ['build', 'collect'],
  },
  'on-cancel': {
    default: '',
    description:
      'When the run is cancelled: `cancel` stops the builds that this run started, `keep` lets them go on for the next run to adopt. Without it `keep` on pull requests, else `cancel`.',
    commands: ['build'],
  },
  'logs': {
    default: 'failure',
    description:
      "`live` shows the log of a build while it runs (a line a minute late at most; of recipes that share a `logGroup` those of all builds that run), `failure` the last lines of a failed build's log, `none` fetches no logs.",
    commands: ['build', 'collect'],
  },
  'comment': {
    default: 'false',
    description:
      '`true` keeps one comment on the pull request that the run is about, with the plan, then the AMIs; without effect on other events.',
    commands: ['plan', 'collect'],
  },
} as const satisfies Record<string, InputDefinition>;

/** Name of an input in action.yml. */
export type InputName = keyof typeof inputDefinitions;
