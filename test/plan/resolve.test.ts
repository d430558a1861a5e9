import { expect, test } from '@jest/globals';
import type { ExistingComponent } from '../../src/plan/existing.ts';
import { resolveLock, type Lookup } from '../../src/plan/resolve.ts';
import { anAmi } from '../helpers/image.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aLock, keyArn } from '../helpers/wanted.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const found: ExistingComponent = {
  arn: 'arn:aws:imagebuilder:us-east-1:aws:component/update-linux/1.0.2/1',
  answer: {},
  platform: 'Linux',
};
const amiId = 'ami-0aaaaaaaaaaaaaaa1';

function lookup(component: ExistingComponent | undefined, asked: string[] = []): Lookup {
  return {
    parameter: () => Promise.resolve(amiId),
    amis: () =>
      Promise.resolve([
        anAmi(aLock(), 'us-east-1', { amiId, name: 'seed', ownerId: '137112412989' }),
      ]),
    image: () => Promise.resolve(undefined),
    builds: () => Promise.resolve([]),
    key: (region) =>
      Promise.resolve({
        arn: keyArn(region),
        isAwsManaged: false,
        spec: 'SYMMETRIC_DEFAULT',
        state: 'Enabled',
      }),
    component: (arn) => {
      asked.push(arn);
      return Promise.resolve(component);
    },
  };
}

test('a lock holds what every "latest" meant', async () => {
  const asked: string[] = [];
  const lock = await resolveLock(aRecipe(), lookup(found, asked), { now, force: true });
  expect(lock.parent).toEqual({
    image: amiId,
    name: 'seed',
    createdAt: '2026-11-21T11:45:12.000Z',
    rootDeviceName: '/dev/xvda',
    snapshotGiB: 8,
  });
  expect(lock.keys).toEqual({ 'us-east-1': keyArn('us-east-1'), 'us-west-2': keyArn('us-west-2') });
  expect(lock.components[1]).toMatchObject({ arn: found.arn });
  expect(lock.notBefore).toBe('2026-11-21T12:00:00.000Z');
  expect(asked).toEqual(['arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x']);
  expect(lock.digest).toBe(aLock().digest);
});

test.each<[string, ExistingComponent | undefined, string]>([
  [
    'that is missing',
    undefined,
    'There is no managed component update-linux of version x.x.x in us-east-1.',
  ],
  [
    'of the other platform',
    { ...found, platform: 'Windows' },
    'The managed component update-linux is for Windows, and al-2023 is Linux.',
  ],
])('a managed component %s is named with its line', async (_what, component, message) => {
  await expect(
    resolveLock(aRecipe(), lookup(component), { now, force: false }),
  ).rejects.toMatchObject({
    code: 'managed-component',
    message,
    at: { file: 'recipes/al-2023.yml', line: 7 },
  });
});
