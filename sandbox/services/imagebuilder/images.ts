import { AwsError, type Call, type Members, type Service } from '../../call.ts';
import { formatArn, latestVersionReferences, parseArn, type Arn } from './arn.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { hasDependents, invalidRequest, notFound } from './errors.ts';
import { checkImageRequest, startImage } from './image-request.ts';
import { filtered, listed, page, pick } from './lists.ts';
import type { Resource } from './registry.ts';
import { newestPerName, versionRows } from './versions.ts';

const summaryMembers = [
  'arn',
  'name',
  'type',
  'version',
  'platform',
  'osVersion',
  'state',
  'dateCreated',
  'outputResources',
  'tags',
  'buildType',
  'imageSource',
  'loggingConfiguration',
];
export const imageFilters: Record<string, (row: Members) => string | undefined> = {
  name: (row) => row['name'] as string,
  osVersion: (row) => row['osVersion'] as string | undefined,
  platform: (row) => row['platform'] as string,
  type: (row) => row['type'] as string,
  version: (row) => parseArn(row['arn'] as string)?.version,
};

/** A row of ListImageBuildVersions and ListImagePipelineImages. */
export function imageSummary(detail: Members): Members {
  const { owner } = parseArn(detail['arn'] as string) as Arn;
  return { ...pick(detail, ...summaryMembers), owner: owner === 'aws' ? 'Amazon' : owner };
}

/** Image operations. */
export function imageOperations(context: Context, engine: Engine): Service {
  const { registry, world } = context;

  const ownBuild = (arn: string, call: Call): Resource => {
    const found = registry.own(arn, 'image', call);
    if (found.arn !== arn) throw notFound(arn);
    return found;
  };

  return {
    CreateImage(input, call) {
      const logGroup = input['loggingConfiguration']?.logGroupName as string | undefined;
      checkImageRequest(context, input, call, [logGroup]);
      const arn = startImage(
        context,
        engine,
        {
          imageRecipeArn: input['imageRecipeArn'] as string,
          infrastructureConfigurationArn: input['infrastructureConfigurationArn'] as string,
          distributionConfigurationArn: input['distributionConfigurationArn'] as string | undefined,
          options: input,
          logGroup,
        },
        call,
      );
      return { imageBuildVersionArn: arn, latestVersionReferences: latestVersionReferences(arn) };
    },

    GetImage(input, call) {
      const found = registry.read(input['imageBuildVersionArn'] as string, 'image', call);
      return {
        requestId: call.requestId,
        image: { ...found.detail },
        latestVersionReferences: latestVersionReferences(found.arn),
      };
    },

    ListImages(input, call) {
      const owner = (input['owner'] as string | undefined) ?? 'Self';
      const images =
        owner === 'Self'
          ? listed(world, registry.all('image', call.accountId, call.region), call)
          : owner === 'Amazon'
            ? registry.all('image', 'aws', call.region)
            : [];
      const rows = filtered(versionRows(images), input, imageFilters);
      const shown = input['byName'] === true ? newestPerName(rows) : rows;
      const members = shown.map((row) => ({
        ...pick(
          row,
          'arn',
          'name',
          'type',
          'version',
          'platform',
          'osVersion',
          'dateCreated',
          'buildType',
          'imageSource',
        ),
        owner: owner === 'Self' ? call.accountId : 'Amazon',
      }));
      return page(members, 'imageVersionList', input, call);
    },

    ListImageBuildVersions(input, call) {
      const version = parseArn((input['imageVersionArn'] as string | undefined) ?? '');
      const images =
        version?.owner === 'aws'
          ? registry.all('image', 'aws', call.region)
          : listed(world, registry.all('image', call.accountId, call.region), call);
      const builds = images.filter(
        (image) => !version || image.arn.startsWith(`${formatArn(version)}/`),
      );
      return page(
        filtered(
          builds.map((image) => image.detail),
          input,
          imageFilters,
        ).map(imageSummary),
        'imageSummaryList',
        input,
        call,
      );
    },

    CancelImageCreation(input, call) {
      const arn = input['imageBuildVersionArn'] as string;
      const image = ownBuild(arn, call);
      const build = engine.builds.get(arn);
      if (!build || engine.isTerminal(build)) {
        throw new AwsError(
          world.settings.cancelError,
          `The image '${arn}' is in state '${String(image.detail['state'].status)}' and can't be cancelled.`,
        );
      }
      engine.cancel(build);
      return { imageBuildVersionArn: arn };
    },

    RetryImage(input, call) {
      const arn = input['imageBuildVersionArn'] as string;
      const image = ownBuild(arn, call);
      const status = String(image.detail['state'].status);
      const build = engine.builds.get(arn);
      if (build && build.endedAt === undefined) {
        throw new AwsError('ResourceInUseException', `The image '${arn}' is being built.`);
      }
      if (!build || !['FAILED', 'CANCELLED'].includes(status)) {
        throw invalidRequest(`The image '${arn}' is in state '${status}' and can't be retried.`);
      }
      if (world.settings.retries === 'never' || !engine.retry(build)) {
        throw invalidRequest(`The image '${arn}' has no phase that can be retried.`);
      }
      return { imageBuildVersionArn: arn };
    },

    DeleteImage(input, call) {
      const found = ownBuild(input['imageBuildVersionArn'] as string, call);
      const build = engine.builds.get(found.arn);
      if (build && !engine.isTerminal(build)) {
        throw new AwsError('ResourceInUseException', `The image '${found.arn}' is being built.`);
      }
      const isParent = registry
        .all('image-recipe', call.accountId, call.region)
        .some((recipe) => recipe.detail['parentImage'] === found.arn);
      if (isParent) throw hasDependents(found.arn);
      registry.remove(found.arn);
      engine.builds.delete(found.arn);
      return { requestId: call.requestId, imageBuildVersionArn: found.arn };
    },
  };
}
