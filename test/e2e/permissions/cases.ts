import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { amiOf, builds, callsOf, ownAmis, regions, tagsOf, until, wait } from '../account.ts';
import { plan } from '../planning.ts';
import type { Run, RunOptions, Stage } from '../stage.ts';
import { deployAll } from './grants.ts';

/** The account made ready for a run, and the run. */
export interface Scene {
  sandbox: Sandbox;
  act: () => Promise<Run>;
  /** Whether the run did all that it is for. */
  isWell: (run: Run) => boolean;
}

/** What a role is for, as a run of the action. */
export interface Case {
  name: string;
  role: string;
  /** As users call it. */
  command: string;
  prepare: (stage: Stage) => Promise<Scene>;
}

const broken = { kind: 'component', image: 'al-2023', component: 'salt', phase: 'build' } as const;
const amazonImage = 'parent: {image: arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x}';

async function open(stage: Stage): Promise<Sandbox> {
  const sandbox = await stage.sandbox({ scale: 1000 });
  deployAll(sandbox);
  return sandbox;
}

/** Recipes that begin with an image of Amazon's. */
async function withAmazonImage(stage: Stage): Promise<RunOptions> {
  const workspace = await stage.workspace();
  await workspace.edit('recipes/al-2023.yml', (text) => text.replace(/^parent:.*$/m, amazonImage));
  return { workspace };
}

/** Recipes that tell a topic of their builds. */
async function withTopic(stage: Stage): Promise<RunOptions> {
  const workspace = await stage.workspace();
  await workspace.edit('recipes/base/organization.yml', (text) => text.replace('  logGroup:', '  snsTopic: arn:aws:sns:us-east-1:360783618952:golden-ami\n  logGroup:'));
  return { workspace };
}

const isQuiet = ({ errors, annotations }: Run): boolean => errors.length === 0 && annotations.every(({ level, message }) => level !== 'warning' || message.includes('can’t be renewed'));
const succeeds = (...results: string[]) => (run: Run): boolean => run.exitCode === 0 && isQuiet(run) && results.includes(run.result ?? '');
const explains = ({ result, manifest }: Run): boolean => {
  const failure = manifest?.images[0]?.failure;
  return result === 'failed' && failure?.workflowStep !== undefined && failure.logLines.length > 0 && failure.untold.length === 0;
};

/** Recipes for one account instead of an organization; what the home account may do with the keys is for its IAM policies to say. */
async function withOneAccount(stage: Stage, sandbox: Sandbox): Promise<RunOptions> {
  const workspace = await stage.workspace();
  await workspace.edit('recipes/base/organization.yml', (text) => text.replace(/^shareWith:\n.*$/m, 'shareWith: {accounts: ["444455556666"]}'));
  for (const region of regions) {
    const { Statement, ...policy } = sandbox.kms.policy(region);
    const account = Statement.filter((one) => !JSON.stringify(one).includes('PrincipalOrgID'));
    const launch = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Action: ['kms:DescribeKey', 'kms:Decrypt', 'kms:CreateGrant', 'kms:ReEncrypt*', 'kms:GenerateDataKeyWithoutPlaintext'], Resource: '*' } as const;
    sandbox.kms.setPolicy(region, { ...policy, Statement: [...account, { ...launch, Action: [...launch.Action] }] });
  }
  return { workspace };
}

/** The next token is a pull request's. */
function fromPullRequest(sandbox: Sandbox): RunOptions {
  const { environment: _, ...run } = sandbox.oidc.run;
  sandbox.oidc.run = { ...run, eventName: 'pull_request', ref: 'refs/pull/7/merge' };
  return {};
}

/** Cancels a run while it waits, and runs its post phase. */
async function cancelled(stage: Stage, sandbox: Sandbox, options: RunOptions): Promise<Run> {
  const step = await stage.start(sandbox, options);
  await until(() => builds(sandbox).some(({ status }) => status === 'BUILDING') || step.process.exitCode !== null);
  step.cancel();
  const main = await step.finish();
  return stage.post(sandbox, main, options);
}

/** What may happen to an image that is built, whoever builds it. */
function building(role: string, command: string, inputs: Record<string, string>): Case[] {
  const one = (name: string, prepare: Case['prepare']): Case => ({ name, role, command, prepare });
  return [
    one('a recipe of which nothing is there', async (stage) => {
      const sandbox = await open(stage);
      return { sandbox, act: () => stage.run(sandbox, { inputs }), isWell: succeeds('built') };
    }),
    one('components of Amazon’s', async (stage) => {
      const sandbox = await open(stage);
      return { sandbox, act: () => stage.run(sandbox, { inputs: { ...inputs, 'recipes': 'recipes/win-2022.yml', 'wait-minutes': '0' } }), isWell: succeeds('started') };
    }),
    one('an image of Amazon’s as the parent', async (stage) => {
      const [sandbox, options] = await Promise.all([open(stage), withAmazonImage(stage)]);
      return { sandbox, act: () => stage.run(sandbox, { ...options, inputs: { ...inputs, 'wait-minutes': '0' } }), isWell: succeeds('started') };
    }),
    one('keys that know no organization', async (stage) => {
      const sandbox = await open(stage);
      const options = await withOneAccount(stage, sandbox);
      return { sandbox, act: () => stage.run(sandbox, { ...options, inputs: { ...inputs, 'wait-minutes': '0' } }), isWell: succeeds('started') };
    }),
    one('a build that fails', async (stage) => {
      const sandbox = await open(stage);
      sandbox.world.faults.planned.push(broken);
      return { sandbox, act: () => stage.run(sandbox, { inputs }), isWell: explains };
    }),
    one('a run that is cancelled', async (stage) => {
      const sandbox = await stage.sandbox({ scale: 300 });
      deployAll(sandbox);
      return { sandbox, act: () => cancelled(stage, sandbox, { inputs: { ...inputs, 'on-cancel': 'cancel' } }), isWell: (run) => run.errors.length === 0 && callsOf(sandbox, 'CancelImageCreation').some(({ error }) => error === undefined) };
    }),
  ];
}

const share = { share: 'true' };
const asked = 'golden-ami-plan';

export const cases: Case[] = [
  {
    name: 'recipes of which nothing is there',
    role: asked,
    command: 'plan',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      return { sandbox, act: () => plan(stage, sandbox, { inputs: { recipes: 'recipes/*.yml' } }), isWell: (run) => run.exitCode === 0 && isQuiet(run) };
    },
  },
  {
    name: 'a parent image of Amazon’s',
    role: asked,
    command: 'plan',
    prepare: async (stage) => {
      const [sandbox, options] = await Promise.all([open(stage), withAmazonImage(stage)]);
      return { sandbox, act: () => plan(stage, sandbox, options), isWell: (run) => run.exitCode === 0 && isQuiet(run) };
    },
  },
  {
    name: 'keys that know no organization',
    role: asked,
    command: 'plan',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      const options = await withOneAccount(stage, sandbox);
      return { sandbox, act: () => plan(stage, sandbox, options), isWell: (run) => run.exitCode === 0 && isQuiet(run) };
    },
  },
  {
    name: 'a candidate that can be released, though the parent image moved',
    role: asked,
    command: 'plan',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      await stage.run(sandbox);
      sandbox.ec2.publish({ line: 'al-2023' });
      wait(sandbox, 30);
      return { sandbox, act: () => plan(stage, sandbox, { inputs: share }), isWell: (run) => isQuiet(run) && run.outputs['plan']?.includes('"action":"release"') === true };
    },
  },
  {
    name: 'a candidate that was built',
    role: asked,
    command: 'collect',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      const { text } = await plan(stage, sandbox);
      await stage.run(sandbox, { inputs: { recipes: '', plan: text } });
      return { sandbox, act: () => stage.run(sandbox, { inputs: { command: 'collect', recipes: '', plan: text } }), isWell: succeeds('built') };
    },
  },
  {
    name: 'a build that failed',
    role: asked,
    command: 'collect',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      const { text } = await plan(stage, sandbox);
      sandbox.world.faults.planned.push(broken);
      await stage.run(sandbox, { inputs: { recipes: '', plan: text } });
      return { sandbox, act: () => stage.run(sandbox, { inputs: { command: 'collect', recipes: '', plan: text } }), isWell: explains };
    },
  },
  {
    name: 'a release, among candidates',
    role: asked,
    command: 'lookup',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      await stage.run(sandbox, { inputs: share });
      return { sandbox, act: () => stage.run(sandbox, { credentials: 'oidc', inputs: { 'command': 'lookup', 'role-to-assume': `arn:aws:iam::360783618952:role/${asked}` }, ...fromPullRequest(sandbox) }), isWell: (run) => run.exitCode === 0 && Object.keys(run.amis['al-2023'] ?? {}).length === 4 };
    },
  },
  ...building('golden-ami-candidate', 'build', {}),
  {
    name: 'a candidate that another run releases at the same moment',
    role: 'golden-ami-candidate',
    command: 'build',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      return {
        sandbox,
        act: async () => {
          onceTagged(sandbox, () => markReleased(sandbox));
          return stage.run(sandbox);
        },
        isWell: (run) => succeeds('built')(run) && ownAmis(sandbox).every(({ id }) => tagsOf(sandbox, id)['golden-ami:expires-at'] === 'never'),
      };
    },
  },
  ...building('golden-ami-release', 'build with share', share),
  {
    name: 'a topic that is told of builds',
    role: 'golden-ami-release',
    command: 'build with share',
    prepare: async (stage) => {
      const [sandbox, options] = await Promise.all([open(stage), withTopic(stage)]);
      return { sandbox, act: () => stage.run(sandbox, { ...options, inputs: { ...share, 'wait-minutes': '0' } }), isWell: succeeds('started') };
    },
  },
  {
    name: 'a candidate of the same content',
    role: 'golden-ami-release',
    command: 'build with share',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      await stage.run(sandbox);
      wait(sandbox, 30);
      return { sandbox, act: () => stage.run(sandbox, { inputs: share }), isWell: succeeds('released') };
    },
  },
  {
    name: 'a second release',
    role: 'golden-ami-release',
    command: 'build with share',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      await stage.run(sandbox, { inputs: share });
      sandbox.ec2.publish({ line: 'al-2023' });
      wait(sandbox, 30);
      return { sandbox, act: () => stage.run(sandbox, { inputs: share }), isWell: succeeds('built') };
    },
  },
  {
    name: 'a release whose tags somebody has changed',
    role: 'golden-ami-release',
    command: 'build with share',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      const { amis } = await stage.run(sandbox, { inputs: share });
      const ami = amiOf(sandbox, amis['al-2023']?.['us-east-1']);
      const image = sandbox.imageBuilder.builds[0]!;
      for (const id of [ami.id, ami.devices[0]?.snapshot.id ?? '']) sandbox.ec2.store.tagsOf(id, sandbox.world.accountId).set({ ...tagsOf(sandbox, id), Team: 'nobody' }, -Infinity);
      image.detail['tags'] = { ...(image.detail['tags'] as object), Team: 'nobody' };
      wait(sandbox, 30);
      return { sandbox, act: () => stage.run(sandbox, { inputs: share }), isWell: succeeds('released') };
    },
  },
];

/** Does something when a candidate's AMIs in all regions, and its image, have their tags. */
function onceTagged(sandbox: Sandbox, act: () => void): void {
  const { calls } = sandbox;
  const usual = calls.push;
  calls.push = (...added) => {
    const length = usual.apply(calls, added);
    if (callsOf(sandbox, 'CreateTags').length === 4 && callsOf(sandbox, 'TagResource').length === 1) {
      calls.push = usual;
      act();
    }
    return length;
  };
}

/** As a release leaves it that was faster than a look. */
function markReleased(sandbox: Sandbox): void {
  const mark = { 'golden-ami:released-at': '2026-11-02T06:00:00.000Z' };
  for (const { id, devices } of ownAmis(sandbox)) for (const one of [id, ...devices.map(({ snapshot }) => snapshot.id)]) sandbox.ec2.store.tagsOf(one, sandbox.world.accountId).set({ ...tagsOf(sandbox, one), ...mark }, -Infinity);
  const { detail } = sandbox.imageBuilder.builds[0]!;
  detail['tags'] = { ...(detail['tags'] as object), ...mark };
}
