import {
  CancelImageCreationCommand,
  CreateComponentCommand,
  CreateImageCommand,
  CreateImageRecipeCommand,
  CreateInfrastructureConfigurationCommand,
  DeleteComponentCommand,
  DeleteImageCommand,
  DeleteImageRecipeCommand,
  DeleteInfrastructureConfigurationCommand,
  RetryImageCommand,
  TagResourceCommand,
  UpdateInfrastructureConfigurationCommand,
  type CreateImageCommandInput,
  type CreateInfrastructureConfigurationCommandInput,
} from '@aws-sdk/client-imagebuilder';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deploy } from 'aws-sandbox/cloudformation/deploy';
import { infrastructure, repository } from '../../../scene/roles.ts';
import { errorOf } from 'aws-sandbox/client-options';
import { testAttacks, type Attack, type Attempt } from './attack.ts';
import {
  account,
  component,
  holdingsOf,
  imageOf,
  openHome,
  parentOf,
  prefix,
  type Home,
  type Parts,
} from './home.ts';
import { administrator, assume, type Clients } from './sessions.ts';

const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`;
const both = {
  roles: ['candidate', 'release'],
  works: { by: 'administrator' },
} satisfies Partial<Attack>;

describe("a pull request can't change what a release made, nor take it away; a release neither", () => {
  testAttacks({
    'an infrastructure configuration: another instance profile': {
      attempt: (by, { ours }) =>
        by.imageBuilder.send(
          new UpdateInfrastructureConfigurationCommand({
            infrastructureConfigurationArn: ours.infrastructure,
            instanceProfileName: 'admin',
            instanceMetadataOptions: { httpTokens: 'required' },
          }),
        ),
      denied: { on: ({ ours }) => ours.infrastructure },
      ...both,
    },
    'an infrastructure configuration: another machine': {
      attempt: (by, { ours }) =>
        by.imageBuilder.send(
          new UpdateInfrastructureConfigurationCommand({
            infrastructureConfigurationArn: ours.infrastructure,
            instanceProfileName: 'golden-ami-build',
            instanceTypes: ['t3.nano'],
            instanceMetadataOptions: { httpTokens: 'required' },
          }),
        ),
      denied: { on: ({ ours }) => ours.infrastructure },
      ...both,
    },
    'an infrastructure configuration, deleted': {
      attempt: (by, { ours }) =>
        by.imageBuilder.send(
          new DeleteInfrastructureConfigurationCommand({
            infrastructureConfigurationArn: ours.infrastructure,
          }),
        ),
      denied: { on: ({ ours }) => ours.infrastructure },
      roles: both.roles,
      works: { by: 'administrator', endsIn: 'ResourceDependencyException' },
    },
    'an image': {
      attempt: (by, { released }) =>
        by.imageBuilder.send(new DeleteImageCommand({ imageBuildVersionArn: released.arn })),
      denied: { on: ({ released }) => released.arn },
      ...both,
    },
    'an image recipe': {
      attempt: (by, { released }) =>
        by.imageBuilder.send(new DeleteImageRecipeCommand({ imageRecipeArn: released.recipeArn })),
      denied: { on: ({ released }) => released.recipeArn },
      roles: both.roles,
      works: { by: 'administrator', endsIn: 'ResourceDependencyException' },
    },
    'a component': {
      attempt: (by, { ours }) =>
        by.imageBuilder.send(
          new DeleteComponentCommand({ componentBuildVersionArn: ours.component }),
        ),
      denied: { on: ({ ours }) => ours.component },
      roles: both.roles,
      works: { by: 'administrator', endsIn: 'ResourceDependencyException' },
    },
  });
});

describe('infrastructure configurations', () => {
  const name = 'golden-ami-000000000002';
  const create =
    (changes: Partial<CreateInfrastructureConfigurationCommandInput>): Attempt =>
    (by) =>
      by.imageBuilder.send(
        new CreateInfrastructureConfigurationCommand({
          name,
          instanceProfileName: 'golden-ami-build',
          instanceMetadataOptions: { httpTokens: 'required' },
          ...changes,
        }),
      );
  const on = `${prefix}infrastructure-configuration/${name}`;
  const securityGroupIds = ['sg-0123456789abcdef0'];
  const topic = `arn:aws:sns:us-east-1:${account}:theirs`;
  const byRelease = {
    denied: { on },
    builderMay: true,
    works: { by: 'release' },
  } satisfies Partial<Attack>;
  // Image Builder launches what stands in one with its own role, which may do all of this.
  describe("a pull request can't make one", () => {
    testAttacks({
      'that looks as that of golden-ami': { attempt: create({}), ...byRelease },
      'with a subnet of its choice': {
        attempt: create({ subnetId: 'subnet-0123456789abcdef0', securityGroupIds }),
        ...byRelease,
      },
      'with a security group of its choice': {
        attempt: create({ securityGroupIds }),
        ...byRelease,
      },
      'with a key pair, by which somebody gets in': {
        attempt: create({ keyPair: 'mine' }),
        ...byRelease,
      },
      'with a machine of its choice': {
        attempt: create({ instanceTypes: ['p5.48xlarge'] }),
        ...byRelease,
      },
      'whose instances outlive a build that failed': {
        attempt: create({ terminateInstanceOnFailure: false }),
        ...byRelease,
      },
      'whose instances answer IMDSv1': {
        attempt: create({ instanceMetadataOptions: { httpTokens: 'optional' } }),
        denied: { on },
        works: { by: 'release', attempt: create({}) },
      },
      'whose instances have another role': {
        attempt: create({ instanceProfileName: 'admin' }),
        denied: { on },
        // Not that role: see below.
        builderMay: true,
        works: { by: 'release', attempt: create({}) },
      },
    });
  });

  describe("a release can't make one, nor can builder", () => {
    const release = {
      roles: ['release', 'builder'],
      works: { by: 'release', attempt: create({}) },
    } satisfies Partial<Attack>;
    testAttacks({
      'whose instances have another role': {
        ...release,
        attempt: create({ instanceProfileName: 'admin' }),
        denied: { action: 'iam:PassRole', on: role('admin') },
      },
      'whose instances answer IMDSv1': {
        ...release,
        attempt: create({ instanceMetadataOptions: { httpTokens: 'optional' } }),
        denied: { on },
      },
      'that does not say which IMDS': {
        ...release,
        attempt: create({ instanceMetadataOptions: undefined }),
        denied: { on },
      },
      'that says of IMDS something else': {
        ...release,
        attempt: create({ instanceMetadataOptions: { httpPutResponseHopLimit: 2 } }),
        denied: { on },
      },
      'under another name': {
        ...release,
        attempt: create({ name: 'mine' }),
        denied: { on: `${prefix}infrastructure-configuration/mine` },
      },
      'that publishes to a topic': {
        ...release,
        attempt: create({ snsTopicArn: topic }),
        denied: { action: 'sns:Publish', on: topic },
      },
      'with tags': {
        ...release,
        attempt: create({ tags: { 'golden-ami:recipe': 'al-2023' } }),
        denied: { action: 'imagebuilder:TagResource', on },
      },
      'in another region': {
        ...release,
        attempt: (by, home) => create({})(by.elsewhere('us-west-2'), home),
        denied: { on: on.replace('us-east-1', 'us-west-2') },
      },
    });

    test("that publishes to another topic than the template's", async () => {
      const home = await openHome();
      try {
        deploy(home.sandbox, {
          template: infrastructure,
          stackName: 'golden-ami',
          parameters: {
            ...repository,
            SoftwareBucketName: 'acme-golden-software',
            CreateTopic: 'yes',
          },
        });
        const before = holdingsOf(home);
        const release = await assume(home.sandbox, 'release');
        const { name: error, message } = await errorOf(
          create({ snsTopicArn: topic })(release, home),
        );
        expect({ error, message }).toEqual({
          error: 'AccessDeniedException',
          message: expect.stringContaining(
            `is not authorized to perform: sns:Publish on resource: ${topic} because`,
          ) as unknown,
        });
        const { message: denied } = await errorOf(
          create({ snsTopicArn: `arn:aws:sns:us-east-1:${account}:golden-ami` })(
            await assume(home.sandbox, 'candidate'),
            home,
          ),
        );
        expect(denied).toContain(
          `is not authorized to perform: imagebuilder:CreateInfrastructureConfiguration on resource: ${on} because`,
        );
        expect(holdingsOf(home)).toEqual(before);
        await create({ snsTopicArn: `arn:aws:sns:us-east-1:${account}:golden-ami` })(release, home);
        expect(home.sandbox.imageBuilder.registry.get(on)).toBeDefined();
      } finally {
        await home.sandbox.close();
      }
    });
  });
});

describe("a pull request can't build", () => {
  const image =
    (
      changes: Partial<CreateImageCommandInput>,
      other: (theirs: Parts) => Partial<Parts> = () => ({}),
    ): Attempt =>
    (by, { ours, candidate, theirs }) =>
      by.imageBuilder.send(
        new CreateImageCommand({
          ...imageOf({ ...ours, recipe: candidate.recipeArn, ...other(theirs) }),
          tags: { 'golden-ami:recipe': 'al-2023' },
          ...changes,
        }),
      );
  const recipe =
    (changes: { name?: string; parentImage?: string; componentArn?: string }): Attempt =>
    (by, { sandbox, ours }) =>
      by.imageBuilder.send(
        new CreateImageRecipeCommand({
          name: 'al-2023-6666dddd7777',
          semanticVersion: '1.0.0',
          parentImage: parentOf(sandbox),
          components: [{ componentArn: changes.componentArn ?? ours.component }],
          ...changes,
        }),
      );
  const works: Attack['works'] = { by: 'candidate', attempt: image({}) };
  const roles = both.roles;
  const serviceRole = role(
    'aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder',
  );
  testAttacks({
    'with a role that runs its workflows': {
      attempt: image({ executionRole: role('admin') }),
      roles,
      denied: { action: 'iam:PassRole', on: role('admin') },
      works,
    },
    "with the build instances' role for its workflows": {
      attempt: image({ executionRole: role('golden-ami-build') }),
      denied: { action: 'iam:PassRole', on: role('golden-ami-build') },
      works,
    },
    // Passed to imagebuilder.amazonaws.com, while a release may pass it to ec2.amazonaws.com alone.
    "with the build instances' role for its workflows; a release neither": {
      attempt: image({ executionRole: role('golden-ami-build') }),
      roles: ['release'],
      denied: { action: 'iam:PassRole', on: role('golden-ami-build') },
      works: { by: 'release', without: { sid: 'PassBuildRole', key: 'iam:PassedToService' } },
    },
    'with the release role for its workflows': {
      attempt: image({ executionRole: role('golden-ami-release') }),
      roles,
      denied: { action: 'iam:PassRole', on: role('golden-ami-release') },
      works,
    },
    "with Image Builder's own role for its workflows": {
      attempt: image({ executionRole: serviceRole }),
      roles,
      denied: { action: 'iam:PassRole', on: serviceRole },
      works,
    },
    'with a workflow of its own': {
      attempt: image({
        executionRole: role('golden-ami-build'),
        workflows: [{ workflowArn: `${prefix}workflow/build/mine/1.0.0/1` }],
      }),
      roles,
      denied: { action: 'imagebuilder:GetWorkflow', on: `${prefix}workflow/build/mine/1.0.0/1` },
      works,
    },
    "on somebody else's infrastructure": {
      attempt: image({}, ({ infrastructure }) => ({ infrastructure })),
      roles,
      denied: {
        action: 'imagebuilder:GetInfrastructureConfiguration',
        on: ({ theirs }) => theirs.infrastructure,
      },
      works,
    },
    'another version of a recipe, of which golden-ami makes one': {
      attempt: (by, home) =>
        image({ imageRecipeArn: home.candidate.recipeArn.replace(/1\.0\.0$/, '2.0.0') })(by, home),
      roles,
      denied: { on: `${prefix}image/al-2023-2222bbbb3333/2.0.0/*` },
      works,
    },
    "somebody else's recipe": {
      attempt: image({}, (theirs) => ({ recipe: theirs.recipe })),
      roles,
      denied: { on: `${prefix}image/theirs/1.0.0/*` },
      works,
    },
    "with somebody else's component": {
      attempt: (by, home) => recipe({ componentArn: home.theirs.component })(by, home),
      roles,
      denied: { action: 'imagebuilder:GetComponent', on: ({ theirs }) => theirs.component },
      works: { by: 'candidate', attempt: recipe({}) },
    },
    "on somebody else's image": {
      attempt: (by, home) => recipe({ parentImage: home.theirs.running })(by, home),
      roles,
      denied: { action: 'imagebuilder:GetImage', on: ({ theirs }) => theirs.running },
      works: { by: 'candidate', attempt: recipe({}) },
    },
    'a recipe under another name': {
      attempt: recipe({ name: 'mine' }),
      roles,
      denied: { on: `${prefix}image-recipe/mine/1.0.0` },
      works: { by: 'candidate', attempt: recipe({}) },
    },
  });
});

describe("a pull request can't reach", () => {
  const create =
    (name: string): Attempt =>
    (by) =>
      by.imageBuilder.send(
        new CreateComponentCommand({
          name,
          semanticVersion: '1.0.0',
          platform: 'Linux',
          data: component,
        }),
      );
  testAttacks({
    'components of other names': {
      attempt: create('mine'),
      roles: both.roles,
      denied: { on: `${prefix}component/mine/1.0.0/*` },
      works: { by: 'candidate', attempt: create('golden-ami-mine') },
    },
    'Image Builder in another region': {
      attempt: (by, home) => create('golden-ami-mine')(by.elsewhere('us-west-2'), home),
      roles: both.roles,
      denied: { on: `arn:aws:imagebuilder:us-west-2:${account}:component/golden-ami-mine/1.0.0/*` },
      works: { by: 'candidate', attempt: create('golden-ami-mine') },
    },
    'builds of others': {
      attempt: (by, { theirs }) =>
        by.imageBuilder.send(
          new CancelImageCreationCommand({ imageBuildVersionArn: theirs.running }),
        ),
      roles: both.roles,
      denied: { on: ({ theirs }) => theirs.running },
      works: {
        by: 'candidate',
        attempt: (by, { running }) =>
          by.imageBuilder.send(new CancelImageCreationCommand({ imageBuildVersionArn: running })),
      },
    },
    'the failed build of others': {
      attempt: (by, { theirs }) =>
        by.imageBuilder.send(new RetryImageCommand({ imageBuildVersionArn: theirs.running })),
      roles: both.roles,
      denied: { on: ({ theirs }) => theirs.running },
      works: {
        by: 'candidate',
        attempt: (by, { running }) =>
          by.imageBuilder.send(new RetryImageCommand({ imageBuildVersionArn: running })),
        endsIn: 'ResourceInUseException',
      },
    },
  });
});

describe("a pull request can't cancel a build of others whose name is like ours", () => {
  let home: Home;
  let candidate: Clients['imageBuilder'];
  let theirs: string;
  beforeEach(async () => {
    home = await openHome();
    candidate = (await assume(home.sandbox, 'candidate')).imageBuilder;
  });
  afterEach(() => home.sandbox.close());

  const build = async (name: string): Promise<void> => {
    const { imageBuilder } = administrator(home.sandbox);
    const { imageRecipeArn } = await imageBuilder.send(
      new CreateImageRecipeCommand({
        name,
        semanticVersion: '1.0.0',
        parentImage: parentOf(home.sandbox),
        components: [{ componentArn: home.theirs.component }],
      }),
    );
    theirs =
      (
        await imageBuilder.send(
          new CreateImageCommand(imageOf({ ...home.theirs, recipe: imageRecipeArn ?? '' })),
        )
      ).imageBuildVersionArn ?? '';
  };
  const cancel = (by: Clients['imageBuilder']): Promise<unknown> =>
    by.send(new CancelImageCreationCommand({ imageBuildVersionArn: theirs }));
  const expectDenied = async (action: string, attempt: Promise<unknown>): Promise<void> => {
    expect(await errorOf(attempt)).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        `is not authorized to perform: imagebuilder:${action} on resource: ${theirs} because no identity-based policy allows`,
      ),
    });
  };

  test('web-production01, which lacks our tag', async () => {
    await build('web-production01');
    const before = holdingsOf(home);
    await expectDenied('CancelImageCreation', cancel(candidate));
    await expectDenied(
      'CancelImageCreation',
      cancel((await assume(home.sandbox, 'release')).imageBuilder),
    );
    expect(holdingsOf(home)).toEqual(before);
    await administrator(home.sandbox).imageBuilder.send(
      new TagResourceCommand({ resourceArn: theirs, tags: { 'golden-ami:recipe': 'al-2023' } }),
    );
    await cancel(candidate);
    expect(holdingsOf(home)).toMatchObject({ cancelled: [theirs] });
  });

  // `?` reaches over slashes: behind the hyphen of `web-server/1.0.0/1` twelve characters stand
  // before a slash, too, but no version behind them.
  test('web-server, even with our tag', async () => {
    await build('web-server');
    const tags = { 'golden-ami:recipe': 'al-2023' };
    await expectDenied(
      'TagResource',
      candidate.send(new TagResourceCommand({ resourceArn: theirs, tags })),
    );
    await administrator(home.sandbox).imageBuilder.send(
      new TagResourceCommand({ resourceArn: theirs, tags }),
    );
    const before = holdingsOf(home);
    for (const by of [candidate, (await assume(home.sandbox, 'release')).imageBuilder]) {
      await expectDenied(
        'TagResource',
        by.send(new TagResourceCommand({ resourceArn: theirs, tags })),
      );
      await expectDenied('CancelImageCreation', cancel(by));
    }
    expect(holdingsOf(home)).toEqual(before);
  });
});
