import { expect, test } from '@jest/globals';
import { amiOf, tagsOf, wait } from '../account.ts';
import { plan } from '../planning.ts';
import { openStage, type Run, type RunOptions } from '../stage.ts';

const stage = openStage();

test('an image that a pull request made at the address which main will want, its AMI tagged as released by its image recipe: nobody takes it for a release', async () => {
  const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
  // One region: what Image Builder does with such tags on copies is documented nowhere.
  await workspace.edit('recipes/base/organization.yml', (text) =>
    text.replace(/^regions:.*$/m, 'regions: [us-east-1]'),
  );
  const run = (options: RunOptions): Promise<Run> => stage.run(sandbox, { workspace, ...options });
  const release = await run({ inputs: { share: 'true' } });
  expect(release).toMatchObject({ exitCode: 0, result: 'built' });
  sandbox.ec2.publish({ line: 'al-2023' });
  wait(sandbox, 60);

  // The action as the pull request has changed it.
  const { service } = sandbox.imageBuilder;
  const usual = service['CreateImageRecipe']!;
  service['CreateImageRecipe'] = (input, call) =>
    usual(
      {
        ...input,
        amiTags: {
          'golden-ami:released-at': new Date(sandbox.world.clock.now()).toISOString(),
          'golden-ami:expires-at': 'never',
          'Type': 'golden-ami',
        },
      },
      call,
    );
  const candidate = await run({ isNew: true });
  service['CreateImageRecipe'] = usual;
  expect(candidate).toMatchObject({ exitCode: 0, result: 'built' });
  const forged = candidate.amis['al-2023']?.['us-east-1'] ?? '';
  expect(tagsOf(sandbox, forged)).toMatchObject({
    'Type': 'golden-ami',
    'golden-ami:released-at': expect.any(String) as unknown,
  });
  wait(sandbox, 5);

  const planned = await plan(stage, sandbox, { workspace, inputs: { share: 'true' } });
  expect(planned.only.action).toBe('release');
  const collected = await run({ inputs: { command: 'collect', recipes: '', plan: planned.text } });
  expect(collected).toMatchObject({
    exitCode: 1,
    result: 'failed',
    amis: { 'al-2023': {} },
    errors: [expect.stringMatching(/is built and not released/)],
  });
  expect(await run({ inputs: { share: 'true' } })).toMatchObject({
    exitCode: 1,
    result: 'failed',
    errors: [
      expect.stringMatching(
        /is not released, since it is not what the repository wants: amiTags of the image recipe differs/,
      ),
    ],
  });
  expect(amiOf(sandbox, forged).permissions.latest).toEqual([]);
});
