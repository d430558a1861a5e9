import { expect, test } from '@jest/globals';
import { exampleCommit } from 'aws-sandbox/repository';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Workspace } from '../../scene/workspace.ts';
import { accounts } from '../../scene/accounts.ts';
import { builds, ownAmis, regions, tagsOf, wait } from './account.ts';
import { openStage, type Run } from './stage.ts';
import { drawing } from '../helpers/drawn.ts';

// Two runs release at the same time, one of an older commit and one of a newer. One is stopped
// before one of its calls, the other runs to its end, then the first goes on, or is gone. Whichever
// call it was, consumers end with what the newer commit says.

const stage = openStage();
const commits = { older: 'a'.repeat(40), newer: 'b'.repeat(40) };
type Side = keyof typeof commits;
const sides: Side[] = ['older', 'newer'];
const otherOf = (side: Side): Side => (side === 'older' ? 'newer' : 'older');

/** The older commit has somebody more launch the AMIs, whether it has the same content or not. */
type Contents = 'different' | 'same';

interface Scene {
  sandbox: Sandbox;
  contents: Contents;
  workspaces: Record<Side, Workspace>;
  /** Puts everything back as it was before anything was released. */
  restore: () => void;
}

/** An account with a candidate of each commit, `first` being the older image. */
async function makeScene(contents: Contents, first: Side): Promise<Scene> {
  const sandbox = await stage.sandbox({
    settings: { clientTokenMinutes: 0, reuseBuildNumbers: true },
  });
  const { history } = sandbox.github;
  history.add(commits.older, [exampleCommit]);
  history.add(commits.newer, [commits.older]);
  const workspaces = { older: await stage.workspace(), newer: await stage.workspace() };
  if (contents === 'different') {
    await workspaces.newer.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 9}\n`);
  }
  await workspaces.older.edit('recipes/base/organization.yml', (text) =>
    text.replace(/^shareWith:/m, `shareWith:\n  accounts: ["${accounts.outsider}"]`),
  );
  for (const side of contents === 'same' ? [first] : [first, otherOf(first)]) {
    const candidate = await stage.run(sandbox, {
      workspace: workspaces[side],
      variables: { GITHUB_SHA: commits[side] },
    });
    expect(candidate).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  }
  wait(sandbox, 5);

  const { imageBuilder, ec2, world } = sandbox;
  const made = new Set(imageBuilder.builds);
  const amis = ownAmis(sandbox);
  const tagged = amis
    .flatMap((ami) => [ami.id, ...ami.devices.map(({ snapshot }) => snapshot.id)])
    .map((id) => [id, tagsOf(sandbox, id)] as const);
  const imageTags = [...made].map((build) => [build, build.detail['tags']] as const);
  const restore = (): void => {
    for (const build of imageBuilder.builds) {
      if (!made.has(build)) imageBuilder.registry.remove(build.arn);
    }
    for (const ami of ownAmis(sandbox)) {
      if (amis.includes(ami)) {
        ami.permissions.set([], -Infinity);
        ami.imdsV2 = false;
      } else ec2.store.amis.delete(ami.id);
    }
    for (const [id, tags] of tagged) ec2.store.tagsOf(id, world.accountId).set(tags, -Infinity);
    for (const [build, tags] of imageTags) build.detail = { ...build.detail, tags };
    imageBuilder.registry.remove(
      'arn:aws:imagebuilder:us-east-1:360783618952:image-pipeline/al-2023',
    );
  };
  return { sandbox, contents, workspaces, restore };
}

const optionsOf = ({ workspaces }: Scene, side: Side) => ({
  workspace: workspaces[side],
  inputs: { share: 'true' },
  variables: { GITHUB_SHA: commits[side] },
});

/** What a consumer of the organization launches: the newest AMI that it sees in each region. */
function expectNewerContent({ sandbox, contents }: Scene): void {
  const { store } = sandbox.ec2;
  const images = sandbox.imageBuilder.builds.filter(
    ({ arn }) => sandbox.imageBuilder.registry.get(arn) !== undefined,
  );
  for (const region of regions) {
    const [newest] = ownAmis(sandbox)
      .filter(
        (ami) =>
          ami.region === region &&
          store.isExecutable(ami, accounts.consumer, sandbox.world.clock.now() + 60_000),
      )
      .sort((a, b) => b.createdAt - a.createdAt);
    const size = newest?.devices[0]?.snapshot.sizeGiB;
    const commit = newest && tagsOf(sandbox, newest.id)['golden-ami:released-commit'];
    expect({ region, size, commit }).toEqual({
      region,
      size: contents === 'different' ? 9 : 8,
      commit: commits.newer,
    });
    // Nobody keeps what the newer commit no longer gives.
    expect(newest && store.isExecutable(newest, accounts.outsider, Infinity)).toBe(false);
  }
  expect(images.length).toBeLessThanOrEqual(4);
}

/** Runs one, stopped before a call; false where it makes fewer calls. */
async function cross(
  scene: Scene,
  stopped: Side,
  call: number,
  ending: 'goes on' | 'is gone',
): Promise<boolean> {
  const { sandbox } = scene;
  scene.restore();
  wait(sandbox, 5);
  const first = await stage.start(sandbox, optionsOf(scene, stopped));
  const hold = first.holdAt(call);
  if (!(await hold.reached)) return false;
  const results: Partial<Record<Side, Run>> = {};
  const other = otherOf(stopped);
  results[other] = await stage.run(sandbox, optionsOf(scene, other));
  if (ending === 'is gone') first.kill();
  hold.goOn();
  results[stopped] = await first.finish();
  wait(sandbox, 5);
  const { newer } = results;
  if (stopped === 'newer' && ending === 'is gone') {
    const again = await stage.run(sandbox, optionsOf(scene, 'newer'));
    expect(again).toMatchObject({ exitCode: 0, errors: [] });
    wait(sandbox, 5);
  } else expect(newer).toMatchObject({ exitCode: 0, errors: [] });
  expectNewerContent(scene);
  return true;
}

/** More than any of the runs makes. */
const mostCalls = 150;

test.each([
  ['different', 'older'],
  ['different', 'newer'],
  ['same', 'older'],
] as const)(
  '%s content, the image of the %s commit is the older one',
  async (contents, first) => {
    const scene = await makeScene(contents, first);
    const counts: Record<string, number> = {};
    const isDrawn = drawing(0.02);
    for (const stopped of sides) {
      for (const ending of ['goes on', 'is gone'] as const) {
        let tried = 0;
        for (let call = 1; call <= mostCalls; call++) {
          if (!isDrawn()) continue;
          const where = `${stopped} stopped before call ${String(call)}, then it ${ending}`;
          try {
            if (!(await cross(scene, stopped, call, ending))) break;
          } catch (error) {
            throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, {
              cause: error,
            });
          }
          tried++;
        }
        counts[`${stopped}, ${ending}`] = tried;
      }
    }
    expect(Object.values(counts).every((count) => count > 0)).toBe(true);
    console.log(
      `${contents} content, ${first} image first: ${JSON.stringify(counts)}, ${String(builds(scene.sandbox).length)} builds`,
    );
  },
  3_600_000,
);
