import { expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { parse } from 'yaml';
import { read, repositoryFiles } from '../contract/source-files.ts';
import { wait } from './account.ts';
import { plan } from './planning.ts';
import { exchange, runs, type RoleName } from './roles/sessions.ts';
import { openStage } from './stage.ts';
import { roleVariables } from './workflows/roles.ts';

// Every example of README.md and docs/ that uses the action, or a workflow of it, under the roles
// that infra/ makes: with the event and the environment that the example has.

interface Step {
  uses?: string;
  with?: Record<string, string | number | boolean>;
}
interface Job extends Step {
  environment?: string;
  steps?: Step[];
}
interface Example {
  /** Where it stands. */
  name: string;
  events: string[];
  job: Job;
  step: Step;
}

const stage = openStage();
const isAction = ({ uses = '' }: Step): boolean => /^OWNER\/golden-ami@/.test(uses);
const isWorkflow = ({ uses = '' }: Step): boolean =>
  uses.startsWith('OWNER/golden-ami/.github/workflows/build.yml@');
const isCredentials = ({ uses = '' }: Step): boolean =>
  uses.startsWith('aws-actions/configure-aws-credentials@');

/** What a block shows: a workflow, jobs, or steps. Parts of a workflow are of a push. */
function examplesIn(value: unknown, name: string, events: string[], job: Job = {}): Example[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as { on?: string | object; steps?: unknown; uses?: string };
  const given = typeof own.on === 'string' ? [own.on] : Object.keys(own.on ?? {});
  const inside = given.length > 0 ? given : events;
  const around: Job = Array.isArray(own.steps) ? (own as Job) : job;
  const step = own as Step;
  const here =
    isAction(step) || isWorkflow(step) ? [{ name, events: inside, job: around, step }] : [];
  return [...here, ...Object.values(value).flatMap((one) => examplesIn(one, name, inside, around))];
}

const examples = repositoryFiles()
  .filter((file) => file === 'README.md' || /^docs\/.+\.md$/.test(file))
  .flatMap((file) =>
    [...read(file).matchAll(/^( *)```ya?ml\n([^]*?)^\1```$/gm)].flatMap(
      ([, indent = '', text = ''], index) =>
        examplesIn(
          parse(text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')),
          `${file}, block ${String(index + 1)}`,
          ['push'],
        ),
    ),
  );

/** Has the next tokens be those of a job of this example. */
function speakOf(sandbox: Sandbox, event: string, { environment }: Job): void {
  const run = event === 'pull_request' ? runs.pullRequest : { ...runs.main, eventName: event };
  sandbox.oidc.run = { ...run, ...(environment === undefined ? {} : { environment }) };
}

const roleOf = (arn: string): RoleName => arn.replace(/^.*\/golden-ami-/, '') as RoleName;

test.each(
  examples
    .filter(({ step }) => isAction(step))
    .flatMap((example) =>
      example.events
        .filter((event) => event !== 'merge_group')
        .map(
          (event) =>
            [
              example.name,
              String(example.step.with?.['command'] ?? 'build'),
              event,
              example,
            ] as const,
        ),
    ),
)('%s: %s on %s', async (_name, command, event, { job, step }) => {
  const sandbox = await stage.sandbox();
  const released = { share: 'true', recipes: 'recipes/al-2023.yml,recipes/win-2022.yml' };
  if (command === 'lookup') {
    await stage.run(sandbox, { inputs: { ...released, 'wait-minutes': '0' } });
    wait(sandbox, 120);
    expect(await stage.run(sandbox, { inputs: released })).toMatchObject({ exitCode: 0 });
    wait(sandbox, 5);
  }
  const { text } = await plan(stage, sandbox, {
    inputs: { share: 'true', recipes: 'recipes/al-2023.yml' },
  });
  const leg = { plan: text, recipes: 'recipes/al-2023.yml' };
  if (command === 'release' || command === 'collect') {
    await stage.run(sandbox, { role: 'golden-ami-builder', inputs: leg });
    wait(sandbox, 5);
  }
  if (command === 'collect') {
    await stage.run(sandbox, { inputs: { ...leg, command: 'release' } });
    wait(sandbox, 5);
  }

  speakOf(sandbox, event, job);
  const known: Record<string, string> = {
    '${{ needs.plan.outputs.plan }}': text,
    '${{ matrix.recipe }}': leg.recipes,
    '${{ vars.GOLDEN_AMI_PLAN_ROLE }}': roleVariables['GOLDEN_AMI_PLAN_ROLE'] ?? '',
  };
  const inputs = Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [
      name,
      known[String(value)] ?? String(value),
    ]),
  );
  expect(Object.values(inputs).filter((value) => value.includes('${{'))).toEqual([]);
  const before = job.steps?.find(isCredentials)?.with?.['role-to-assume'];
  const session =
    before === undefined
      ? undefined
      : await exchange(sandbox, roleOf(String(before)), sandbox.oidc.token('sts.amazonaws.com'));
  const run = await stage.run(sandbox, {
    credentials: 'oidc',
    inputs: {
      'role-to-assume': '',
      ...(command === 'collect' ? { recipes: '' } : {}),
      ...inputs,
    },
    environment: session
      ? {
          AWS_ACCESS_KEY_ID: session.credentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: session.credentials.secretAccessKey,
          AWS_SESSION_TOKEN: session.credentials.sessionToken ?? '',
        }
      : {},
  });
  expect(run).toMatchObject({ exitCode: 0, errors: [] });
});

test.each(
  examples
    .filter(({ step }) => isWorkflow(step))
    .flatMap((example) =>
      // What pull-request.yml builds is a pull request's alone, as its `if` says.
      example.events
        .filter((event) => event !== 'merge_group')
        .map((event) => [example.name, event, example.step.with ?? {}] as const),
    ),
)('%s: build.yml on %s takes each role', async (_name, event, given) => {
  const sandbox = await stage.sandbox();
  const roles: [input: string, job: Job][] = [
    ['plan-role', {}],
    ['build-role', {}],
    ['release-role', { environment: String(given['environment']) }],
  ];
  const asked = roles.filter(([input]) => given['share'] === true || input !== 'release-role');
  for (const [input, job] of asked) {
    const [, variable = ''] = /^\$\{\{ vars\.(\w+) \}\}$/.exec(String(given[input])) ?? [];
    speakOf(sandbox, event, job);
    await expect(
      exchange(
        sandbox,
        roleOf(roleVariables[variable] ?? ''),
        sandbox.oidc.token('sts.amazonaws.com'),
      ),
    ).resolves.toHaveProperty('credentials');
  }
});

test('there are examples of each command, and of the workflow', () => {
  const commands = examples.map(({ step }) =>
    isWorkflow(step) ? 'build.yml' : String(step.with?.['command'] ?? 'build'),
  );
  expect([...new Set(commands)].sort()).toEqual(
    expect.arrayContaining([
      'build',
      'build.yml',
      'collect',
      'lookup',
      'plan',
      'release',
      'validate',
    ]),
  );
});

test('a role for releases without its environment: the error names it first, and never the trust policy', async () => {
  const sandbox = await stage.sandbox();
  speakOf(sandbox, 'push', {});
  const run = await stage.run(sandbox, { credentials: 'oidc', inputs: { share: 'true' } });
  expect(run).toMatchObject({
    exitCode: 1,
    errors: [
      expect.stringMatching(
        /does not let this run assume \S+golden-ami-release: .*:ref:refs\/heads\/main".* The job names no environment: a role for releases is taken only with `environment: golden-ami-release`.* Leave its trust policy as it is/,
      ),
    ],
  });
});
