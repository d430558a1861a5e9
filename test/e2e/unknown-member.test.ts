import { expect, test } from '@jest/globals';
import { builds, ownAmis, wait } from './account.ts';
import { openStage } from './stage.ts';

// AWS adds a member to an answer: see ADR 0006.

const stage = openStage();
const member = 'GetImageRecipe.imageRecipe.newMember';

test('a member that is not known stops the release alone, is told by plan, and is accepted by name', async () => {
  const sandbox = await stage.sandbox();
  const candidate = await stage.run(sandbox);
  expect(candidate).toMatchObject({ exitCode: 0, result: 'built' });
  wait(sandbox, 30);
  const usual = sandbox.answer.bind(sandbox);
  sandbox.answer = (exchange) => {
    const outcome = usual(exchange);
    if (!exchange.path.startsWith('/GetImageRecipe') || typeof outcome === 'string') return outcome;
    return {
      ...outcome,
      body: outcome.body.replace('"imageRecipe":{', '"imageRecipe":{"newMember":true,'),
    };
  };
  sandbox.ec2.publish({ line: 'al-2023' });
  wait(sandbox, 10);

  const share = { share: 'true' };
  const planned = await stage.run(sandbox, {
    inputs: { ...share, 'command': 'plan', 'changed-since': 'all' },
  });
  expect(planned.exitCode).toBe(1);
  expect(planned.errors).toEqual([expect.stringContaining(member)]);

  const stopped = await stage.run(sandbox, { inputs: share });
  expect(stopped).toMatchObject({ exitCode: 1, result: 'failed' });
  expect(stopped.errors).toEqual([
    expect.stringMatching(/is not released, since AWS answers what .* acceptMembers: \[.*\]/),
  ]);
  expect(builds(sandbox)).toHaveLength(1);
  expect(ownAmis(sandbox).flatMap(({ permissions }) => permissions.latest)).toEqual([]);

  const workspace = await stage.workspace();
  await workspace.edit('recipes/al-2023.yml', (text) => `${text}\nacceptMembers: [${member}]\n`);
  expect(await stage.run(sandbox, { inputs: share, workspace })).toMatchObject({
    exitCode: 0,
    result: 'released',
    amis: candidate.amis,
  });
});
