import { expect, test } from '@jest/globals';
import { callsOf, tagsOf, writes } from '../account.ts';
import { pushEvent } from './events.ts';
import { buildsByRecipe, idsOf, isReleased, readAmis, sharedIds, type Amis } from './images.ts';
import { openWorlds, type World } from './world.ts';
import { jobOf, legsOf, type WorkflowRun } from './workflow-run.ts';

const makeWorld = openWorlds();
const volume = (size: number) => (text: string) =>
  `${text.replace(/^volume:.*\n/m, '')}volume: {size: ${String(size)}}\n`;

const amisOf = (run: WorkflowRun): Amis =>
  readAmis(jobOf(run, 'collect').outputs['collect']?.['amis']);

/** That the pull request has one comment, of the action, which names these AMIs. */
function expectComment(
  { sandbox }: World,
  number: number,
  ids: string[],
): { id: number; body: string; updated_at: string } {
  const comments = sandbox.github.conversations.of(number);
  expect(comments).toHaveLength(1);
  const [comment = { id: 0, body: '', updated_at: '', user: null }] = comments;
  expect(comment.user?.login).toBe('github-actions[bot]');
  for (const id of ids) expect(comment.body).toContain(id);
  return { ...comment };
}

test('a pull request that changes one recipe: one leg, a candidate and a comment; pushed to, the comment follows; merged, what was tested is released', async () => {
  const world = await makeWorld();
  const { sandbox, repository } = world;

  const { pullRequest, event } = await world.open({ 'recipes/al-2023.yml': volume(9) });
  const opened = await world.run('pull-request.yml', event);
  expect(opened).toMatchObject({ errors: [], succeeded: true });
  expect(legsOf(opened)).toEqual(['al-2023']);
  expect(buildsByRecipe(sandbox)).toEqual(['al-2023 AVAILABLE']);
  const first = idsOf(amisOf(opened), 'al-2023');
  expect(first).toHaveLength(4);
  expect(sharedIds(sandbox)).toEqual([]);
  for (const id of first) expect(tagsOf(sandbox, id)).not.toHaveProperty('Type');
  const comment = expectComment(world, pullRequest.number, first);

  const second = await world.push(pullRequest, { 'recipes/al-2023.yml': volume(10) });
  const pushed = await world.run('pull-request.yml', second.event);
  expect(pushed).toMatchObject({ errors: [], succeeded: true });
  expect(buildsByRecipe(sandbox)).toEqual(['al-2023 AVAILABLE', 'al-2023 AVAILABLE']);
  const candidate = idsOf(amisOf(pushed), 'al-2023');
  const updated = expectComment(world, pullRequest.number, candidate);
  expect(updated.id).toBe(comment.id);
  expect(updated.body).not.toContain(first[0]);

  // What the recipes say is the same, so the candidate is.
  const third = await world.push(second.pullRequest, { 'README.md': (text) => `${text}More.\n` });
  const from = sandbox.calls.length;
  const reused = await world.run('pull-request.yml', third.event);
  expect(reused).toMatchObject({ errors: [], succeeded: true });
  expect(legsOf(reused)).toEqual([]);
  expect(writes(sandbox, from)).toEqual([]);
  expect(idsOf(amisOf(reused), 'al-2023')).toEqual(candidate);
  expectComment(world, pullRequest.number, candidate);

  const released = await world.run(
    'main.yml',
    pushEvent(repository, repository.merge(third.pullRequest)),
  );
  expect(released).toMatchObject({ errors: [], succeeded: true });
  expect(legsOf(released)).toEqual([]);
  expect(legsOf(released, 'release')).toEqual(['al-2023']);
  expect(callsOf(sandbox, 'CreateImage')).toHaveLength(2);
  expect(jobOf(released, 'collect').outputs['collect']).toMatchObject({ result: 'released' });
  expect(idsOf(amisOf(released), 'al-2023')).toEqual(candidate);
  expect(sharedIds(sandbox)).toEqual([...candidate].sort());
  expect(candidate.every((id) => isReleased(sandbox, id))).toBe(true);
});
