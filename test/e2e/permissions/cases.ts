import type { Sandbox } from 'aws-sandbox/sandbox';
import { amiOf, callsOf, ownAmis, tagsOf, wait } from '../account.ts';
import { cancelled } from '../cancelling.ts';
import { plan, readPlan } from '../planning.ts';
import type { Run, RunOptions, Stage } from '../stage.ts';
import { deployAll } from './grants.ts';
import {
  broken,
  explains,
  isQuiet,
  markReleased,
  onceTagged,
  open,
  speakOfPullRequest,
  succeeds,
  withAmazonImage,
  withOneAccount,
  withTopic,
} from './scenes.ts';

/** The account made ready for a run, and the run. */
interface Scene {
  sandbox: Sandbox;
  act: () => Promise<Run>;
  /** Whether the run did all that it is for. */
  isSuccessful: (run: Run) => boolean;
}

/** What a role is for, as a run of the action. */
export interface Case {
  name: string;
  role: string;
  /** As users call it. */
  command: string;
  prepare: (stage: Stage) => Promise<Scene>;
}

const share = { share: 'true' };

/** How a role builds: the inputs of a run, and what makes its options whole in a sandbox. */
type Way = (
  runs: Pick<Stage, 'run'>,
  sandbox: Sandbox,
  options: RunOptions & { inputs: Record<string, string> },
) => Promise<RunOptions>;

const alone =
  (inputs: Record<string, string>): Way =>
  (_runs, _sandbox, options) =>
    Promise.resolve({ ...options, inputs: { ...inputs, ...options.inputs } });

/** By a plan of releases, which another role makes of what was built. */
const byPlan: Way = async (runs, sandbox, { inputs: { recipes, ...inputs }, ...options }) => {
  const { text } = await plan(runs, sandbox, {
    ...options,
    inputs: { ...share, ...(recipes === undefined ? {} : { recipes }) },
  });
  return { ...options, role: 'golden-ami-builder', inputs: { ...inputs, recipes: '', plan: text } };
};

/** What may happen to an image that is built, whoever builds it. */
function building(role: string, command: string, way: Way): Case[] {
  const one = (name: string, prepare: Case['prepare']): Case => ({ name, role, command, prepare });
  return [
    one('a recipe of which nothing is there', async (stage) => {
      const sandbox = await open(stage);
      return {
        sandbox,
        act: async () => stage.run(sandbox, await way(stage, sandbox, { inputs: {} })),
        isSuccessful: succeeds('built'),
      };
    }),
    one("components of Amazon's", async (stage) => {
      const sandbox = await open(stage);
      return {
        sandbox,
        act: async () =>
          stage.run(
            sandbox,
            await way(stage, sandbox, {
              inputs: { 'recipes': 'recipes/win-2022.yml', 'wait-minutes': '0' },
            }),
          ),
        isSuccessful: succeeds('started'),
      };
    }),
    one("an image of Amazon's as the parent", async (stage) => {
      const [sandbox, options] = await Promise.all([open(stage), withAmazonImage(stage)]);
      return {
        sandbox,
        act: async () =>
          stage.run(
            sandbox,
            await way(stage, sandbox, { ...options, inputs: { 'wait-minutes': '0' } }),
          ),
        isSuccessful: succeeds('started'),
      };
    }),
    one('keys that know no organization', async (stage) => {
      const sandbox = await open(stage);
      const options = await withOneAccount(stage, sandbox);
      return {
        sandbox,
        act: async () =>
          stage.run(
            sandbox,
            await way(stage, sandbox, { ...options, inputs: { 'wait-minutes': '0' } }),
          ),
        isSuccessful: succeeds('started'),
      };
    }),
    one('a build that fails', async (stage) => {
      const sandbox = await open(stage);
      sandbox.world.faults.planned.push(broken);
      return {
        sandbox,
        act: async () => stage.run(sandbox, await way(stage, sandbox, { inputs: {} })),
        isSuccessful: explains,
      };
    }),
    one('a distribution that failed', async (stage) => {
      const sandbox = await open(stage);
      const { planned } = sandbox.world.faults;
      const run = async (): Promise<Run> =>
        stage.run(sandbox, await way(stage, sandbox, { inputs: {} }));
      planned.push({ kind: 'region', image: 'al-2023', region: 'us-west-1' });
      await run();
      planned.pop();
      return {
        sandbox,
        act: run,
        // Without the permission it is built from the beginning.
        isSuccessful: (ended) =>
          succeeds('built')(ended) &&
          callsOf(sandbox, 'RetryImage').some(({ error }) => error === undefined),
      };
    }),
    one('a run that is cancelled', async (stage) => {
      const { bundle } = stage;
      const sandbox = await bundle.sandbox({ scale: 300 });
      deployAll(sandbox);
      return {
        sandbox,
        act: async () => {
          const options = await way(bundle, sandbox, { inputs: { 'on-cancel': 'cancel' } });
          return bundle.post(sandbox, await cancelled(bundle, sandbox, options), options);
        },
        isSuccessful: (run) =>
          run.errors.length === 0 &&
          callsOf(sandbox, 'CancelImageCreation').some(({ error }) => error === undefined),
      };
    }),
  ];
}

const asked = 'golden-ami-plan';

export const cases: Case[] = [
  {
    name: 'recipes of which nothing is there',
    role: asked,
    command: 'plan',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      return {
        sandbox,
        act: () => plan(stage, sandbox, { inputs: { recipes: 'recipes/*.yml' } }),
        isSuccessful: (run) => run.exitCode === 0 && isQuiet(run),
      };
    },
  },
  {
    name: "a parent image of Amazon's",
    role: asked,
    command: 'plan',
    prepare: async (stage) => {
      const [sandbox, options] = await Promise.all([open(stage), withAmazonImage(stage)]);
      return {
        sandbox,
        act: () => plan(stage, sandbox, options),
        isSuccessful: (run) => run.exitCode === 0 && isQuiet(run),
      };
    },
  },
  {
    name: 'keys that know no organization',
    role: asked,
    command: 'plan',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      const options = await withOneAccount(stage, sandbox);
      return {
        sandbox,
        act: () => plan(stage, sandbox, options),
        isSuccessful: (run) => run.exitCode === 0 && isQuiet(run),
      };
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
      return {
        sandbox,
        act: () => plan(stage, sandbox, { inputs: share }),
        isSuccessful: (run) =>
          isQuiet(run) && readPlan(run.outputs['plan'] ?? '').recipes[0]?.action === 'release',
      };
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
      return {
        sandbox,
        act: () => stage.run(sandbox, { inputs: { command: 'collect', recipes: '', plan: text } }),
        isSuccessful: succeeds('built'),
      };
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
      return {
        sandbox,
        act: () => stage.run(sandbox, { inputs: { command: 'collect', recipes: '', plan: text } }),
        isSuccessful: explains,
      };
    },
  },
  ...[asked, 'golden-ami-lookup'].map((role): Case => ({
    name: 'a release, among candidates',
    role,
    command: 'lookup',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      await stage.run(sandbox, { inputs: share });
      speakOfPullRequest(sandbox);
      return {
        sandbox,
        act: () =>
          stage.run(sandbox, {
            credentials: 'oidc',
            inputs: {
              'command': 'lookup',
              'role-to-assume': `arn:aws:iam::360783618952:role/${role}`,
            },
          }),
        isSuccessful: (run) =>
          run.exitCode === 0 && Object.keys(run.amis['al-2023'] ?? {}).length === 4,
      };
    },
  })),
  ...building('golden-ami-candidate', 'build', alone({})),
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
        isSuccessful: (run) =>
          succeeds('built')(run) &&
          ownAmis(sandbox).every(
            ({ id }) => tagsOf(sandbox, id)['golden-ami:expires-at'] === 'never',
          ),
      };
    },
  },
  ...building('golden-ami-builder', 'build by a plan with share', byPlan),
  {
    name: 'a topic that is told of builds',
    role: 'golden-ami-builder',
    command: 'build by a plan with share',
    prepare: async (stage) => {
      const [sandbox, options] = await Promise.all([open(stage), withTopic(stage)]);
      const inputs = { 'wait-minutes': '0' };
      return {
        sandbox,
        act: async () => stage.run(sandbox, await byPlan(stage, sandbox, { ...options, inputs })),
        isSuccessful: succeeds('started'),
      };
    },
  },
  {
    name: 'a candidate that another run releases at the same moment',
    role: 'golden-ami-builder',
    command: 'build by a plan with share',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      return {
        sandbox,
        act: async () => {
          const options = await byPlan(stage, sandbox, { inputs: {} });
          onceTagged(sandbox, () => markReleased(sandbox));
          return stage.run(sandbox, options);
        },
        isSuccessful: (run) =>
          succeeds('built')(run) &&
          ownAmis(sandbox).every(
            ({ id }) => tagsOf(sandbox, id)['golden-ami:expires-at'] === 'never',
          ),
      };
    },
  },
  {
    name: 'keys that know no organization, without a plan',
    role: 'golden-ami-builder',
    command: 'build',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      const options = await withOneAccount(stage, sandbox);
      const inputs = { 'wait-minutes': '0' };
      return {
        sandbox,
        act: () => stage.run(sandbox, { ...options, role: 'golden-ami-builder', inputs }),
        isSuccessful: succeeds('started'),
      };
    },
  },
  ...building('golden-ami-release', 'build with share', alone(share)),
  {
    name: 'a topic that is told of builds',
    role: 'golden-ami-release',
    command: 'build with share',
    prepare: async (stage) => {
      const [sandbox, options] = await Promise.all([open(stage), withTopic(stage)]);
      return {
        sandbox,
        act: () => stage.run(sandbox, { ...options, inputs: { ...share, 'wait-minutes': '0' } }),
        isSuccessful: succeeds('started'),
      };
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
      return {
        sandbox,
        act: () => stage.run(sandbox, { inputs: share }),
        isSuccessful: succeeds('released'),
      };
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
      return {
        sandbox,
        act: () => stage.run(sandbox, { inputs: share }),
        isSuccessful: succeeds('built'),
      };
    },
  },
  {
    name: 'a release that somebody has tagged otherwise and deprecated',
    role: 'golden-ami-release',
    command: 'build with share',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      const { amis } = await stage.run(sandbox, { inputs: share });
      const ami = amiOf(sandbox, amis['al-2023']?.['us-east-1']);
      const image = sandbox.imageBuilder.builds[0]!;
      ami.deprecatedAt = sandbox.world.clock.now();
      for (const id of [ami.id, ami.devices[0]?.snapshot.id ?? '']) {
        sandbox.ec2.store
          .tagsOf(id, sandbox.world.accountId)
          .set({ ...tagsOf(sandbox, id), Team: 'nobody' }, -Infinity);
      }
      image.detail['tags'] = { ...(image.detail['tags'] as object), Team: 'nobody' };
      wait(sandbox, 30);
      return {
        sandbox,
        act: () => stage.run(sandbox, { inputs: share }),
        isSuccessful: succeeds('released'),
      };
    },
  },
  {
    name: 'what another job has built',
    role: 'golden-ami-release',
    command: 'release',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      const { text } = await plan(stage, sandbox, { inputs: share });
      const inputs = { recipes: '', plan: text };
      await stage.run(sandbox, { role: 'golden-ami-builder', inputs });
      wait(sandbox, 30);
      return {
        sandbox,
        act: () => stage.run(sandbox, { inputs: { ...inputs, command: 'release' } }),
        isSuccessful: succeeds('released'),
      };
    },
  },
];
