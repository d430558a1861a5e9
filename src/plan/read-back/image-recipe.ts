import type { Platform } from '../../recipe/recipe.ts';
import type { ImageRecipeRequest } from '../wanted.ts';
import { Accepted, compare, compared, Keyed, NotCompared, orUnset } from './compare.ts';
import type { Answer, Comparison, Table } from './compare.ts';
import { ofVersions } from './every-answer.ts';

/** Members of an image recipe. */
export const imageRecipeMembers: Table = {
  arn: new NotCompared('The address that was asked for.'),
  type: compared,
  name: compared,
  description: new NotCompared('For people; it is no part of the address.'),
  platform: compared,
  owner: new NotCompared('It is in the address.'),
  version: compared,
  components: {
    componentArn: compared,
    parameters: new Keyed('name', { name: compared, value: compared }),
  },
  parentImage: compared,
  blockDeviceMappings: {
    deviceName: compared,
    ebs: {
      encrypted: compared,
      deleteOnTermination: compared,
      iops: compared,
      kmsKeyId: compared,
      snapshotId: compared,
      volumeSize: compared,
      volumeType: compared,
      throughput: compared,
    },
    virtualName: compared,
    noDevice: compared,
  },
  dateCreated: new NotCompared('A time.'),
  tags: new NotCompared('Prove nothing: whoever makes an image recipe sets them.'),
  workingDirectory: compared,
  additionalInstanceConfiguration: {
    systemsManagerAgent: { uninstallAfterBuild: compared },
    userDataOverride: compared,
  },
  amiTags: compared,
  amiWatermarks: compared,
};

/** Members of GetImageRecipe's answer. */
export const imageRecipeTable: Table = { ...ofVersions, imageRecipe: imageRecipeMembers };

/** Where components run unless the recipe says otherwise; an answer may leave it out. */
const usualFolders: Record<Platform, string[]> = {
  Linux: ['/tmp'],
  Windows: ['C:/', 'C:\\'],
};

/**
 * Performance of a gp3 volume for which none is asked.
 * https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
 */
export const gp3 = { iops: 3000, throughput: 125 };

/** What AWS has where it took the request, with the defaults that it documents. */
export function wantedImageRecipe(request: ImageRecipeRequest, platform: Platform): object {
  const folders = usualFolders[platform];
  const { additionalInstanceConfiguration: additional, blockDeviceMappings } = request;
  return {
    ...request,
    version: request.semanticVersion,
    type: orUnset('AMI'),
    platform,
    blockDeviceMappings: blockDeviceMappings.map(({ ebs, ...mapping }) => ({
      ...mapping,
      ebs: { ...ebs, iops: orUnset(gp3.iops), throughput: orUnset(gp3.throughput) },
    })),
    workingDirectory: new Accepted(
      folders.join(' or '),
      (found) => found === undefined || folders.some((folder) => folder === found),
    ),
    additionalInstanceConfiguration: {
      ...additional,
      // An agent that Image Builder installed is removed unless it is told otherwise.
      systemsManagerAgent: additional?.systemsManagerAgent ?? {
        uninstallAfterBuild: orUnset(true),
      },
    },
  };
}

/** Compares an image recipe with the request that should have made it. */
export function compareImageRecipe(
  answer: Answer,
  request: ImageRecipeRequest,
  platform: Platform,
): Comparison {
  return compare(
    imageRecipeTable,
    answer,
    { imageRecipe: wantedImageRecipe(request, platform) },
    'the image recipe',
    { operation: 'GetImageRecipe' },
  );
}
