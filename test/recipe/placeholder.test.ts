import { expect, test } from '@jest/globals';
import { withPlaceholdersAsErrors } from '../../src/recipe/placeholder.ts';
import { load } from './project.ts';

test('a placeholder is a warning, and an error where something is to be built', async () => {
  const { recipes, diagnostics } = await load([
    ['recipes/base/organization.yml', 'Subject: on', 'Subject: amzn-s3-demo-bucket1'],
    ['recipes/base/organization.yml', '  Subject:', '  Unused: x\n  Subject:'],
  ]);
  expect(recipes).toHaveLength(2);
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['unused-parameter', 'warning'],
    ['placeholder', 'warning'],
  ]);
  expect(withPlaceholdersAsErrors(diagnostics).map(({ severity }) => severity)).toEqual([
    'warning',
    'error',
  ]);
});

test.each([
  'salt.example.internal',
  'https://salt.example.com/x',
  'salt.example',
  '<your-bucket>',
  'changeme',
  'Change-Me',
  'amzn-s3-demo-bucket',
  '123456789012',
])('%s is a placeholder', async (value) => {
  const { diagnostics } = await load([
    ['recipes/base/organization.yml', 'Subject: on', `Subject: "${value}"`],
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['placeholder']);
});

test('of an ARN each part that is to be replaced is told', async () => {
  const told = async (arn: string): Promise<string[]> => {
    const { diagnostics } = await load([
      ['recipes/base/organization.yml', 'Subject: on', `Subject: "${arn}"`],
    ]);
    return diagnostics.map(({ message, remedy }) => `${message} ${remedy}`);
  };
  const arn = 'arn:aws:organizations::111122223333:organization/o-exampleorgid';
  expect(await told(arn)).toEqual([
    expect.stringMatching(`^111122223333 in ${arn} is a placeholder\\. .*management account`),
    expect.stringMatching(`^o-exampleorgid in ${arn} is a placeholder\\. .*organization's id`),
  ]);
  expect(await told(arn.replace('111122223333', '210987654321'))).toEqual([
    expect.stringContaining('o-exampleorgid in '),
  ]);
});

test.each(['salt.corp.internal', 'counterexample.community', 'exchange-method', 'a<b>c'])(
  '%s is none',
  async (value) => {
    expect(
      (await load([['recipes/base/organization.yml', 'Subject: on', `Subject: "${value}"`]]))
        .diagnostics,
    ).toEqual([]);
  },
);
