import { describe, expect, test } from '@jest/globals';
import { connectAccount, type Account } from '../../../src/aws/account/account.ts';
import type { Cloud } from '../../../src/aws/clients/cloud.ts';
import { AwsCallError } from '../../../src/errors.ts';

/**
 * Services that note what they are asked; an answer is looked up by name of function and first
 * argument.
 */
class World {
  readonly asked: string[] = [];
  readonly answers = new Map<string, unknown>();

  connect(): Account {
    const service =
      (name: string) =>
      (region: string): Promise<unknown> =>
        Promise.resolve(
          new Proxy(
            {},
            {
              get: (_target, member) =>
                // A promise resolves with this object, so it must not look like one.
                member === 'then'
                  ? undefined
                  : async (...args: unknown[]) => {
                      this.asked.push(`${name} ${region} ${String(member)} ${String(args[0])}`);
                      await Promise.resolve();
                      const answer = this.answers.get(`${String(member)} ${String(args[0])}`);
                      if (answer instanceof Error) throw answer;
                      return answer;
                    },
            },
          ),
        );
    const names = ['imageBuilder', 'ec2', 'kms', 'iam', 'ssm', 'logs', 'sts'];
    return connectAccount(
      Object.fromEntries(names.map((name) => [name, service(name)])) as unknown as Cloud,
      'us-east-1',
    );
  }
}

test('each question goes to its service and region', async () => {
  const world = new World();
  world.answers.set('parameters p', ['value']);
  world.answers.set('snapshots s', []);
  const account = world.connect();
  await account.sts.callerIdentity();
  await account.ssm.parameter('p');
  await account.images.image('i');
  await account.kms.key('us-west-2', 'alias/x');
  await account.ec2.amis('us-west-2', { ids: [] });
  await account.ec2.snapshots('eu-west-1', ['s']);
  await account.ec2.launchPermissions('us-west-2', 'ami');
  await account.ec2.requireImdsV2('us-west-2', 'ami');
  await account.ec2.tag('us-west-2', ['ami'], {});
  await account.logs.lastLines('g', 's', 0, 1);
  expect(world.asked).toEqual([
    'sts us-east-1 callerIdentity undefined',
    'ssm us-east-1 parameters p',
    'imageBuilder us-east-1 image i',
    'kms us-west-2 key alias/x',
    'ec2 us-west-2 amis [object Object]',
    'ec2 eu-west-1 snapshots s',
    'ec2 us-west-2 launchPermissions ami',
    'ec2 us-west-2 requireImdsV2 ami',
    'ec2 us-west-2 tag ami',
    'logs us-east-1 lastLines g',
  ]);
});

describe('what several recipes ask alike is asked once', () => {
  test('at the same time and afterwards', async () => {
    const world = new World();
    world.answers.set('component c', 'found');
    const account = world.connect();
    expect(
      await Promise.all([account.resources.component('c'), account.resources.component('c')]),
    ).toEqual(['found', 'found']);
    expect(await account.resources.component('c')).toBe('found');
    expect(world.asked).toHaveLength(1);
  });

  test('but by region, name and kind', async () => {
    const world = new World();
    world.answers.set('parameters a', ['value']);
    const account = world.connect();
    await Promise.all([
      account.kms.key('us-east-1', 'a'),
      account.kms.key('us-west-2', 'a'),
      account.kms.key('us-east-1', 'b'),
      account.resources.component('a'),
      account.resources.infrastructure('a'),
      account.ssm.parameter('a'),
    ]);
    expect(world.asked).toHaveLength(6);
  });

  test('again after a failure', async () => {
    const world = new World();
    world.answers.set('parameters p', new Error('denied'));
    const account = world.connect();
    await expect(
      Promise.all([account.ssm.parameter('p'), account.ssm.parameter('p')]),
    ).rejects.toThrow('denied');
    world.answers.set('parameters p', ['ami-1']);
    expect(await account.ssm.parameter('p')).toBe('ami-1');
    expect(world.asked).toHaveLength(2);
  });

  test('what changes is asked every time', async () => {
    const world = new World();
    world.answers.set('amis [object Object]', [{ amiId: 'a' }]);
    const account = world.connect();
    for (let time = 0; time < 2; time++) {
      await Promise.all([
        account.images.image('i'),
        account.images.builds('i'),
        account.resources.imageRecipe('r'),
        account.ec2.amis('us-east-1', { ids: ['a'] }),
        account.pipelines.pipeline('p'),
      ]);
    }
    expect(world.asked).toHaveLength(10);
  });
});

describe('what is asked side by side is one call', () => {
  const ami = (amiId: string, tags = {}) => ({ amiId, tags });

  test('AMIs by id, each region for itself', async () => {
    const world = new World();
    world.answers.set('amis [object Object]', [ami('a'), ami('b')]);
    const account = world.connect();
    expect(
      await Promise.all([
        account.ec2.amis('us-east-1', { ids: ['b'] }),
        account.ec2.amis('us-east-1', { ids: ['a'] }),
        account.ec2.amis('us-west-2', { ids: ['a'] }),
      ]),
    ).toEqual([[ami('b')], [ami('a')], [ami('a')]]);
    expect(world.asked).toHaveLength(2);
  });

  test('AMIs of which one does not exist: EC2 shows none, so each is asked for', async () => {
    const world = new World();
    world.answers.set('amis [object Object]', []);
    const account = world.connect();
    expect(
      await Promise.all([
        account.ec2.amis('us-east-1', { ids: ['a'] }),
        account.ec2.amis('us-east-1', { ids: ['b'] }),
      ]),
    ).toEqual([[], []]);
    expect(world.asked).toHaveLength(3);
  });

  test('AMIs by the value of a tag', async () => {
    const world = new World();
    const [one, two, three] = [
      { ...ami('1', { t: 'a' }), state: 'available' },
      { ...ami('2', { t: 'b' }), state: 'available' },
      { ...ami('3', { t: 'a' }), state: 'disabled' },
    ];
    world.answers.set('amis [object Object]', [one, two, three]);
    const account = world.connect();
    expect(
      await Promise.all([
        account.ec2.taggedAmis('t', 'a'),
        account.ec2.ownAmis('us-east-1', 't', 'a'),
        account.ec2.ownAmis('us-east-1', 't', 'b'),
        account.ec2.taggedAmis('t', 'c'),
      ]),
    ).toEqual([[one], [one, three], [two], []]);
    expect(world.asked).toHaveLength(1);
    await account.ec2.ownAmis('us-west-2', 't', 'a');
    expect(world.asked).toHaveLength(2);
  });

  test('parameters, ten in a call', async () => {
    const world = new World();
    const names = Array.from({ length: 11 }, (_, index) => `p${String(index)}`);
    world.answers.set(
      `parameters ${names.slice(0, 10).join(',')}`,
      names.slice(0, 10).map((name) => `value of ${name}`),
    );
    world.answers.set('parameters p10', [undefined]);
    const account = world.connect();
    expect(await Promise.all(names.map(account.ssm.parameter))).toEqual([
      ...names.slice(0, 10).map((name) => `value of ${name}`),
      undefined,
    ]);
  });
});

describe('what the role may not look at', () => {
  test('is an answer', async () => {
    const world = new World();
    world.answers.set(
      'keyPolicy arn',
      new AwsCallError('access-denied', '', '', {
        awsName: 'AccessDeniedException',
        operation: 'GetKeyPolicy',
        region: 'us-east-1',
        cause: undefined,
      }),
    );
    world.answers.set(
      'instanceProfile p',
      new AwsCallError('aws', '', '', {
        awsName: 'Other',
        operation: 'GetInstanceProfile',
        region: 'us-east-1',
        cause: undefined,
      }),
    );
    const account = world.connect();
    expect(await account.kms.keyPolicy('us-east-1', 'arn')).toBe('denied');
    await expect(account.iam.instanceProfile('p')).rejects.toThrow(AwsCallError);
  });
});

describe('what is made', () => {
  const request = { name: 'n', toString: () => 'n' } as never;

  test('is made once by several who want the same, and is then there', async () => {
    const world = new World();
    world.answers.set('createComponent n', 'arn');
    const account = world.connect();
    expect(await account.resources.component('arn')).toBeUndefined();
    expect(
      await Promise.all([
        account.resources.createComponent(request, 't'),
        account.resources.createComponent(request, 't'),
      ]),
    ).toEqual(['arn', 'arn']);
    world.answers.set('component arn', 'found');
    expect(await account.resources.component('arn')).toBe('found');
    expect(world.asked.filter((call) => call.includes('createComponent'))).toHaveLength(1);
  });

  test('with another token is another', async () => {
    const world = new World();
    const account = world.connect();
    await Promise.all([
      account.resources.createInfrastructure(request, 't'),
      account.resources.createInfrastructure(request, 'u'),
      account.resources.createComponent(request, 'v'),
    ]);
    expect(world.asked).toHaveLength(3);
  });

  // Who looks while a neighbour's create is under way sees nothing yet.
  test('is found by who looked for it in vain while it was being made', async () => {
    const world = new World();
    world.answers.set('createComponent n', 'arn');
    const account = world.connect();
    const making = account.resources.createComponent(request, 't');
    const early = account.resources.component('arn');
    await Promise.all([making, early]);
    world.answers.set('component arn', 'found');
    expect(await account.resources.component('arn')).toBe('found');
  });
});
