import { describe, expect, test } from '@jest/globals';
import {
  ensureResources,
  resourceToken,
  type ResourceStore,
} from '../../src/image-build/resources.ts';
import type { Wanted } from '../../src/plan/wanted.ts';
import { callError } from '../helpers/aws-error.ts';
import {
  existingComponent,
  existingDistribution,
  existingImageRecipe,
  existingInfrastructure,
} from '../helpers/existing.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted();
const [
  [componentArn, { request: component }] = [
    '',
    { request: { name: '', semanticVersion: '', platform: 'Linux' as const, data: '', tags: {} } },
  ],
] = wanted.components;

/** Image Builder's resources by ARN, and the calls in order. */
class World {
  readonly calls: string[] = [];
  readonly tokens: string[] = [];
  readonly there = new Map<string, unknown>();
  /** What a create does instead of making the resource. */
  onCreate: ((arn: string) => Promise<string> | undefined) | undefined;

  has(...arns: string[]): this {
    for (const arn of arns) this.there.set(arn, all(wanted).get(arn));
    return this;
  }

  store(): ResourceStore {
    const get =
      (kind: string) =>
      <T>(arn: string): Promise<T | undefined> => {
        this.calls.push(`get ${kind}`);
        return Promise.resolve(this.there.get(arn) as T | undefined);
      };
    const create =
      (kind: string, arn: string) =>
      (request: unknown, token: string): Promise<string> => {
        this.calls.push(`create ${kind}`);
        this.tokens.push(token);
        const instead = this.onCreate?.(arn);
        if (instead) return instead;
        const plannedAt = wanted.lock.resolvedAt;
        expect(token).toBe(resourceToken(kind === 'component' ? request : { request, plannedAt }));
        this.has(arn);
        return Promise.resolve(arn);
      };
    return {
      component: get('component'),
      createComponent: create('component', componentArn),
      imageRecipe: get('recipe'),
      createImageRecipe: create('recipe', wanted.imageRecipeArn),
      infrastructure: get('infrastructure'),
      createInfrastructure: create('infrastructure', wanted.infrastructureArn),
      distribution: get('distribution'),
      createDistribution: create('distribution', wanted.distributionArn),
    };
  }

  get created(): string[] {
    return this.calls
      .filter((call) => call.startsWith('create'))
      .map((call) => call.slice(7))
      .sort();
  }
}

function all({
  imageRecipe,
  imageRecipeArn,
  infrastructure,
  infrastructureArn,
  distribution,
  distributionArn,
}: Wanted): Map<string, unknown> {
  return new Map<string, unknown>([
    [componentArn, existingComponent(component, componentArn)],
    [imageRecipeArn, existingImageRecipe(imageRecipe)],
    [infrastructureArn, existingInfrastructure(infrastructure)],
    [distributionArn, existingDistribution(distribution)],
  ]);
}

test('in an empty account everything is made, the image recipe after its components', async () => {
  const world = new World();
  await ensureResources(wanted, world.store());
  expect(world.created).toEqual(['component', 'distribution', 'infrastructure', 'recipe']);
  expect(world.calls.indexOf('create recipe')).toBeGreaterThan(
    world.calls.indexOf('create component'),
  );
});

test('what is there is left as it is; an image recipe vouches for its components', async () => {
  const world = new World().has(
    wanted.imageRecipeArn,
    wanted.infrastructureArn,
    wanted.distributionArn,
  );
  await ensureResources(wanted, world.store());
  expect(world.calls.sort()).toEqual(['get distribution', 'get infrastructure', 'get recipe']);
});

test('only what is missing is made', async () => {
  const world = new World().has(componentArn, wanted.infrastructureArn);
  await ensureResources(wanted, world.store());
  expect(world.created).toEqual(['distribution', 'recipe']);
});

const kinds = [
  ['component', componentArn],
  ['recipe', wanted.imageRecipeArn],
  ['infrastructure', wanted.infrastructureArn],
  ['distribution', wanted.distributionArn],
] as const;

/** Something else at the address. */
function other(arn: string): unknown {
  return new Map<string, unknown>([
    [componentArn, existingComponent(component, componentArn, { data: 'evil' })],
    [
      wanted.imageRecipeArn,
      existingImageRecipe(wanted.imageRecipe, { parentImage: 'ami-0bbbbbbbbbbbbbbbb' }),
    ],
    [
      wanted.infrastructureArn,
      existingInfrastructure(wanted.infrastructure, { instanceProfileName: 'evil' }),
    ],
    [wanted.distributionArn, existingDistribution(wanted.distribution, { distributions: [] })],
  ]).get(arn);
}

describe.each(kinds)('%s', (kind, arn) => {
  test('something else at the address is refused, and nothing is made of it', async () => {
    const world = new World();
    world.there.set(arn, other(arn));
    await expect(ensureResources(wanted, world.store())).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(arn),
    });
    expect(world.created).not.toContain(kind);
  });

  test.each(['ResourceAlreadyExistsException', 'IdempotentParameterMismatchException'])(
    'somebody was faster (%s): what stands there is taken',
    async (name) => {
      const world = new World();
      world.onCreate = (made) => {
        if (made !== arn) return undefined;
        world.has(arn);
        return Promise.reject(callError(name));
      };
      await ensureResources(wanted, world.store());
      expect(world.created).toEqual(['component', 'distribution', 'infrastructure', 'recipe']);
    },
  );

  test('somebody was faster with something else', async () => {
    const world = new World();
    world.onCreate = (made) => {
      if (made !== arn) return undefined;
      world.there.set(arn, other(arn));
      return Promise.reject(callError('ResourceAlreadyExistsException'));
    };
    await expect(ensureResources(wanted, world.store())).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('a refusal is thrown as it is', async () => {
    const world = new World();
    world.onCreate = (made) =>
      made === arn ? Promise.reject(callError('ServiceQuotaExceededException')) : undefined;
    await expect(ensureResources(wanted, world.store())).rejects.toMatchObject({
      awsName: 'ServiceQuotaExceededException',
    });
  });

  test('made at another address than its own it is a conflict', async () => {
    const world = new World();
    world.onCreate = (made) => (made === arn ? Promise.resolve(`${arn}0`) : undefined);
    await expect(ensureResources(wanted, world.store())).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('AWS put ours at'),
    });
  });
});

test('a token is that of the request', () => {
  expect(resourceToken({ b: 1, a: 2 })).toBe(resourceToken({ a: 2, b: 1 }));
  expect(resourceToken({ a: 1 })).not.toBe(resourceToken({ a: 2 }));
  expect(resourceToken({ a: 1 })).toMatch(/^[!-~]{1,64}$/);
});
