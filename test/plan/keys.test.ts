import { expect, test } from '@jest/globals';
import { ActionError, AwsCallError } from '../../src/errors.ts';
import { resolveKeys, type FoundKey } from '../../src/plan/keys.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { keyArn } from '../helpers/wanted.ts';

const recipe = aRecipe({ regions: ['us-east-1', 'us-west-2', 'eu-west-1'] });
const good = (region: string): FoundKey => ({
  arn: keyArn(region),
  isAwsManaged: false,
  spec: 'SYMMETRIC_DEFAULT',
  state: 'Enabled',
});

test('gives the key behind the alias of every region', async () => {
  const asked: string[] = [];
  const keys = await resolveKeys(recipe, (region, alias) => {
    asked.push(`${region} ${alias}`);
    return Promise.resolve(good(region));
  });
  expect(keys).toEqual({
    'us-east-1': keyArn('us-east-1'),
    'us-west-2': keyArn('us-west-2'),
    'eu-west-1': keyArn('eu-west-1'),
  });
  expect(asked).toEqual([
    'us-east-1 alias/golden',
    'us-west-2 alias/golden',
    'eu-west-1 alias/golden',
  ]);
});

test('names all regions that are wrong, in one error at the line of the key', async () => {
  const answers: Record<string, FoundKey | undefined> = {
    'us-west-2': { ...good('us-west-2'), isAwsManaged: true },
    'eu-west-1': { ...good('eu-west-1'), state: 'PendingDeletion' },
    'eu-west-2': { ...good('eu-west-2'), spec: 'RSA_2048' },
  };
  const four = { ...recipe, regions: [...recipe.regions, 'eu-west-2'] };
  const error: unknown = await resolveKeys(four, (region) =>
    Promise.resolve(answers[region]),
  ).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ActionError);
  expect(error).toMatchObject({ code: 'key', at: recipe.locations['key'] });
  expect((error as Error).message).toBe(
    `The key alias/golden of account 360783618952 can't encrypt AMIs: us-east-1: there is no such key; us-west-2: ${keyArn('us-west-2')} is managed by AWS and can't be shared; eu-west-1: ${keyArn('eu-west-1')} is PendingDeletion; eu-west-2: ${keyArn('eu-west-2')} is RSA_2048, and volumes take symmetric keys alone.`,
  );
});

test('what AWS denies may be missing, which is said before what to allow', async () => {
  const denial = new AwsCallError(
    'access-denied',
    'AWS denied it.',
    'Allow kms:DescribeKey to X.',
    {
      awsName: 'AccessDeniedException',
      operation: 'DescribeKey',
      region: 'us-west-2',
      cause: undefined,
    },
  );
  await expect(
    resolveKeys(recipe, (region) =>
      region === 'us-west-2' ? Promise.reject(denial) : Promise.resolve(good(region)),
    ),
  ).rejects.toMatchObject({
    code: 'access-denied',
    message: 'AWS denied it.',
    remedy: expect.stringMatching(
      /^See first that the key alias\/golden is there in us-west-2: .* Allow kms:DescribeKey to X\.$/,
    ) as unknown,
    at: recipe.locations['key'],
  });
  const other = new Error('a defect');
  await expect(resolveKeys(recipe, () => Promise.reject(other))).rejects.toBe(other);
});
