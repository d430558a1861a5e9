import type { Call, Members } from '../call.ts';
import { slugOf } from '../services/imagebuilder/arn.ts';
import type { AccessRequest } from './decide.ts';
import { requestTags, resourceTags, type Holdings } from './holdings.ts';

// Resources and dependent actions:
// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html

/** The member that names the resource, by operation. `*` for lists, which know none. */
const named: Record<string, string> = {
  GetComponent: 'componentBuildVersionArn',
  DeleteComponent: 'componentBuildVersionArn',
  ListComponentBuildVersions: 'componentVersionArn',
  GetImageRecipe: 'imageRecipeArn',
  DeleteImageRecipe: 'imageRecipeArn',
  GetInfrastructureConfiguration: 'infrastructureConfigurationArn',
  UpdateInfrastructureConfiguration: 'infrastructureConfigurationArn',
  DeleteInfrastructureConfiguration: 'infrastructureConfigurationArn',
  GetDistributionConfiguration: 'distributionConfigurationArn',
  UpdateDistributionConfiguration: 'distributionConfigurationArn',
  DeleteDistributionConfiguration: 'distributionConfigurationArn',
  GetImagePipeline: 'imagePipelineArn',
  UpdateImagePipeline: 'imagePipelineArn',
  DeleteImagePipeline: 'imagePipelineArn',
  StartImagePipelineExecution: 'imagePipelineArn',
  ListImagePipelineImages: 'imagePipelineArn',
  GetImage: 'imageBuildVersionArn',
  DeleteImage: 'imageBuildVersionArn',
  CancelImageCreation: 'imageBuildVersionArn',
  RetryImage: 'imageBuildVersionArn',
  ListImageBuildVersions: 'imageVersionArn',
  ListWorkflowExecutions: 'imageBuildVersionArn',
  TagResource: 'resourceArn',
  UntagResource: 'resourceArn',
  ListTagsForResource: 'resourceArn',
  ListComponents: '*',
  ListImageRecipes: '*',
  ListInfrastructureConfigurations: '*',
  ListDistributionConfigurations: '*',
  ListImagePipelines: '*',
  ListImages: '*',
};

/** What a create is about: the ARN of what it makes. A build number is not known yet. */
const made: Record<string, (input: Members) => string> = {
  CreateComponent: ({ name, semanticVersion }) =>
    `component/${slugOf(name as string)}/${String(semanticVersion)}/*`,
  CreateImageRecipe: ({ name, semanticVersion }) =>
    `image-recipe/${slugOf(name as string)}/${String(semanticVersion)}`,
  CreateInfrastructureConfiguration: ({ name }) =>
    `infrastructure-configuration/${slugOf(name as string)}`,
  CreateDistributionConfiguration: ({ name }) =>
    `distribution-configuration/${slugOf(name as string)}`,
  CreateImagePipeline: ({ name }) => `image-pipeline/${slugOf(name as string)}`,
  // An image has name and version of its recipe.
  CreateImage: ({ imageRecipeArn }) =>
    `${String(imageRecipeArn)
      .split(':')
      .slice(5)
      .join(':')
      .replace(/^image-recipe\//, 'image/')}/*`,
};

/** Operations that need Image Builder's service-linked role. */
const launching = new Set(['CreateImage', 'CreateImagePipeline', 'StartImagePipelineExecution']);

/** Lists that are asked for with all that they may give. */
const listing = new Set(['ListComponentBuildVersions', 'ListImageBuildVersions']);

export function imageBuilderNeeds(input: Members, call: Call, holdings: Holdings): AccessRequest[] {
  const { operation, region, accountId } = call;
  const action = `imagebuilder:${operation}`;
  const prefix = `arn:aws:imagebuilder:${region}:${accountId}:`;
  const on = (
    need: string,
    resource: string,
    context: Record<string, string | string[]> = {},
  ): AccessRequest => ({
    action: need,
    resource,
    context: { ...resourceTags(holdings.tagsOf(resource)), ...context },
  });
  const tags = requestTags(input['tags'] as Record<string, string> | undefined);

  if (/^(ListWorkflowStepExecutions|GetWorkflowExecution)$/.test(operation)) {
    return [on(action, `${prefix}workflow-execution/${String(input['workflowExecutionId'])}`)];
  }
  if (operation === 'GetWorkflowStepExecution') {
    return [on(action, `${prefix}workflow-step-execution/${String(input['stepExecutionId'])}`)];
  }
  const create = made[operation];
  if (!create) {
    const member = named[operation];
    if (member === undefined) throw new Error(`It is not known what IAM asks for ${action}`);
    const asked =
      member === '*' ? '*' : `${input[member] as string}${listing.has(operation) ? '/*' : ''}`;
    return [
      on(action, asked, tags),
      ...imageTags(input, call, holdings),
      ...dependencies(input, call, holdings),
      ...serviceLinkedRole(call, holdings),
    ];
  }
  const { createdArn } = holdings.doubts;
  const resource = `${prefix}${create(input)}`.replace(createdArn === 'bare' ? /\/\*$/ : /$^/, '');
  const own = { ...tags, ...infrastructureKeys(operation, input) };
  return [
    on(action, resource, own),
    ...('aws:TagKeys' in tags ? [on('imagebuilder:TagResource', resource, tags)] : []),
    ...imageTags(input, call, holdings),
    ...dependencies(input, call, holdings),
    ...serviceLinkedRole(call, holdings),
  ];
}

function serviceLinkedRole({ operation, accountId }: Call, holdings: Holdings): AccessRequest[] {
  if (!launching.has(operation) || holdings.hasServiceLinkedRole(accountId)) return [];
  return [
    {
      action: 'iam:CreateServiceLinkedRole',
      resource: `arn:aws:iam::${accountId}:role/aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder`,
      context: { 'iam:AWSServiceName': 'imagebuilder.amazonaws.com' },
    },
  ];
}

/**
 * Tags that a pipeline gives to the images it builds; their names are those of the pipeline's
 * recipe.
 */
function imageTags(
  input: Members,
  { operation, region, accountId }: Call,
  holdings: Holdings,
): AccessRequest[] {
  const tags = requestTags(
    (operation === 'StartImagePipelineExecution' ? input['tags'] : input['imageTags']) as
      Record<string, string> | undefined,
  );
  if (!('aws:TagKeys' in tags)) return [];
  const recipe =
    (input['imageRecipeArn'] as string | undefined) ??
    holdings.recipeOfPipeline(input['imagePipelineArn'] as string);
  return [
    {
      action: 'imagebuilder:TagResource',
      resource:
        recipe === undefined
          ? `arn:aws:imagebuilder:${region}:${accountId}:image/*`
          : `${recipe.replace(':image-recipe/', ':image/')}/*`,
      context: tags,
    },
  ];
}

function infrastructureKeys(operation: string, input: Members): Record<string, string> {
  if (operation !== 'CreateInfrastructureConfiguration') return {};
  const tokens = (input['instanceMetadataOptions'] as { httpTokens?: string } | undefined)
    ?.httpTokens;
  const topic = input['snsTopicArn'] as string | undefined;
  return {
    ...(tokens === undefined ? {} : { 'imagebuilder:Ec2MetadataHttpTokens': tokens }),
    ...(topic === undefined ? {} : { 'imagebuilder:StatusTopicArn': topic }),
  };
}

/** What is used has to be open to the caller: it is read, or passed on, in their name. */
function dependencies(
  input: Members,
  { operation, accountId }: Call,
  holdings: Holdings,
): AccessRequest[] {
  const read = (action: string, arn: unknown): AccessRequest[] =>
    typeof arn === 'string'
      ? [
          {
            action: `imagebuilder:${action}`,
            resource: arn,
            context: resourceTags(holdings.tagsOf(arn)),
          },
        ]
      : [];
  const pass = (role: string | undefined, service: string): AccessRequest[] =>
    role === undefined || holdings.doubts.passRole === 'unasked'
      ? []
      : [{ action: 'iam:PassRole', resource: role, context: { 'iam:PassedToService': service } }];
  switch (operation) {
    case 'CreateImageRecipe': {
      const parent = String(input['parentImage']);
      return [
        ...((input['components'] ?? []) as { componentArn: string }[]).flatMap(({ componentArn }) =>
          read('GetComponent', componentArn),
        ),
        ...(/^arn:[^:]*:imagebuilder:/.test(parent) ? read('GetImage', parent) : []),
      ];
    }
    case 'CreateInfrastructureConfiguration':
    case 'UpdateInfrastructureConfiguration': {
      const topic = input['snsTopicArn'] as string | undefined;
      const profile = String(input['instanceProfileName']);
      return [
        ...pass(holdings.roleOfProfile(profile, accountId), 'ec2.amazonaws.com'),
        {
          action: 'iam:GetInstanceProfile',
          resource: `arn:aws:iam::${accountId}:instance-profile/${profile}`,
          context: {},
        },
        ...(topic === undefined ? [] : [{ action: 'sns:Publish', resource: topic, context: {} }]),
      ];
    }
    case 'CreateDistributionConfiguration':
    case 'UpdateDistributionConfiguration':
      // VM Import/Export writes the disk into the bucket.
      return (input['distributions'] as { s3ExportConfiguration?: { roleName: string } }[]).flatMap(
        ({ s3ExportConfiguration }) =>
          pass(
            s3ExportConfiguration &&
              `arn:aws:iam::${accountId}:role/${s3ExportConfiguration.roleName}`,
            'vmie.amazonaws.com',
          ),
      );
    case 'CreateImage':
    case 'CreateImagePipeline':
    case 'UpdateImagePipeline':
      return [
        ...read('GetImageRecipe', input['imageRecipeArn']),
        ...read('GetInfrastructureConfiguration', input['infrastructureConfigurationArn']),
        ...read('GetDistributionConfiguration', input['distributionConfigurationArn']),
        ...((input['workflows'] ?? []) as { workflowArn: string }[]).flatMap(({ workflowArn }) =>
          read('GetWorkflow', workflowArn),
        ),
        ...pass(input['executionRole'] as string | undefined, 'imagebuilder.amazonaws.com'),
      ];
    default:
      return [];
  }
}
