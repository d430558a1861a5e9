import { describe, expect, test } from '@jest/globals';
import type { Members } from '../../call.ts';
import { Account, document, errorOf } from './account.ts';

const owned = 'arn:aws:imagebuilder:us-east-1:360783618952';
const managed = 'arn:aws:imagebuilder:us-east-1:aws';

describe('image recipes', () => {
  const recipe = { name: 'base', semanticVersion: '1.0.0' };
  const create = (account: Account, changes: Members): string =>
    account.ib('CreateImageRecipe', {
      ...recipe,
      parentImage: account.newest('al-2023'),
      ...changes,
    })['imageRecipeArn'] as string;

  test.each([
    ['an AMI', (account: Account) => account.newest('rhel-8'), 'Linux'],
    [
      'a parameter',
      () => 'ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
      'Windows',
    ],
    [
      "a parameter's ARN",
      () => 'ssm:arn:aws:ssm:us-east-1::parameter/aws/service/debian/release/12/latest/amd64',
      'Linux',
    ],
    [
      'an image of AWS',
      () => `${managed}:image/windows-server-2025-english-full-base-x86/x.x.x`,
      'Windows',
    ],
  ])('take %s as parent and derive the platform', (_title, parent, platform) => {
    const account = new Account();
    const arn = create(account, { parentImage: parent(account) });
    expect(account.ib('GetImageRecipe', { imageRecipeArn: arn })['imageRecipe']).toMatchObject({
      arn,
      platform,
      workingDirectory: platform === 'Windows' ? 'C:/' : '/tmp',
    });
  });

  test.each([
    ['an EC2 ARN', 'arn:aws:ec2:us-east-1::image/ami-0123456789abcdef0', 'It must be an AMI ID'],
    ['an unknown AMI', 'ami-0123456789abcdef0', 'You are not authorized to use the provided image'],
    ['an unknown parameter', 'ssm:/aws/service/none', 'does not exist in us-east-1'],
    [
      'a parameter of another region',
      'ssm:arn:aws:ssm:us-west-2::parameter/aws/service/debian/release/12/latest/amd64',
      'is not in us-east-1',
    ],
    [
      'an image of another region',
      'arn:aws:imagebuilder:us-west-2:aws:image/amazon-linux-2023-x86/x.x.x',
      'does not exist in us-east-1',
    ],
    ['a Marketplace product', 'prod-abcdefghij', 'not subscribed'],
  ])('refuse %s as parent', (_title, parentImage, error) => {
    const message = errorOf(() => create(new Account(), { parentImage }));
    expect(message).toContain(
      "InvalidParameterValueException: The value supplied for parameter 'parentImage' is not valid.",
    );
    expect(message).toContain(error);
  });

  test('exist once per version; a wildcard gives the next one', () => {
    const account = new Account();
    create(account, {});
    expect(errorOf(() => create(account, { name: 'Base' }))).toBe(
      `ResourceAlreadyExistsException: The following resource 'ImageRecipe' already exists: '${owned}:image-recipe/base/1.0.0'.`,
    );
    expect(create(account, { semanticVersion: '1.0.x' })).toBe(`${owned}:image-recipe/base/1.0.1`);
    expect(create(account, { semanticVersion: '1.x.x' })).toBe(`${owned}:image-recipe/base/1.1.0`);
    expect(create(account, { semanticVersion: 'x.x.x' })).toBe(`${owned}:image-recipe/base/2.0.0`);
    expect(errorOf(() => create(account, { semanticVersion: 'x.1.x' }))).toContain(
      'InvalidParameterValueException',
    );
  });

  const uses = (...names: string[]): Members => ({
    components: names.map((name) => ({ componentArn: `${managed}:component/${name}/x.x.x` })),
  });
  test.each<[string, Members | ((account: Account) => Members), string]>([
    [
      'a component of the other platform',
      uses('update-windows'),
      'is for Windows, but the parent image is Linux',
    ],
    ['an unknown component', uses('update-plan9'), 'ResourceNotFoundException'],
    ['a component twice', uses('update-linux', 'update-linux'), 'is used more than once'],
    [
      'more than twenty',
      {
        components: Array.from({ length: 21 }, () => ({
          componentArn: `${managed}:component/update-linux/x.x.x`,
        })),
      },
      'ServiceQuotaExceededException',
    ],
    [
      'an undeclared parameter',
      {
        components: [
          {
            componentArn: `${managed}:component/update-linux/x.x.x`,
            parameters: [{ name: 'Nope', value: ['1'] }],
          },
        ],
      },
      "does not declare the parameter 'Nope'",
    ],
    [
      'no value for a parameter without a default',
      (account: Account) => ({
        components: [
          {
            componentArn: account.ib('CreateComponent', {
              name: 'asks',
              semanticVersion: '1.0.0',
              platform: 'Linux',
              data: document(['build']).replace(
                'phases:',
                "parameters:\n  - Given:\n      type: string\n      default: ''\n  - Asked:\n      type: string\nphases:",
              ),
            })['componentBuildVersionArn'] as string,
          },
        ],
      }),
      "The parameter 'Asked' of the component",
    ],
    [
      'a deprecated component',
      { components: [{ componentArn: `${managed}:component/update-linux/1.0.0` }] },
      "is DEPRECATED and can't be added to new recipes.",
    ],
    [
      'a version that can not be counted',
      { semanticVersion: '1.1073741824.0' },
      "InvalidVersionNumberException: The version '1.1073741824.0' is not valid.",
    ],
    [
      'user data that is not base64',
      { additionalInstanceConfiguration: { userDataOverride: '#!/bin/bash' } },
      'base64',
    ],
    ...[{ uninstallAfterBuild: false }, { uninstallAfterBuild: true }, {}].map(
      (systemsManagerAgent): [string, Members, string] => [
        `settings of the agent on Windows, ${JSON.stringify(systemsManagerAgent)}`,
        {
          parentImage: 'ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
          additionalInstanceConfiguration: { systemsManagerAgent },
        },
        "parameter 'additionalInstanceConfiguration.systemsManagerAgent' is not valid. EC2 Image Builder does not support configuring the SSM Agent on Windows.",
      ],
    ),
    [
      'a key by its alias alone',
      {
        blockDeviceMappings: [
          { deviceName: '/dev/xvda', ebs: { encrypted: true, kmsKeyId: 'alias/mine' } },
        ],
      },
      "'blockDeviceMappings[0].ebs.kmsKeyId' is not valid",
    ],
    [
      'more than 25 KB of parameters',
      {
        components: [
          {
            componentArn: `${managed}:component/update-linux/x.x.x`,
            parameters: Array.from({ length: 26 }, (_, index) => ({
              name: `Text${String(index)}`,
              value: ['x'.repeat(1000)],
            })),
          },
        ],
      },
      'maximum cumulative component size of 25 KB',
    ],
    [
      'a device twice',
      {
        blockDeviceMappings: [
          { deviceName: '/dev/xvda', ebs: {} },
          { deviceName: '/dev/xvda', ebs: {} },
        ],
      },
      'mapped more than once',
    ],
  ])('refuse %s', (_title, changes, error) => {
    const account = new Account();
    const changed = typeof changes === 'function' ? changes(account) : changes;
    expect(errorOf(() => create(account, changed))).toContain(error);
  });

  test('switches: operating systems of a component, size of a volume, error of a reference', () => {
    const debian = (account: Account): Members => ({
      parentImage: account.newest('debian-12'),
      ...uses('update-linux'),
    });
    const small = { blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { volumeSize: 4 } }] };
    const strict = new Account({
      settings: { volumeCheck: 'create', unknownReference: 'InvalidParameterValueException' },
    });
    const lenient = new Account({ settings: { componentOsCheck: 'ignore' } });
    expect(errorOf(() => create(strict, debian(strict)))).toContain(
      "does not support the operating system 'Debian 12'",
    );
    expect(errorOf(() => create(lenient, debian(lenient)))).toBe('');
    expect(errorOf(() => create(strict, small))).toContain(
      'Volume of size 4GB is smaller than snapshot',
    );
    expect(errorOf(() => create(lenient, { ...small, name: 'small' }))).toBe('');
    expect(errorOf(() => create(strict, uses('none')))).toContain(
      "InvalidParameterValueException: The value supplied for parameter 'components[0].componentArn'",
    );
  });
});

describe('configurations', () => {
  const infrastructure = { name: 'My Infra', instanceProfileName: 'image-build' };

  test.each([
    [
      'CreateInfrastructureConfiguration',
      { ...infrastructure, instanceProfileName: 'none' },
      'The provided instance profile does not exist',
    ],
    [
      'CreateInfrastructureConfiguration',
      { ...infrastructure, subnetId: 'subnet-1' },
      "The value supplied for parameter 'securityGroupIds'",
    ],
    ...['m6i', 'm6i.huge', '8.large', 'm6i.large2'].map((type): [string, Members, string] => [
      'CreateInfrastructureConfiguration',
      { ...infrastructure, instanceTypes: ['u-6tb1.56xlarge', 'm7i.metal-24xl', type] },
      `The instance type '${type}' does not exist`,
    ]),
    [
      'CreateInfrastructureConfiguration',
      { ...infrastructure, resourceTags: { Name: 'x' } },
      "The tag key 'Name' is reserved",
    ],
    [
      'CreateInfrastructureConfiguration',
      { ...infrastructure, snsTopicArn: 'arn:aws:sns:us-west-2:360783618952:x' },
      'standard topic in us-east-1',
    ],
    [
      'CreateInfrastructureConfiguration',
      { ...infrastructure, placement: { hostId: 'h-1' } },
      "only allowed with the tenancy 'host'",
    ],
    [
      'CreateDistributionConfiguration',
      {
        name: 'dist',
        distributions: [{ region: 'us-east-1', amiDistributionConfiguration: { name: 'fixed' } }],
      },
      "InvalidParameterValueException: The value supplied for parameter 'distributions[0].amiDistributionConfiguration.name' is not valid. The EC2 AMI name must contain '{{ imagebuilder:buildDate }}' to ensure that the name will be unique.",
    ],
    [
      'CreateDistributionConfiguration',
      { name: 'dist', distributions: [{ region: 'us-east-1' }, { region: 'us-east-1' }] },
      'is specified more than once',
    ],
    [
      'CreateDistributionConfiguration',
      { name: 'dist', distributions: [{ region: 'mars-1' }] },
      "The Region 'mars-1' does not exist",
    ],
    [
      'CreateDistributionConfiguration',
      { name: 'dist', distributions: [{ region: 'us-east-1', s3ExportConfiguration: {} }] },
      'The sandbox does not support',
    ],
  ])('%s refuses %j', (operation, input, error) => {
    expect(errorOf(() => new Account().ib(operation, input))).toContain(error);
  });

  test('names that differ in case, space, underscore are one', () => {
    const account = new Account();
    const arn = account.ib('CreateInfrastructureConfiguration', infrastructure)[
      'infrastructureConfigurationArn'
    ] as string;
    expect(arn).toBe(`${owned}:infrastructure-configuration/my-infra`);
    expect(
      errorOf(() =>
        account.ib('CreateInfrastructureConfiguration', { ...infrastructure, name: 'my_infra' }),
      ),
    ).toBe(
      `ResourceAlreadyExistsException: The following resource 'InfrastructureConfiguration' already exists: '${arn}'.`,
    );
  });

  test('an update replaces everything but name and tags', () => {
    const account = new Account();
    const arn = account.ib('CreateInfrastructureConfiguration', {
      ...infrastructure,
      description: 'd',
      terminateInstanceOnFailure: false,
      tags: { a: 'b' },
    })['infrastructureConfigurationArn'] as string;
    account.world.clock.advance(1000);
    account.ib('UpdateInfrastructureConfiguration', {
      infrastructureConfigurationArn: arn,
      instanceProfileName: 'image-build',
    });
    const detail = account.ib('GetInfrastructureConfiguration', {
      infrastructureConfigurationArn: arn,
    })['infrastructureConfiguration'] as Members;
    expect(detail).toEqual({
      arn,
      name: 'My Infra',
      instanceProfileName: 'image-build',
      terminateInstanceOnFailure: true,
      terminateInstanceOnCompletion: true,
      dateCreated: '2026-11-02T05:00:00.000Z',
      dateUpdated: '2026-11-02T05:00:01.000Z',
      tags: { a: 'b' },
    });
  });

  test('a pipeline updated without status is enabled again; it can be started by hand', () => {
    const account = new Account();
    const arns = account.prepare('al-2023');
    const members = {
      infrastructureConfigurationArn: arns.infrastructure,
      imageRecipeArn: arns.recipe,
      distributionConfigurationArn: arns.distribution,
    };
    const arn = account.ib('CreateImagePipeline', {
      name: 'al-2023',
      status: 'DISABLED',
      schedule: { scheduleExpression: 'cron(0 0 * * ? *)' },
      imageTags: { by: 'pipeline' },
      ...members,
    })['imagePipelineArn'] as string;
    const get = (): Members =>
      account.ib('GetImagePipeline', { imagePipelineArn: arn })['imagePipeline'] as Members;
    expect(get()).toMatchObject({
      status: 'DISABLED',
      platform: 'Linux',
      schedule: {
        pipelineExecutionStartCondition: 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE',
      },
    });
    account.ib('UpdateImagePipeline', { imagePipelineArn: arn, ...members });
    expect(get()).toMatchObject({ status: 'ENABLED', name: 'al-2023' });
    expect(get()['schedule']).toBeUndefined();
    const image = account.ib('StartImagePipelineExecution', {
      imagePipelineArn: arn,
      tags: { run: '1' },
    })['imageBuildVersionArn'] as string;
    expect(account.image(image)).toMatchObject({
      sourcePipelineArn: arn,
      sourcePipelineName: 'al-2023',
      tags: { run: '1' },
      buildType: 'USER_INITIATED',
    });
    expect(
      (
        account.ib('ListImagePipelineImages', { imagePipelineArn: arn })[
          'imageSummaryList'
        ] as Members[]
      ).map((row) => row['arn'] as string),
    ).toEqual([image]);
    account.until(image, 'AVAILABLE');
    expect(get()).toMatchObject({ lastRunStatus: 'AVAILABLE' });
  });

  test.each([
    ['ImagePipeline', 75],
    ['DistributionConfiguration', 1000],
  ])('an account has so many of each: %s', (noun, quota) => {
    const account = new Account();
    const { infrastructure, recipe } = account.prepare('al-2023');
    const create = (number: number): Members =>
      account.ib(`Create${noun}`, {
        name: `one-of-many-${String(number)}`,
        distributions: [account.distribution('us-east-1', 'al-2023')],
        infrastructureConfigurationArn: infrastructure,
        imageRecipeArn: recipe,
      });
    // A distribution configuration is there already.
    for (let number = noun === 'ImagePipeline' ? 1 : 2; number <= quota; number++) create(number);
    expect(errorOf(() => create(quota + 1))).toContain('ServiceQuotaExceededException');
  });
});

test('deletes: dependents first, unknown ARNs, running images', () => {
  const account = new Account();
  const arns = account.prepare('al-2023');
  const pipeline = account.ib('CreateImagePipeline', {
    name: 'al-2023',
    infrastructureConfigurationArn: arns.infrastructure,
    imageRecipeArn: arns.recipe,
  })['imagePipelineArn'] as string;
  const image = account.start(arns);
  const remove = (kind: string, member: string, arn: string): string =>
    errorOf(() => account.ib(`Delete${kind}`, { [member]: arn }));
  const blocked = (arn: string): string =>
    `ResourceDependencyException: Resource dependency error: The resource ARN '${arn}' has other resources depended on it.`;
  expect(remove('Component', 'componentBuildVersionArn', arns.component)).toBe(
    blocked(arns.component),
  );
  expect(remove('ImageRecipe', 'imageRecipeArn', arns.recipe)).toBe(blocked(arns.recipe));
  expect(
    remove('InfrastructureConfiguration', 'infrastructureConfigurationArn', arns.infrastructure),
  ).toBe(blocked(arns.infrastructure));
  expect(remove('Image', 'imageBuildVersionArn', image)).toContain('ResourceInUseException');
  account.until(image, 'AVAILABLE');
  expect(remove('ImagePipeline', 'imagePipelineArn', pipeline)).toBe('');
  expect(remove('ImageRecipe', 'imageRecipeArn', arns.recipe)).toBe(blocked(arns.recipe));
  expect(remove('Image', 'imageBuildVersionArn', image)).toBe('');
  expect(remove('ImageRecipe', 'imageRecipeArn', arns.recipe)).toBe('');
  expect(remove('Component', 'componentBuildVersionArn', arns.component)).toBe('');
  expect(remove('Component', 'componentBuildVersionArn', arns.component)).toContain(
    'ResourceNotFoundException',
  );
  // The AMIs stay, whatever becomes of the image resource.
  expect(account.e('DescribeImages', { Owners: ['self'] })['Images']).toHaveLength(1);
});

test('tags of resources', () => {
  const account = new Account();
  const { recipe: resourceArn } = account.prepare('al-2023', { recipe: { tags: { a: '1' } } });
  account.ib('TagResource', { resourceArn, tags: { b: '2', c: '3' } });
  account.ib('UntagResource', { resourceArn, tagKeys: ['a', 'c'] });
  expect(account.ib('ListTagsForResource', { resourceArn })['tags']).toEqual({ b: '2' });
  expect(account.ib('GetImageRecipe', { imageRecipeArn: resourceArn })['imageRecipe'].tags).toEqual(
    { b: '2' },
  );
  expect(
    errorOf(() =>
      account.ib('ListTagsForResource', { resourceArn: resourceArn.replace('1.0.0', '9.9.9') }),
    ),
  ).toContain('ResourceNotFoundException');
  expect(
    errorOf(() =>
      account.ib('TagResource', {
        resourceArn,
        tags: Object.fromEntries(
          Array.from({ length: 50 }, (_, index) => [`k${String(index)}`, '']),
        ),
      }),
    ),
  ).toContain('InvalidParameterException');
});
