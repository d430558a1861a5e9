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
])('%s is a placeholder', async (value) => {
  const { diagnostics } = await load([
    ['recipes/base/organization.yml', 'Subject: on', `Subject: "${value}"`],
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['placeholder']);
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
