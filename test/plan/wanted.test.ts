import { describe, expect, test } from '@jest/globals';
import { compareImageRecipe } from '../../src/plan/read-back/image-recipe.ts';
import { wantedOf, type Wanted } from '../../src/plan/wanted.ts';
import type { Recipe } from '../../src/recipe/recipe.ts';
import { existingImageRecipe } from '../helpers/existing.ts';
import { aDocument, aRecipe, at } from '../helpers/recipe.ts';
import { aLock, aWanted, facts, keyArn } from '../helpers/wanted.ts';

const wanted = aWanted();

describe('an address promises its content', () => {
  const document = (overrides = {}): Recipe['components'][number] => ({
    kind: 'document',
    document: aDocument(overrides),
    parameters: { Greeting: 'hello', Volume: '11' },
    at: at('r'),
  });
  const managed = aRecipe().components[1] ?? document();

  // What is at the address of an earlier run is compared with the request of this one: what they
  // differ in is a conflict.
  test.each<[string, Partial<Recipe>]>([
    ['tags', { tags: {} }],
    ['a description', { description: 'x' }],
    ['other regions', { regions: ['us-east-1'] }],
    [
      "the name of a document's file",
      { components: [document({ file: 'recipes/components/greet.yml', name: 'greet' }), managed] },
    ],
    [
      'the folder of a document',
      { components: [document({ file: 'recipes/components/linux/hello.yml' }), managed] },
    ],
  ])('%s either moves the image recipe or leaves it as it is', (_what, overrides) => {
    const changed = aWanted(aRecipe(overrides));
    const isSameAddress = changed.imageRecipeArn === wanted.imageRecipeArn;
    expect(
      isSameAddress
        ? compareImageRecipe(
            existingImageRecipe(wanted.imageRecipe).answer,
            changed.imageRecipe,
            'Linux',
          ).differences
        : [],
    ).toEqual([]);
  });

  // Otherwise every image of the organization is built anew, since decide takes only images of
  // these addresses.
  test.each<[string, Partial<Recipe>]>([
    ['tags', { tags: { Team: 'Other' } }],
    ['a description', { description: 'x' }],
    ['sharing', { shareWith: { organizations: [], organizationalUnits: [], accounts: [] } }],
    ['IMDSv2', { requireImdsV2: false }],
  ])('%s move nothing', (_what, overrides) => {
    const addresses = ({
      imageRecipeArn,
      infrastructureArn,
      distributionArn,
      imageVersionArn,
    }: Wanted): string[] => [imageRecipeArn, infrastructureArn, distributionArn, imageVersionArn];
    expect(addresses(aWanted(aRecipe(overrides)))).toEqual(addresses(wanted));
  });

  test.each<[string, Partial<Recipe['infrastructure']>]>([
    ['instance profile', { instanceProfile: 'x' }],
    ['instance types', { instanceTypes: ['m5.large', 'm6i.large'] }],
    ['subnet', { subnet: 'subnet-1', securityGroups: ['sg-1'] }],
    ['log bucket', { logBucket: 'b' }],
    ['topic', { snsTopic: 't' }],
  ])('%s moves the infrastructure configuration alone', (_what, overrides) => {
    const recipe = aRecipe();
    const changed = aWanted(
      aRecipe({ infrastructure: { ...recipe.infrastructure, ...overrides } }),
    );
    expect([
      changed.infrastructureArn === wanted.infrastructureArn,
      changed.imageRecipeArn === wanted.imageRecipeArn,
      changed.distributionArn === wanted.distributionArn,
    ]).toEqual([false, true, true]);
  });

  test('the order of regions does not move the distribution configuration, a key does', () => {
    expect(aWanted(aRecipe({ regions: ['us-west-2', 'us-east-1'] })).distributionArn).toBe(
      wanted.distributionArn,
    );
    expect(
      aWanted(aRecipe(), { keys: { 'us-east-1': keyArn('us-east-1'), 'us-west-2': 'x' } })
        .distributionArn,
    ).not.toBe(wanted.distributionArn);
  });
});

test.each([
  ['acme {recipe} {date}', 'acme al-2023 {{ imagebuilder:buildDate }}'],
  ['Acme_{recipe}.{recipe} v1 {date}', 'Acme_al-2023.al-2023 v1 {{ imagebuilder:buildDate }}'],
  ['acme linux {date}', 'acme linux {{ imagebuilder:buildDate }}'],
])('the template %s moves the distribution configuration alone', (amiName, name) => {
  const changed = aWanted(aRecipe({ amiName }));
  expect(
    changed.distribution.distributions.map((one) => one.amiDistributionConfiguration.name),
  ).toEqual([name, name]);
  expect([
    changed.distributionArn === wanted.distributionArn,
    changed.imageRecipeArn === wanted.imageRecipeArn,
    changed.infrastructureArn === wanted.infrastructureArn,
    changed.pipelineArn === wanted.pipelineArn,
  ]).toEqual([false, true, true, true]);
});

describe('requests', () => {
  test("the distribution encrypts with each region's key, names and shares with nobody", () => {
    expect(wanted.distribution.distributions).toEqual(
      ['us-east-1', 'us-west-2'].map((region) => ({
        region,
        amiDistributionConfiguration: {
          name: 'al-2023 {{ imagebuilder:buildDate }}',
          kmsKeyId: keyArn(region),
          amiTags: { 'golden-ami:recipe': 'al-2023' },
        },
      })),
    );
  });

  test('nothing differs between runs: neither time nor force', () => {
    const later = aWanted(aRecipe(), { now: 0, force: true });
    expect({ ...later, lock: undefined }).toEqual({ ...wanted, lock: undefined });
  });

  test('the root volume is encrypted with the home key', () => {
    expect(wanted.imageRecipe.blockDeviceMappings).toEqual([
      {
        deviceName: '/dev/xvda',
        ebs: {
          volumeSize: 8,
          volumeType: 'gp3',
          encrypted: true,
          kmsKeyId: keyArn('us-east-1'),
          deleteOnTermination: true,
        },
      },
    ]);
  });

  test('parameters are sorted, and missing where there are none', () => {
    expect(wanted.imageRecipe.components).toEqual([
      {
        componentArn: wanted.lock.components[0]?.arn,
        parameters: [
          { name: 'Greeting', value: ['hello'] },
          { name: 'Volume', value: ['11'] },
        ],
      },
      { componentArn: wanted.lock.components[1]?.arn },
    ]);
  });

  test('user data travels as base64 of its UTF-8', () => {
    const { additionalInstanceConfiguration } = aWanted(
      aRecipe({ keepSsmAgent: false, userData: { file: 'f', text: 'écho\n' } }),
    ).imageRecipe;
    expect(additionalInstanceConfiguration).toEqual({ userDataOverride: 'w6ljaG8K' });
    expect(aWanted(aRecipe({ keepSsmAgent: false })).imageRecipe).not.toHaveProperty(
      'additionalInstanceConfiguration',
    );
    expect(wanted.imageRecipe.additionalInstanceConfiguration).toEqual({
      systemsManagerAgent: { uninstallAfterBuild: false },
    });
  });

  test('the build instance takes IMDSv2 only and ends when it fails', () => {
    expect(wanted.infrastructure).toMatchObject({
      terminateInstanceOnFailure: true,
      instanceMetadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
    });
  });

  test('tests are on; the log group is named where the recipe names one', () => {
    expect(wanted.image).toMatchObject({
      imageTestsConfiguration: { imageTestsEnabled: true },
      imageRecipeArn: wanted.imageRecipeArn,
    });
    expect(wanted.image).not.toHaveProperty('loggingConfiguration');
    const recipe = aRecipe();
    expect(
      aWanted(aRecipe({ infrastructure: { ...recipe.infrastructure, logGroup: '/x' } })).image
        .loggingConfiguration,
    ).toEqual({ logGroupName: '/x' });
  });

  test('an image has the address of its image recipe', () => {
    expect(wanted.imageRecipe.name).toBe(`al-2023-${wanted.lock.digest.slice(0, 12)}`);
    expect(wanted.imageVersionArn).toBe(
      `arn:aws:imagebuilder:us-east-1:360783618952:image/${wanted.imageRecipe.name}/1.0.0`,
    );
    expect(wanted.pipelineArn).toBe(
      'arn:aws:imagebuilder:us-east-1:360783618952:image-pipeline/al-2023',
    );
  });

  test('a lock of other documents is refused', () => {
    const recipe = aRecipe();
    expect(() => wantedOf(aRecipe({ components: [] }), aLock(recipe, facts(recipe)))).toThrow(
      'recipes/components/hello.yml is in the lock but not in recipes/al-2023.yml',
    );
  });
});
