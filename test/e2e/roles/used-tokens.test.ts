import {
  CancelImageCreationCommand,
  CreateComponentCommand,
  CreateImageCommand,
} from '@aws-sdk/client-imagebuilder';
import { expect, test } from '@jest/globals';
import { AwsError, type Members } from 'aws-sandbox/call';
import { resourceToken } from '../../../src/image-build/resources.ts';
import { buildToken } from '../../../src/image-build/start.ts';
import type { ImageRequest } from '../../../src/plan/wanted.ts';
import { builds, wait } from '../account.ts';
import { openStage } from '../stage.ts';
import { assume } from './sessions.ts';

// The client token of a start follows from what is in the repository, so that two runs that want the
// same image get one build. Code of a pull request can compute it, too, and use it up beforehand.

const stage = openStage();

/** More than a start has tokens that can be computed. */
const many = 25;

test.each([
  ['at the address that main will build', (request: ImageRequest) => request, many],
  [
    'at another address',
    (request: ImageRequest, other: ImageRequest) => ({
      ...request,
      imageRecipeArn: other.imageRecipeArn,
    }),
    0,
  ],
] as const)(
  'a pull request can not use up the tokens of a release, %s',
  async (_, change, before) => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    const { service } = sandbox.imageBuilder;
    const usual = service['CreateImage']!;
    const sent: (ImageRequest & { clientToken: string })[] = [];
    service['CreateImage'] = (input, call) => {
      sent.push(input as (typeof sent)[number]);
      return usual(input, call);
    };
    const made = async (volume: string): Promise<ImageRequest> => {
      await workspace.edit('recipes/al-2023.yml', (text) => text + volume);
      expect(await stage.run(sandbox, { workspace })).toMatchObject({ result: 'built' });
      await workspace.edit('recipes/al-2023.yml', (text) => text.replace(volume, ''));
      const { clientToken, ...request } = sent.at(-1)!;
      expect(buildToken(request, 1)).toBe(clientToken);
      return request;
    };
    const other = await made('volume: {size: 9}\n');
    const request = await made('');

    const { imageBuilder } = await assume(sandbox, 'candidate');
    for (let number = 2; number < 2 + many; number++) {
      const { imageBuildVersionArn } = await imageBuilder.send(
        new CreateImageCommand({
          ...change(request, other),
          clientToken: buildToken(request, number + before),
        }),
      );
      await imageBuilder.send(
        new CancelImageCreationCommand({ imageBuildVersionArn, clientToken: String(number) }),
      );
      wait(sandbox, 1);
    }
    expect(builds(sandbox).filter(({ status }) => status === 'CANCELLED')).toHaveLength(many);

    const inputs = { share: 'true', force: 'true' };
    expect(await stage.run(sandbox, { workspace, inputs })).toMatchObject({
      exitCode: 0,
      result: 'built',
      errors: [],
    });
    expect(builds(sandbox)).toHaveLength(many + 3);
  },
);

test('nor those of components', async () => {
  const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
  const { service } = sandbox.imageBuilder;
  const usual = service['CreateComponent']!;
  // A run of the same content, in an account that has none of it yet, tells the request.
  const sent: Members[] = [];
  service['CreateComponent'] = (input) => {
    sent.push(input);
    throw new AwsError('ServiceUnavailableException', 'Try again later.', 503);
  };
  expect(await stage.run(sandbox, { workspace })).toMatchObject({ exitCode: 1 });
  service['CreateComponent'] = usual;
  const input = sent[0]!;
  const { clientToken, ...request } = input;
  expect(resourceToken(request)).toBe(clientToken);

  const { imageBuilder } = await assume(sandbox, 'candidate');
  const name = `${String(request['name']).slice(0, -4)}ffff`;
  await imageBuilder.send(new CreateComponentCommand({ ...input, name } as never));
  expect(await stage.run(sandbox, { workspace, inputs: { share: 'true' } })).toMatchObject({
    exitCode: 0,
    result: 'built',
    errors: [],
  });
});
