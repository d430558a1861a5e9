import type { Members } from './call.ts';
import type { Ec2 } from './services/ec2/ec2.ts';
import type { Ami } from './services/ec2/ami.ts';
import { formatArn, parseArn, type Arn } from './services/imagebuilder/arn.ts';
import type { ImageBuilder } from './services/imagebuilder/image-builder.ts';
import { describeImage } from './services/imagebuilder/image-request.ts';
import { dateTime } from './services/imagebuilder/lists.ts';
import type { Resource } from './services/imagebuilder/registry.ts';
import type { Kms } from './services/kms/kms.ts';
import type { World } from './world.ts';

/** How much another team has in the home account. */
export interface Population {
  components?: number;
  imageRecipes?: number;
  /**
   * Built images, each with an AMI in every region. They need at least one recipe, and an instance
   * profile among the contents of the account.
   */
  images?: number;
}

/** The parts of the sandbox that are filled. */
interface Place {
  world: World;
  ec2: Ec2;
  kms: Kms;
  imageBuilder: ImageBuilder;
}

const hour = 3600_000;
const tags = { Team: 'Neighbour' };
const document = `schemaVersion: 1.0
phases:
  - name: build
    steps:
      - {name: Install, action: ExecuteBash, inputs: {commands: ['echo neighbour']}}
`;

/**
 * Fills the home account with what another team made in the past, an hour apart: `neighbour-0001`
 * and so on. Lists and Describe calls show it at once. The first of a kind is made by the service,
 * so that all of its rules hold; the others are copies.
 */
export function populate(
  place: Place,
  { components = 0, imageRecipes = 0, images = 0 }: Population,
): void {
  const { world, imageBuilder } = place;
  if (images > 0 && imageRecipes === 0) throw new Error('Images need at least one recipe');
  const { keyAlias: alias = 'alias/aws/ebs', instanceProfiles: [instanceProfileName] = [] } =
    world.contents;

  const several = (
    count: number,
    operation: string,
    input: Members,
    arnMember: string,
    change: (index: number) => Members,
  ): Resource[] => {
    if (count === 0) return [];
    const first = make(place, operation, { ...input, name: nameOf(0) }, arnMember);
    const others = Array.from({ length: count - 1 }, (_, other): Resource => {
      const index = other + 1;
      const arn = formatArn({ ...(parseArn(first.arn) as Arn), slug: nameOf(index) });
      const createdAt = madeAt(world, index);
      return {
        arn,
        createdAt,
        detail: {
          ...first.detail,
          arn,
          name: nameOf(index),
          dateCreated: dateTime(createdAt),
          tags: { ...tags },
          ...change(index),
        },
      };
    });
    for (const resource of others) imageBuilder.registry.add(resource);
    return [first, ...others];
  };

  const made = several(
    components,
    'CreateComponent',
    { semanticVersion: '1.0.0', platform: 'Linux', data: document, tags },
    'componentBuildVersionArn',
    () => ({}),
  );
  const usesOf = (index: number): { componentArn: string }[] =>
    made
      .slice(index % (made.length || 1))
      .slice(0, 1)
      .map(({ arn }) => ({ componentArn: arn }));
  const recipe = {
    semanticVersion: '1.0.0',
    parentImage: place.ec2.generationsOf(world.homeRegion, 'al-2023')[0]?.id,
    components: usesOf(0),
    blockDeviceMappings: [
      {
        deviceName: '/dev/xvda',
        ebs: {
          volumeSize: 8,
          volumeType: 'gp3',
          encrypted: true,
          kmsKeyId: `arn:aws:kms:${world.homeRegion}:${world.accountId}:${alias}`,
        },
      },
    ],
    tags,
  };
  const recipes = several(imageRecipes, 'CreateImageRecipe', recipe, 'imageRecipeArn', (index) => ({
    components: usesOf(index),
  }));

  if (images === 0) return;
  const infrastructure = make(
    place,
    'CreateInfrastructureConfiguration',
    { name: 'neighbour', instanceProfileName, tags },
    'infrastructureConfigurationArn',
  ).detail;
  const distributions = world.regions.map((region) => ({
    region,
    amiDistributionConfiguration: {
      name: 'neighbour {{ imagebuilder:buildDate }}',
      kmsKeyId: `arn:aws:kms:${region}:${world.accountId}:${alias}`,
    },
  }));
  const distribution = make(
    place,
    'CreateDistributionConfiguration',
    { name: 'neighbour', distributions, tags },
    'distributionConfigurationArn',
  ).detail;
  for (let index = 0; index < images; index++) {
    const { arn: recipeArn, detail } = recipes[index % recipes.length] as Resource;
    const arn = formatArn({
      ...(parseArn(recipeArn) as Arn),
      type: 'image',
      build: Math.floor(index / recipes.length) + 1,
    });
    const createdAt = madeAt(world, index);
    const amis = world.regions.map((region) => addAmi(place, region, arn, createdAt, alias));
    const outputResources = {
      amis: amis.map(({ region, id, name }) => ({
        region,
        image: id,
        name,
        accountId: world.accountId,
      })),
    };
    const image = {
      ...describeImage(
        arn,
        { recipe: detail, infrastructure, distribution, options: { tags }, logGroup: undefined },
        createdAt,
      ),
      state: { status: 'AVAILABLE' },
      osVersion: 'Amazon Linux 2023',
      outputResources,
    };
    imageBuilder.registry.add({
      arn,
      createdAt,
      detail: image,
      amiId: amis.find(({ region }) => region === world.homeRegion)?.id,
    });
  }
}

const nameOf = (index: number): string => `neighbour-${String(index + 1).padStart(4, '0')}`;

const madeAt = (world: World, index: number): number =>
  Math.floor(world.clock.now()) - (index + 1) * hour;

/** Has Image Builder make a resource an hour ago. */
function make(
  { world, imageBuilder }: Place,
  operation: string,
  input: Members,
  arnMember: string,
): Resource {
  const call = {
    service: 'imagebuilder',
    operation,
    region: world.homeRegion,
    accountId: world.accountId,
    callerArn: `arn:aws:iam::${world.accountId}:user/neighbour`,
    requestId: world.uuid(),
    now: madeAt(world, 0),
  };
  const arn = imageBuilder.service[operation]?.(input, call)[arnMember] as string;
  return imageBuilder.registry.get(arn) as Resource;
}

function addAmi(
  { world, ec2, kms }: Place,
  region: string,
  imageArn: string,
  createdAt: number,
  alias: string,
): Ami {
  const traits = ec2.generationsOf(region, 'al-2023')[0] as Ami;
  const name = `${(parseArn(imageArn) as Arn).slug} ${new Date(createdAt).toISOString().replaceAll(':', '-')}`;
  const kmsKeyArn = kms.find(region, world.accountId, alias)?.arn;
  const devices = [
    {
      name: traits.rootDeviceName,
      sizeGiB: 8,
      kmsKeyArn,
      volumeType: 'gp3',
      deleteOnTermination: true,
    },
  ];
  const ami = ec2.create(
    { region, ownerId: world.accountId, name, traits, devices, state: 'available', imdsV2: false },
    `${region} ${imageArn}`,
  );
  ami.createdAt = createdAt;
  ec2.store
    .tagsOf(ami.id, world.accountId)
    .set({ ...tags, CreatedBy: 'EC2 Image Builder', Ec2ImageBuilderArn: imageArn }, -Infinity);
  return ami;
}
