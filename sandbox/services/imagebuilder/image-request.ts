import type { Call, Members } from '../../call.ts';
import { formatArn, parseArn, type Arn } from './arn.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { invalidParameter, invalidRequest, quotaExceeded, unsupported } from './errors.ts';
import { dateTime, pick } from './lists.ts';
import type { Resource } from './registry.ts';

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
    if (
      group !== undefined &&
      !group.startsWith('/aws/imagebuilder/') &&
      input['executionRole'] === undefined
    ) {
      throw invalidRequest(
        `An execution role is required to write to the log group '${group}': it is outside of /aws/imagebuilder/.`,
      );
    }
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
