import type { ComponentDocument } from '../document/component-document.ts';
import type { Platform, Recipe, ShareWith } from '../recipe/recipe.ts';
import { digestOf, shortDigest } from './digest.ts';
import { addressOf, amiStemOf, type Lock } from './lock.ts';
import { contentTags, distributionTags } from './tags.ts';

// The requests below have AWS's member names. They depend on recipe and lock alone, so a repeated
// request is equal to the first, and a client token derived from it is never sent with other
// parameters.

export interface ComponentRequest {
  name: string;
  semanticVersion: string;
  platform: Platform;
  data: string;
  description?: string;
  tags: Record<string, string>;
}

export interface ImageRecipeRequest {
  name: string;
  semanticVersion: string;
  parentImage: string;
  components: { componentArn: string; parameters?: { name: string; value: string[] }[] }[];
  blockDeviceMappings: {
    deviceName: string;
    ebs: {
      volumeSize: number;
      volumeType: 'gp3';
      encrypted: boolean;
      kmsKeyId: string;
      deleteOnTermination: boolean;
    };
  }[];
  additionalInstanceConfiguration?: {
    systemsManagerAgent?: { uninstallAfterBuild: boolean };
    userDataOverride?: string;
  };
  description?: string;
  tags: Record<string, string>;
}

export interface InfrastructureRequest {
  name: string;
  instanceProfileName: string;
  instanceTypes: string[];
  subnetId?: string;
  securityGroupIds?: string[];
  logging?: { s3Logs: { s3BucketName: string; s3KeyPrefix: string } };
  snsTopicArn?: string;
  terminateInstanceOnFailure: boolean;
  instanceMetadataOptions: { httpTokens: 'required'; httpPutResponseHopLimit: number };
  resourceTags: Record<string, string>;
}

export interface DistributionRequest {
  name: string;
  distributions: {
    region: string;
    amiDistributionConfiguration: {
      name: string;
      kmsKeyId: string;
      amiTags: Record<string, string>;
    };
  }[];
}

export interface ImageRequest {
  imageRecipeArn: string;
  infrastructureConfigurationArn: string;
  distributionConfigurationArn: string;
  imageTestsConfiguration: { imageTestsEnabled: boolean };
  /** Absent where it is AWS's default, true. */
  enhancedImageMetadataEnabled?: false;
  loggingConfiguration?: { logGroupName: string };
  tags: Record<string, string>;
}

/** Everything that has to exist in AWS for one lock, with its ARNs. */
export interface Wanted {
  recipe: Recipe;
  lock: Lock;
  shareWith: ShareWith;
  /** Requests for our own components, by component ARN. */
  components: Map<string, { request: ComponentRequest; document: ComponentDocument }>;
  imageRecipe: ImageRecipeRequest;
  imageRecipeArn: string;
  infrastructure: InfrastructureRequest;
  infrastructureArn: string;
  distribution: DistributionRequest;
  distributionArn: string;
  image: ImageRequest;
  /** `…:image/<name>/1.0.0`, without build number. */
  imageVersionArn: string;
  pipelineArn: string;
}

/**
 * AMI name with Image Builder's placeholder for the time of the build; a name without it is
 * refused.
 */
function amiNameTemplate(stem: string): string {
  return `${stem} {{ imagebuilder:buildDate }}`;
}

/**
 * The infrastructure configuration of a recipe. It depends on the recipe file alone, so its ARN is
 * known before any answer of AWS.
 */
export function infrastructureOf(
  recipe: Pick<Recipe, 'infrastructure' | 'tags' | 'account' | 'homeRegion'>,
): { request: InfrastructureRequest; arn: string } {
  const from = recipe.infrastructure;
  const content = {
    instanceProfileName: from.instanceProfile,
    instanceTypes: from.instanceTypes,
    ...(from.subnet === undefined
      ? {}
      : { subnetId: from.subnet, securityGroupIds: from.securityGroups }),
    ...(from.logBucket === undefined
      ? {}
      : { logging: { s3Logs: { s3BucketName: from.logBucket, s3KeyPrefix: 'golden-ami' } } }),
    ...(from.snsTopic === undefined ? {} : { snsTopicArn: from.snsTopic }),
    terminateInstanceOnFailure: true,
    instanceMetadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 } as const,
  };
  const name = `golden-ami-${shortDigest(digestOf(content))}`;
  // The digest in the name leaves out the organization's tags: changing one is no reason to rebuild
  // (ADR 0005).
  return {
    request: { name, ...content, resourceTags: recipe.tags },
    arn: addressOf(recipe, 'infrastructure-configuration', name),
  };
}

/**
 * The distribution configuration of a recipe. It holds nothing of the content, so a build of new
 * content can use an existing one and needs no permission to create it (ADR 0011).
 */
export function distributionOf(
  lock: Pick<Lock, 'recipe' | 'amiName' | 'account' | 'homeRegion' | 'regions' | 'keys'>,
): { request: DistributionRequest; arn: string } {
  const distributions = [...lock.regions].sort().map((region) => ({
    region,
    amiDistributionConfiguration: {
      name: amiNameTemplate(amiStemOf(lock)),
      kmsKeyId: lock.keys[region] ?? '',
      amiTags: distributionTags(lock),
    },
  }));
  const name = `golden-ami-${shortDigest(digestOf(distributions))}`;
  return {
    request: { name, distributions },
    arn: addressOf(lock, 'distribution-configuration', name),
  };
}

/** The requests and ARNs of everything that a lock needs in AWS. Pure. */
export function wantedOf(recipe: Recipe, lock: Lock): Wanted {
  const name = `${lock.recipe}-${shortDigest(lock.digest)}`;
  const homeKey = lock.keys[lock.homeRegion] ?? '';
  const tags = { ...recipe.tags, ...contentTags(lock) };
  const infrastructure = infrastructureOf(recipe);
  const documents = new Map(
    recipe.components.flatMap((component) =>
      component.kind === 'document' ? [[component.document.file, component.document] as const] : [],
    ),
  );

  const components: Wanted['components'] = new Map();
  for (const component of lock.components) {
    if (component.kind === 'managed') continue;
    const document = documents.get(component.file);
    if (!document) throw new Error(`${component.file} is in the lock but not in ${recipe.file}`);
    const request: ComponentRequest = {
      name: component.name,
      semanticVersion: '1.0.0',
      platform: lock.platform,
      data: document.data,
      tags: { ...recipe.tags },
    };
    if (document.description !== undefined) request.description = document.description;
    components.set(component.arn, { request, document });
  }

  const additional: ImageRecipeRequest['additionalInstanceConfiguration'] = {};
  // Where Image Builder installed the SSM agent it also removes it, unless told otherwise.
  if (recipe.keepSsmAgent) additional.systemsManagerAgent = { uninstallAfterBuild: false };
  if (recipe.userData) {
    additional.userDataOverride = Buffer.from(recipe.userData.text, 'utf8').toString('base64');
  }

  const imageRecipe: ImageRecipeRequest = {
    name,
    semanticVersion: '1.0.0',
    parentImage: lock.parent.image,
    components: lock.components.map((component) => {
      const parameters = Object.entries(component.parameters)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([parameter, value]) => ({ name: parameter, value: [value] }));
      return { componentArn: component.arn, ...(parameters.length > 0 ? { parameters } : {}) };
    }),
    blockDeviceMappings: [
      {
        deviceName: lock.parent.rootDeviceName,
        ebs: {
          volumeSize: lock.volumeGiB,
          volumeType: 'gp3',
          encrypted: true,
          kmsKeyId: homeKey,
          deleteOnTermination: true,
        },
      },
    ],
    ...(Object.keys(additional).length > 0 ? { additionalInstanceConfiguration: additional } : {}),
    ...(recipe.description === undefined ? {} : { description: recipe.description }),
    tags,
  };

  const distribution = distributionOf(lock);
  const imageRecipeArn = addressOf(lock, 'image-recipe', `${name}/1.0.0`);
  return {
    recipe,
    lock,
    shareWith: recipe.shareWith,
    components,
    imageRecipe,
    imageRecipeArn,
    infrastructure: infrastructure.request,
    infrastructureArn: infrastructure.arn,
    distribution: distribution.request,
    distributionArn: distribution.arn,
    image: {
      imageRecipeArn,
      infrastructureConfigurationArn: infrastructure.arn,
      distributionConfigurationArn: distribution.arn,
      imageTestsConfiguration: { imageTestsEnabled: true },
      ...(recipe.enhancedMetadata ? {} : { enhancedImageMetadataEnabled: false }),
      ...(recipe.infrastructure.logGroup === undefined
        ? {}
        : { loggingConfiguration: { logGroupName: recipe.infrastructure.logGroup } }),
      tags,
    },
    imageVersionArn: addressOf(lock, 'image', `${name}/1.0.0`),
    pipelineArn: addressOf(lock, 'image-pipeline', lock.recipe),
  };
}
