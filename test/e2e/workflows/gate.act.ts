import { expect, test } from '@jest/globals';
import { mergeGroupEvent } from './events.ts';
import { openWorlds } from './world.ts';

const makeWorld = openWorlds();
const edit = (text: string): string => `${text}volume: {size: 9}\n`;

test('a pull request from a fork: checked, without any call to AWS, and it reports', async () => {
  const world = await makeWorld();
  const { pullRequest, event } = await world.open(
    { 'recipes/al-2023.yml': edit },
    { isFromFork: true },
  );
  const run = await world.run('pull-request.yml', event);
  expect(run).toMatchObject({
    errors: [],
    succeeded: true,
    needs: {
      gate: { result: 'success' },
      validate: { result: 'success' },
      candidate: { result: 'skipped' },
    },
  });
  expect(world.sandbox.calls).toEqual([]);
  expect(world.sandbox.github.conversations.of(pullRequest.number)).toEqual([]);
});

test('a pull request from a fork with a mistake is red', async () => {
  const world = await makeWorld();
  const { event } = await world.open(
    { 'recipes/al-2023.yml': (text) => text.replace('parent:', 'parents:') },
    { isFromFork: true },
  );
  const run = await world.run('pull-request.yml', event);
  expect(run).toMatchObject({
    succeeded: false,
    needs: { gate: { result: 'failure' }, validate: { result: 'failure' } },
  });
  expect(world.sandbox.calls).toEqual([]);
});

test('a pull request of Dependabot, which has no OIDC token either: checked', async () => {
  const world = await makeWorld();
  const { event } = await world.open(
    { 'recipes/al-2023.yml': edit },
    { author: 'dependabot[bot]' },
  );
  const run = await world.run('pull-request.yml', event);
  expect(run).toMatchObject({
    errors: [],
    succeeded: true,
    needs: {
      gate: { result: 'success' },
      validate: { result: 'success' },
      candidate: { result: 'skipped' },
    },
  });
  expect(world.sandbox.calls).toEqual([]);
});

test('the merge queue: checked, and nothing is built', async () => {
  const world = await makeWorld();
  const { pullRequest } = await world.open({ 'recipes/al-2023.yml': edit });
  const run = await world.run(
    'pull-request.yml',
    mergeGroupEvent(world.repository, world.repository.queue(pullRequest)),
  );
  expect(run).toMatchObject({
    errors: [],
    succeeded: true,
    needs: {
      gate: { result: 'success' },
      validate: { result: 'success' },
      candidate: { result: 'skipped' },
    },
  });
  expect(world.sandbox.calls).toEqual([]);
});
