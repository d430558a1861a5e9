import { expect, test } from '@jest/globals';
import type { HandedPlan } from '../../../src/plan/handed-plan.ts';
import { callsOf } from '../account.ts';
import { readPlan } from '../planning.ts';
import { pushEvent, scheduleEvent } from './events.ts';
import { buildsByRecipe, idsOf, isReleased, readAmis } from './images.ts';
import { openWorlds } from './world.ts';
import { jobOf, legsOf, type WorkflowRun } from './workflow-run.ts';

const makeWorld = openWorlds({ recipes: ['al-2023'] });
const line = 'al-2023';
const edits = { 'recipes/al-2023.yml': (text: string) => `${text}volume: {size: 9}\n` };

const planOf = (run: WorkflowRun): HandedPlan =>
  readPlan(jobOf(run, 'plan').outputs['plan']?.['plan'] ?? '');
const idsIn = (run: WorkflowRun): string[] =>
  idsOf(readAmis(jobOf(run, 'collect').outputs['collect']?.['amis']), line);

test('merged after a newer nightly: the candidate would take the image back, so it is built anew, and the plan says why', async () => {
  const world = await makeWorld();
  const { sandbox, repository } = world;
  await world.release('recipes/al-2023.yml');
  const { pullRequest, event } = await world.open(edits);
  const candidate = idsIn(await world.run('pull-request.yml', event));

  sandbox.ec2.publish({ line });
  const nightly = await world.run('nightly.yml', scheduleEvent(repository));
  expect(nightly).toMatchObject({ errors: [], succeeded: true });
  expect(buildsByRecipe(sandbox)).toHaveLength(3);

  const merged = await world.run('main.yml', pushEvent(repository, repository.merge(pullRequest)));
  expect(merged).toMatchObject({ errors: [], succeeded: true });
  expect(buildsByRecipe(sandbox)).toEqual(Array(4).fill('al-2023 AVAILABLE'));
  const reason = expect.stringMatching(
    /^volume: 8 → 9 GiB since the last release, and the candidate with this content, .+, is older than that release$/,
  ) as unknown;
  expect(planOf(merged).recipes).toMatchObject([
    { action: 'start', reason, changes: ['volume: 8 → 9 GiB'] },
  ]);
  expect(idsIn(merged).every((id) => isReleased(sandbox, id))).toBe(true);
  expect(candidate.some((id) => isReleased(sandbox, id))).toBe(false);
});

test('the seed moves between plan, leg and collect: nothing is lost, nothing is built twice', async () => {
  const world = await makeWorld();
  const { sandbox } = world;
  const { event } = await world.open(edits);
  const moves: { job: string; calls: number }[] = [];
  const run = await world.run('pull-request.yml', event, {
    onJob: (job) => {
      if (job !== 'build' && job !== 'collect') return;
      sandbox.ec2.publish({ line });
      moves.push({ job, calls: sandbox.calls.length });
    },
  });
  expect(run).toMatchObject({ errors: [], succeeded: true });
  expect(legsOf(run)).toEqual([line]);
  const [planned] = planOf(run).recipes;
  // It had moved before the leg asked AWS for the first time, and again before collect did.
  const indexOf = (operation: string): number =>
    sandbox.calls.findIndex((call) => call.operation === operation);
  expect(moves.map(({ job }) => job)).toEqual(['build', 'collect']);
  expect(moves[0]?.calls).toBeLessThan(indexOf('CreateImage'));
  expect(sandbox.ec2.generationsOf('us-east-1', line).at(-1)?.id).not.toBe(
    planned?.lock.parent.image,
  );
  const [created, ...more] = callsOf(sandbox, 'CreateImageRecipe');
  expect(more).toEqual([]);
  expect(created?.input['parentImage']).toBe(planned?.lock.parent.image);
  expect(buildsByRecipe(sandbox)).toEqual(['al-2023 AVAILABLE']);
  expect(idsIn(run)).toEqual(idsOf(readAmis(jobOf(run, 'build').outputs['1']?.['amis']), line));
});
