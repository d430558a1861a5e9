import type { Sandbox } from 'aws-sandbox/sandbox';
import { amiOf, callsOf, ownAmis, tagsOf, wait } from '../account.ts';
import { cancelled } from '../cancelling.ts';
import { plan, readPlan } from '../planning.ts';
import type { Run, Stage } from '../stage.ts';
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

/** What may happen to an image that is built, whoever builds it. */
function building(role: string, command: string, inputs: Record<string, string>): Case[] {
  const one = (name: string, prepare: Case['prepare']): Case => ({ name, role, command, prepare });
  return [
    one('a recipe of which nothing is there', async (stage) => {
      const sandbox = await open(stage);
      return {
        sandbox,
        act: () => stage.run(sandbox, { inputs }),
        isSuccessful: succeeds('built'),
      };
    }),
    one("components of Amazon's", async (stage) => {
      const sandbox = await open(stage);
      return {
        sandbox,
        act: () =>
          stage.run(sandbox, {
            inputs: { ...inputs, 'recipes': 'recipes/win-2022.yml', 'wait-minutes': '0' },
          }),
        isSuccessful: succeeds('started'),
      };
    }),
    one("an image of Amazon's as the parent", async (stage) => {
      const [sandbox, options] = await Promise.all([open(stage), withAmazonImage(stage)]);
      return {
        sandbox,
        act: () => stage.run(sandbox, { ...options, inputs: { ...inputs, 'wait-minutes': '0' } }),
        isSuccessful: succeeds('started'),
      };
    }),
    one('keys that know no organization', async (stage) => {
      const sandbox = await open(stage);
      const options = await withOneAccount(stage, sandbox);
      return {
        sandbox,
        act: () => stage.run(sandbox, { ...options, inputs: { ...inputs, 'wait-minutes': '0' } }),
        isSuccessful: succeeds('started'),
      };
    }),
    one('a build that fails', async (stage) => {
      const sandbox = await open(stage);
      sandbox.world.faults.planned.push(broken);
      return { sandbox, act: () => stage.run(sandbox, { inputs }), isSuccessful: explains };
    }),
    one('a run that is cancelled', async (stage) => {
      const { bundle } = stage;
      const sandbox = await bundle.sandbox({ scale: 300 });
      deployAll(sandbox);
      const options = { inputs: { ...inputs, 'on-cancel': 'cancel' } };
      return {
        sandbox,
        act: async () => bundle.post(sandbox, await cancelled(bundle, sandbox, options), options),
        isSuccessful: (run) =>
          run.errors.length === 0 &&
          callsOf(sandbox, 'CancelImageCreation').some(({ error }) => error === undefined),
      };
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
        isSuccessful: (run) =>
          succeeds('built')(run) &&
          ownAmis(sandbox).every(
            ({ id }) => tagsOf(sandbox, id)['golden-ami:expires-at'] === 'never',
          ),
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
    name: 'a release whose tags somebody has changed',
    role: 'golden-ami-release',
    command: 'build with share',
    prepare: async (stage) => {
      const sandbox = await open(stage);
      const { amis } = await stage.run(sandbox, { inputs: share });
      const ami = amiOf(sandbox, amis['al-2023']?.['us-east-1']);
      const image = sandbox.imageBuilder.builds[0]!;
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
];
