import { CreateTagsCommand, ModifyImageAttributeCommand } from '@aws-sdk/client-ec2';
import {
  CreateComponentCommand,
  CreateDistributionConfigurationCommand,
  CreateImageCommand,
  CreateImagePipelineCommand,
  CreateImageRecipeCommand,
  CreateInfrastructureConfigurationCommand,
  TagResourceCommand,
} from '@aws-sdk/client-imagebuilder';
import { deployRoles } from '../../../scene/roles.ts';
import { amiOf, organizationArn, tagsOf } from '../account.ts';
import { administrator, assume, type Clients } from './sessions.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { startScene } from '../../../scene/scene.ts';

const alias = 'alias/accelerator/ebs/default-encryption/key';
export const account = '360783618952';
export const outsider = '999988887777';
export const prefix = `arn:aws:imagebuilder:us-east-1:${account}:`;
export const component = [
  'name: tools',
  'schemaVersion: 1.0',
  'phases:',
  '  - name: build',
  '    steps:',
  '      - name: Hello',
  '        action: ExecuteBash',
  '        inputs:',
  "          commands: ['echo hello']",
].join('\n');

/** An image that was built. */
export interface Built {
  /** Build version ARN. */
  arn: string;
  recipeArn: string;
  /** AMI in the home region. */
  ami: string;
  /** Its snapshot. */
  snapshot: string;
  /** AMI in us-west-2. */
  copy: string;
}

/** What somebody needs to have an image built. */
export interface Parts {
  component: string;
  recipe: string;
  infrastructure: string;
  distribution: string;
}

/**
 * The home account under the roles of infra/, after a release and some pull requests, and with
 * things of another team.
 */
export interface Home {
  sandbox: Sandbox;
  ours: Parts;
  released: Built;
  candidate: Built;
  /** A build of a pull request that runs; build version ARN. */
  running: string;
  pipeline: string;
  /**
   * An AMI of another account that is shared with ours and looks like a golden one: somebody of
   * ours gave it our tag, which its owner does not see.
   */
  foreign: { ami: string; snapshot: string };
  /** What has nothing to do with golden-ami. */
  theirs: Parts & { pipeline: string; running: string; ami: string; snapshot: string };
}

/** Time stands still in it. */
export async function openHome(): Promise<Home> {
  const sandbox = await startScene({ settings: { ec2LagSeconds: 0, listLagSeconds: 0 } });
  deployRoles(sandbox);
  sandbox.iam.instanceProfiles.set('admin', 'admin');
  sandbox.ssm.put('us-east-1', '/golden-ami/falcon/cid', '0123456789ABCDEF0123456789ABCDEF-12');
  sandbox.ssm.put('us-east-1', '/theirs/password', 'hello');
  for (const group of ['/aws/imagebuilder/golden-ami', '/theirs']) {
    sandbox.logs.put('us-east-1', group, 'stream', sandbox.world.clock.now(), 'hello');
  }

  const release = await assume(sandbox, 'release');
  const candidate = await assume(sandbox, 'candidate');
  const ours = await makeParts(sandbox, release, {
    name: 'golden-ami-000000000001',
    recipe: 'al-2023-0000aaaa1111',
  });
  const candidateRecipe = await makeRecipe(
    sandbox,
    candidate,
    'al-2023-2222bbbb3333',
    ours.component,
  );
  const images = [
    await build(release, ours),
    await build(candidate, { ...ours, recipe: candidateRecipe }),
  ];
  sandbox.world.clock.advance(90 * 60_000);
  const [released, ready] = images.map((arn) => builtOf(sandbox, arn)) as [Built, Built];
  const pipeline = await markReleased(sandbox, released, ours);

  const running = await build(await assume(sandbox, 'candidate'), {
    ...ours,
    recipe: candidateRecipe,
  });
  return {
    sandbox,
    ours,
    released,
    candidate: ready,
    running,
    pipeline,
    foreign: await makeForeign(sandbox),
    theirs: await makeTheirs(sandbox),
  };
}

/** Everything in the account that an attack could have changed. */
export function holdingsOf({
  sandbox: { imageBuilder, ec2, kms, iam, world },
}: Pick<Home, 'sandbox'>): object {
  const tagsAt = (id: string): object => ec2.store.tagsOf(id, world.accountId).latest;
  return structuredClone({
    imageBuilder: imageBuilder.registry
      .ownedBy(world.accountId)
      .map(({ arn, detail }) => ({ arn, detail })),
    cancelled: imageBuilder.builds.filter(({ isCancelled }) => isCancelled).map(({ arn }) => arn),
    // Of other accounts, too: one may give tags of one's own to what they share.
    amis: [...ec2.store.amis.values()].map(({ id, state, imdsV2, description, permissions }) => ({
      id,
      state,
      imdsV2,
      description,
      permissions: permissions.latest,
      tags: tagsAt(id),
    })),
    snapshots: [...ec2.store.snapshots.values()]
      .filter(({ ownerId }) => ownerId === world.accountId)
      .map(({ id }) => ({ id, tags: tagsAt(id) })),
    keys: world.regions.map((region) => kms.policy(region)),
    roles: iam.roles.map(({ arn, maxSessionDuration }) => ({ arn, maxSessionDuration })),
    profiles: [...iam.instanceProfiles],
  });
}

/**
 * `amiTags`: what Image Builder tags the AMI with beside the distribution's tags; golden-ami leaves
 * that out.
 */
export async function makeRecipe(
  sandbox: Sandbox,
  { imageBuilder }: Clients,
  name: string,
  componentArn: string,
  amiTags?: Record<string, string>,
): Promise<string> {
  const made = await imageBuilder.send(
    new CreateImageRecipeCommand({
      name,
      semanticVersion: '1.0.0',
      parentImage: parentOf(sandbox),
      components: [{ componentArn }],
      blockDeviceMappings: [
        {
          deviceName: '/dev/xvda',
          ebs: {
            volumeSize: 8,
            volumeType: 'gp3',
            encrypted: true,
            kmsKeyId: keyOf(sandbox, 'us-east-1'),
          },
        },
      ],
      ...(amiTags && { amiTags }),
      tags: { 'golden-ami:recipe': 'al-2023' },
    }),
  );
  return made.imageRecipeArn ?? '';
}

/** The newest seed. */
export const parentOf = ({ ec2 }: Sandbox): string =>
  ec2.generationsOf('us-east-1', 'al-2023').at(-1)?.id ?? '';

const keyOf = ({ kms }: Sandbox, region: string): string =>
  kms.find(region, account, alias)?.arn ?? '';

/** The distribution configuration that golden-ami makes of these AMI members, in two regions. */
export function distributionsOf(
  sandbox: Sandbox,
  more: object = {},
): { region: string; amiDistributionConfiguration: object }[] {
  return ['us-east-1', 'us-west-2'].map((region) => ({
    region,
    amiDistributionConfiguration: {
      name: 'al-2023 {{ imagebuilder:buildDate }}',
      kmsKeyId: keyOf(sandbox, region),
      amiTags: { 'golden-ami:recipe': 'al-2023' },
      ...more,
    },
  }));
}

async function makeParts(
  sandbox: Sandbox,
  by: Clients,
  { name, recipe, share = {} }: { name: string; recipe: string; share?: object },
): Promise<Parts> {
  const { imageBuilder } = by;
  const made = await imageBuilder.send(
    new CreateComponentCommand({
      name,
      semanticVersion: '1.0.0',
      platform: 'Linux',
      data: component,
    }),
  );
  const infrastructure = await imageBuilder.send(
    new CreateInfrastructureConfigurationCommand({
      name,
      instanceProfileName: 'golden-ami-build',
      instanceMetadataOptions: { httpTokens: 'required' },
    }),
  );
  const distribution = await imageBuilder.send(
    new CreateDistributionConfigurationCommand({
      name,
      distributions: distributionsOf(sandbox, share),
    }),
  );
  return {
    component: made.componentBuildVersionArn ?? '',
    recipe: await makeRecipe(sandbox, by, recipe, made.componentBuildVersionArn ?? ''),
    infrastructure: infrastructure.infrastructureConfigurationArn ?? '',
    distribution: distribution.distributionConfigurationArn ?? '',
  };
}

/** Members of CreateImage, without tags. */
export function imageOf({ recipe, infrastructure, distribution }: Parts): {
  imageRecipeArn: string;
  infrastructureConfigurationArn: string;
  distributionConfigurationArn: string;
} {
  return {
    imageRecipeArn: recipe,
    infrastructureConfigurationArn: infrastructure,
    distributionConfigurationArn: distribution,
  };
}

/** Starts a build. Gives its build version ARN. */
export async function build(
  { imageBuilder }: Clients,
  parts: Parts,
  tags: Record<string, string> = { 'golden-ami:recipe': 'al-2023' },
): Promise<string> {
  const { imageBuildVersionArn } = await imageBuilder.send(
    new CreateImageCommand({ ...imageOf(parts), tags }),
  );
  return imageBuildVersionArn ?? '';
}

/** What came of a build. Throws where it did not end well. */
export function builtOf(sandbox: Sandbox, arn: string): Built {
  const detail = sandbox.imageBuilder.registry.get(arn)?.detail as {
    state: { status: string };
    imageRecipe: { arn: string };
    outputResources: { amis: { region: string; image: string }[] };
  };
  if (detail.state.status !== 'AVAILABLE') throw new Error(`${arn} is ${detail.state.status}`);
  const idIn = (wanted: string): string =>
    detail.outputResources.amis.find(({ region }) => region === wanted)?.image ?? '';
  const ami = idIn('us-east-1');
  return {
    arn,
    recipeArn: detail.imageRecipe.arn,
    ami,
    snapshot: amiOf(sandbox, ami).devices[0]?.snapshot.id ?? '',
    copy: idIn('us-west-2'),
  };
}

/** What a release does after the build. Gives the pipeline. */
async function markReleased(
  sandbox: Sandbox,
  { arn, ami, snapshot, copy }: Built,
  ours: Parts,
): Promise<string> {
  const release = await assume(sandbox, 'release');
  const tags = {
    'golden-ami:recipe': 'al-2023',
    'golden-ami:released-at': '2026-11-02T06:30:00.000Z',
    'golden-ami:expires-at': '2026-12-02T00:00:00.000Z',
    'Type': 'golden-ami',
  };
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  for (const [clients, id] of [
    [release, ami],
    [release.elsewhere('us-west-2'), copy],
  ] as const) {
    await clients.ec2.send(new CreateTagsCommand({ Resources: [id], Tags }));
    await clients.ec2.send(
      new ModifyImageAttributeCommand({
        ImageId: id,
        LaunchPermission: { Add: [{ OrganizationArn: organizationArn }] },
      }),
    );
    if (
      tagsOf(sandbox, id)['Type'] !== 'golden-ami' ||
      amiOf(sandbox, id).permissions.latest.length !== 1
    ) {
      throw new Error(`${id} was not released`);
    }
  }
  await release.ec2.send(new CreateTagsCommand({ Resources: [snapshot], Tags }));
  await release.imageBuilder.send(new TagResourceCommand({ resourceArn: arn, tags }));
  const made = await release.imageBuilder.send(
    new CreateImagePipelineCommand({
      name: 'al-2023',
      ...imageOf(ours),
      tags: { 'golden-ami:repository': 'example-org/images' },
    }),
  );
  return made.imagePipelineArn ?? '';
}

async function makeForeign(sandbox: Sandbox): Promise<Home['foreign']> {
  const devices = [
    {
      name: '/dev/xvda',
      sizeGiB: 8,
      kmsKeyArn: undefined,
      volumeType: 'gp3',
      deleteOnTermination: true,
    },
  ];
  const ami = sandbox.ec2.create({
    region: 'us-east-1',
    ownerId: outsider,
    name: 'al-2023 2026-11-02T06-45-00.000Z',
    traits: amiOf(sandbox, parentOf(sandbox)),
    devices,
    state: 'available',
    imdsV2: false,
  });
  sandbox.ec2.permit(ami, [{ UserId: account }]);
  await administrator(sandbox).ec2.send(
    new CreateTagsCommand({
      Resources: [ami.id],
      Tags: [{ Key: 'golden-ami:recipe', Value: 'al-2023' }],
    }),
  );
  return { ami: ami.id, snapshot: ami.devices[0]?.snapshot.id ?? '' };
}

async function makeTheirs(sandbox: Sandbox): Promise<Home['theirs']> {
  const by = administrator(sandbox);
  const parts = await makeParts(sandbox, by, {
    name: 'theirs',
    recipe: 'theirs',
    share: {
      amiTags: { Team: 'theirs' },
      launchPermission: { organizationArns: [organizationArn] },
    },
  });
  const pipeline = await by.imageBuilder.send(
    new CreateImagePipelineCommand({
      name: 'theirs',
      ...imageOf(parts),
      tags: { 'golden-ami:repository': 'example-org/other' },
    }),
  );
  const devices = [
    {
      name: '/dev/xvda',
      sizeGiB: 8,
      kmsKeyArn: undefined,
      volumeType: 'gp3',
      deleteOnTermination: true,
    },
  ];
  const ami = sandbox.ec2.create({
    region: 'us-east-1',
    ownerId: account,
    name: 'theirs',
    traits: amiOf(sandbox, parentOf(sandbox)),
    devices,
    state: 'available',
    imdsV2: false,
  });
  return {
    ...parts,
    pipeline: pipeline.imagePipelineArn ?? '',
    running: await build(by, parts, { Team: 'theirs' }),
    ami: ami.id,
    snapshot: ami.devices[0]?.snapshot.id ?? '',
  };
}
