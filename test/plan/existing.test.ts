import { describe, expect, test } from '@jest/globals';
import {
  componentDifferences,
  distributionDifferences,
  imageRecipeDifferences,
  infrastructureDifferences,
  type ExistingDistribution,
  type ExistingImageRecipe,
  type ExistingInfrastructure,
} from '../../src/plan/existing.ts';
import {
  existingComponent,
  existingDistribution,
  existingImageRecipe,
  existingInfrastructure,
} from '../helpers/existing.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aWanted } from '../helpers/wanted.ts';

const wanted = aWanted(aRecipe({ userData: { file: 'f', text: 'echo' } }));

describe('image recipe', () => {
  const same = existingImageRecipe(wanted.imageRecipe);
  const [volume = { device: '', sizeGiB: 0, isEncrypted: false, kmsKeyId: '', snapshotId: '' }] =
    same.volumes;
  const [first = { arn: '', parameters: {} }, ...rest] = same.components;

  test('the same', () => {
    expect(imageRecipeDifferences(same, wanted.imageRecipe)).toEqual([]);
  });

  test.each<[string, Partial<ExistingImageRecipe>]>([
    ['parent image', { parentImage: 'ami-0bbbbbbbbbbbbbbbb' }],
    ['components', { components: [] }],
    ['components', { components: [...rest, first] }],
    [
      'components',
      { components: [{ ...first, parameters: { ...first.parameters, Greeting: 'x' } }, ...rest] },
    ],
    ['components', { components: [{ ...first, parameters: {} }, ...rest] }],
    ['components', { components: [first, ...rest, first] }],
    ['volumes', { volumes: [] }],
    ['volumes', { volumes: [volume, { ...volume, device: '/dev/sdb' }] }],
    ['volumes', { volumes: [{ ...volume, isEncrypted: false }] }],
    ['volumes', { volumes: [{ ...volume, kmsKeyId: 'other' }] }],
    ['volumes', { volumes: [{ ...volume, sizeGiB: 9 }] }],
    ['volumes', { volumes: [{ ...volume, device: '/dev/sda1' }] }],
    ['volumes', { volumes: [{ ...volume, snapshotId: 'snap-0123456789abcdef0' }] }],
    ['AMI tags', { amiTags: ['Type'] }],
    ['working directory', { workingDirectory: '/home' }],
    ['user data', { userData: '' }],
    ['SSM agent', { keepsSsmAgent: false }],
  ])('differs in %s (%#)', (part, overrides) => {
    expect(imageRecipeDifferences({ ...same, ...overrides }, wanted.imageRecipe)).toEqual([part]);
  });
});

describe('infrastructure configuration', () => {
  const same = existingInfrastructure(wanted.infrastructure);

  test('the same', () => {
    expect(infrastructureDifferences(same, wanted.infrastructure)).toEqual([]);
  });

  test.each<[string, Partial<ExistingInfrastructure>]>([
    ['instance profile', { instanceProfileName: 'administrator' }],
    ['instance types', { instanceTypes: [] }],
    ['subnet', { subnetId: 'subnet-1' }],
    ['security groups', { securityGroupIds: ['sg-1'] }],
    ['key pair', { keyPair: 'mine' }],
    ['termination on failure', { terminateInstanceOnFailure: false }],
    ['metadata tokens', { httpTokens: 'optional' }],
    ['metadata tokens', { httpTokens: '' }],
  ])('differs in %s', (part, overrides) => {
    expect(infrastructureDifferences({ ...same, ...overrides }, wanted.infrastructure)).toEqual([
      part,
    ]);
  });
});

describe('distribution configuration', () => {
  const same = existingDistribution(wanted.distribution);
  const [first = { region: '', name: '', kmsKeyId: '', extras: [], amiTags: {} }, ...rest] =
    same.distributions;

  test('the same in any order', () => {
    expect(distributionDifferences(same, wanted.distribution)).toEqual([]);
    expect(
      distributionDifferences({ distributions: [...rest, first] }, wanted.distribution),
    ).toEqual([]);
  });

  test.each<[string, ExistingDistribution]>([
    ['none', { distributions: [] }],
    ['a region less', { distributions: rest }],
    ['a region more', { distributions: [first, ...rest, { ...first, region: 'eu-west-1' }] }],
    [
      'another name',
      { distributions: [{ ...first, name: 'x {{ imagebuilder:buildDate }}' }, ...rest] },
    ],
    ['another key', { distributions: [{ ...first, kmsKeyId: '' }, ...rest] }],
    [
      'tagged as released',
      {
        distributions: [
          { ...first, amiTags: { ...first.amiTags, 'golden-ami:released-at': '2026-01-01' } },
          ...rest,
        ],
      },
    ],
    ['shared', { distributions: [{ ...first, extras: ['launchPermission'] }, ...rest] }],
  ])('%s', (_what, existing) => {
    expect(distributionDifferences(existing, wanted.distribution)).toEqual(['distributions']);
  });
});

test('a component differs in document or platform', () => {
  const [
    [arn, { request }] = [
      '',
      {
        request: { name: '', semanticVersion: '', platform: 'Linux' as const, data: '', tags: {} },
      },
    ],
  ] = wanted.components;
  const same = existingComponent(request, arn);
  expect(componentDifferences(same, { ...request, description: 'another', tags: {} })).toEqual([]);
  expect(componentDifferences({ ...same, data: `${same.data} ` }, request)).toEqual(['document']);
  expect(componentDifferences({ ...same, platform: 'Windows' }, request)).toEqual(['platform']);
});
