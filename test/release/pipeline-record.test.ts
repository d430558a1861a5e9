import { describe, expect, test } from '@jest/globals';
import {
  recordPipeline,
  type Pipeline,
  type PipelineRequest,
  type PipelineStore,
} from '../../src/release/pipeline-record.ts';
import { callError } from '../helpers/aws-error.ts';
import { anImage } from '../helpers/image.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const image = anImage(wanted);

/** The pipelines of an account; a token is answered once, and replayed after that. */
class World implements PipelineStore {
  existing: Pipeline | undefined;
  readonly sent: PipelineRequest[] = [];
  private readonly tokens = new Set<string>();

  pipeline = (arn: string): Promise<Pipeline | undefined> =>
    Promise.resolve(arn === wanted.pipelineArn ? this.existing : undefined);
  createPipeline = (request: PipelineRequest, token: string): Promise<string> => {
    this.put(request, token, request.tags);
    return Promise.resolve(wanted.pipelineArn);
  };
  updatePipeline = (arn: string, request: PipelineRequest, token: string): Promise<void> => {
    expect(arn).toBe(wanted.pipelineArn);
    this.put(request, token, this.existing?.tags ?? {});
    return Promise.resolve();
  };

  private put(request: PipelineRequest, token: string, tags: Record<string, string>): void {
    this.sent.push(request);
    if (this.tokens.has(token)) return;
    this.tokens.add(token);
    this.existing = {
      arn: wanted.pipelineArn,
      imageRecipeArn: request.imageRecipeArn,
      infrastructureArn: request.infrastructureConfigurationArn,
      distributionArn: request.distributionConfigurationArn,
      isScheduled: false,
      status: request.status,
      updatedAt: `change ${String(this.sent.length)}`,
      tags,
    };
  }
}

const record = (world: World, released = image): ReturnType<typeof recordPipeline> =>
  recordPipeline(wanted, released, 'acme/amis', world);

test('is made where there is none, disabled and with our tags', async () => {
  const world = new World();
  expect(await record(world)).toEqual({ kind: 'recorded' });
  expect(world.sent).toEqual([
    {
      name: 'al-2023',
      description:
        'Released by golden-ami from recipes/al-2023.yml; builds are started from GitHub, not here.',
      imageRecipeArn: wanted.imageRecipeArn,
      infrastructureConfigurationArn: wanted.infrastructureArn,
      distributionConfigurationArn: wanted.distributionArn,
      status: 'DISABLED',
      tags: {
        'Team': 'CloudOps',
        'golden-ami:repository': 'acme/amis',
        'golden-ami:recipe': 'al-2023',
      },
    },
  ]);
});

test('is none where the account has no room for one more; any other refusal is thrown', async () => {
  for (const name of ['ServiceQuotaExceededException', 'InvalidRequestException']) {
    const world = new World();
    const refusal = callError(name);
    world.createPipeline = () => Promise.reject(refusal);
    const recorded = record(world);
    await (name === 'ServiceQuotaExceededException'
      ? expect(recorded).resolves.toEqual({ kind: 'full' })
      : expect(recorded).rejects.toBe(refusal));
  }
});

test('is the one that another run makes meanwhile, made to point at this release', async () => {
  const world = new World();
  const other = new World();
  await record(other, { ...image, imageRecipeArn: `${image.imageRecipeArn}-other` });
  world.createPipeline = () => {
    world.existing = other.existing;
    return Promise.reject(callError('ResourceAlreadyExistsException'));
  };
  expect(await record(world)).toEqual({ kind: 'recorded' });
  expect(world.existing).toMatchObject({ imageRecipeArn: image.imageRecipeArn });
});

test('is left where it is right', async () => {
  const world = new World();
  await record(world);
  expect(await record(world)).toEqual({ kind: 'unchanged' });
  expect(world.sent).toHaveLength(1);
});

test.each<[string, Partial<Pipeline>]>([
  ['another image recipe', { imageRecipeArn: 'x' }],
  ['another infrastructure', { infrastructureArn: 'x' }],
  ['another distribution', { distributionArn: 'x' }],
  ['a schedule', { isScheduled: true }],
  ['enabled', { status: 'ENABLED' }],
])('%s is put right', async (_what, overrides) => {
  const world = new World();
  await record(world);
  if (world.existing) world.existing = { ...world.existing, ...overrides };
  expect(await record(world)).toEqual({ kind: 'recorded' });
  expect(await record(world)).toEqual({ kind: 'unchanged' });
});

describe('what another tool made', () => {
  test.each<[Record<string, string>, string]>([
    [{}, 'no repository'],
    [{ 'golden-ami:repository': 'acme/other' }, 'acme/other'],
  ])('with the tags %j is left alone', async (tags, owner) => {
    const world = new World();
    world.existing = {
      arn: wanted.pipelineArn,
      imageRecipeArn: 'x',
      infrastructureArn: 'x',
      distributionArn: 'x',
      isScheduled: true,
      status: 'ENABLED',
      updatedAt: 'x',
      tags,
    };
    expect(await record(world)).toEqual({ kind: 'foreign', owner });
    expect(world.sent).toEqual([]);
  });
});

// AWS replays the answer to a token that it remembers, and does nothing.
test('going back and forth is recorded every time', async () => {
  const world = new World();
  const other = {
    ...image,
    imageRecipeArn: aWanted(aRecipe({ volume: { size: 20 } })).imageRecipeArn,
  };
  await record(world);
  for (let time = 0; time < 3; time++) {
    for (const released of [other, image]) {
      await record(world, released);
      expect(world.existing?.imageRecipeArn).toBe(released.imageRecipeArn);
    }
  }
});
