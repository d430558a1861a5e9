import { AwsError, type Call, type Members, type Service } from '../../call.ts';
import { formatArn, latestVersionReferences, parseArn, type Arn } from './arn.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import {
  hasDependents,
  invalidParameter,
  invalidRequest,
  notFound,
  quotaExceeded,
  unsupported,
} from './errors.ts';
import { dateTime, filtered, listed, page, pick } from './lists.ts';
import type { Resource } from './registry.ts';
import { newestPerName, versionRows } from './versions.ts';

const maxConcurrentBuilds = 100;
const testsDefault = { imageTestsEnabled: true, timeoutMinutes: 720 };

/** What CreateImage and a pipeline have in common. */
export interface ImageRequest {
  imageRecipeArn: string;
  infrastructureConfigurationArn: string;
  distributionConfigurationArn: string | undefined;
  /** Members of CreateImage that are kept as they are. */
  options: Members;
  logGroup: string | undefined;
  pipeline?: Resource;
}

/**
 * Exactly one kind of recipe, a role for workflows, a log group that exists: checked for
 * CreateImage and pipelines. Throws AWS's errors.
 */
export function checkImageRequest(
  context: Context,
  input: Members,
  call: Call,
  logGroups: (string | undefined)[],
): void {
  if (input['containerRecipeArn'] !== undefined && input['imageRecipeArn'] === undefined) {
    throw unsupported('container recipes');
  }
  if ((input['imageRecipeArn'] === undefined) === (input['containerRecipeArn'] === undefined)) {
    throw invalidRequest(
      "Exactly one of 'imageRecipeArn' and 'containerRecipeArn' must be provided.",
    );
  }
  if (input['workflows'] !== undefined) {
    if (input['executionRole'] === undefined) {
      throw invalidRequest('An execution role is required to provide workflows');
    }
    throw unsupported('custom workflows');
  }
  if (input['imageScanningConfiguration']?.imageScanningEnabled === true) {
    throw unsupported('image scanning');
  }
  for (const group of logGroups) {
    if (group !== undefined && !context.logs.hasGroup(call.region, group)) {
      throw invalidParameter('loggingConfiguration', `The log group '${group}' does not exist.`);
    }
  }
}

/** What a new image is made of, as its recipe and configurations are at this moment. */
interface ImageParts extends Pick<ImageRequest, 'options' | 'logGroup' | 'pipeline'> {
  recipe: Members;
  infrastructure: Members;
  distribution: Members | undefined;
}

/** The object that GetImage answers, of an image that starts now. */
export function describeImage(
  arn: string,
  { recipe, infrastructure, distribution, options, logGroup, pipeline }: ImageParts,
  now: number,
): Members {
  const { version, build } = parseArn(arn) as Arn;
  return {
    arn,
    type: 'AMI',
    name: recipe['name'],
    version: `${version ?? ''}/${String(build)}`,
    platform: recipe['platform'],
    enhancedImageMetadataEnabled: options['enhancedImageMetadataEnabled'] ?? true,
    state: { status: 'PENDING' },
    imageRecipe: recipe,
    ...(pipeline && {
      sourcePipelineName: pipeline.detail['name'],
      sourcePipelineArn: pipeline.arn,
    }),
    infrastructureConfiguration: infrastructure,
    ...(distribution && { distributionConfiguration: distribution }),
    imageTestsConfiguration: {
      ...testsDefault,
      ...(options['imageTestsConfiguration'] as Members | undefined),
    },
    dateCreated: dateTime(now),
    outputResources: { amis: [] },
    tags: options['tags'] ?? {},
    buildType: 'USER_INITIATED',
    imageSource: 'CUSTOM',
    ...pick(options, 'imageScanningConfiguration', 'executionRole'),
    ...(logGroup !== undefined && { loggingConfiguration: { logGroupName: logGroup } }),
  };
}

/**
 * Makes the next build version of an image and starts it. Throws AWS's errors for what it refers
 * to.
 */
export function startImage(
  context: Context,
  engine: Engine,
  request: ImageRequest,
  call: Call,
): string {
  const { registry } = context;
  const recipe = registry.refer(request.imageRecipeArn, 'image-recipe', call, 'imageRecipeArn');
  const infrastructure = registry.refer(
    request.infrastructureConfigurationArn,
    'infrastructure-configuration',
    call,
    'infrastructureConfigurationArn',
  );
  const distribution =
    request.distributionConfigurationArn === undefined
      ? undefined
      : registry.refer(
          request.distributionConfigurationArn,
          'distribution-configuration',
          call,
          'distributionConfigurationArn',
        );
  const running = [...engine.builds.values()].filter(
    (build) =>
      build.region === call.region &&
      build.accountId === call.accountId &&
      !engine.isTerminal(build),
  );
  if (running.length >= maxConcurrentBuilds) {
    throw quotaExceeded(
      `The maximum number of concurrent builds is ${String(maxConcurrentBuilds)}.`,
    );
  }
  const version: Arn = { ...(parseArn(recipe.arn) as Arn), type: 'image' };
  const build = registry.nextBuild(version);
  const arn = formatArn({ ...version, build });
  const detail = describeImage(
    arn,
    {
      ...request,
      recipe: recipe.detail,
      infrastructure: infrastructure.detail,
      distribution: distribution?.detail,
    },
    call.now,
  );
  return engine.start(
    { arn, createdAt: call.now, detail },
    {
      executionRole: request.options['executionRole'] as string | undefined,
      logGroup: request.logGroup,
    },
  ).arn;
}

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
