import { AwsError, type Call, type Members, type Service } from '../../call.ts';
import { configurationOperations, isReferred } from './configurations.ts';
import type { Context } from './context.ts';
import { invalidParameter } from './errors.ts';
import { pick } from './lists.ts';

/** A family and one of EC2's sizes. */
const instanceType = /^[a-z][a-z0-9-]*\.(nano|micro|small|medium|large|\d*xlarge|metal(-\d+xl)?)$/;

/** Tag keys that Image Builder sets itself on what it makes during a build. */
const reservedTags = ['CreatedBy', 'Ec2ImageBuilderArn', 'Name', 'Tags'];

function describe(context: Context, input: Members, call: Call): Members {
  const profile = input['instanceProfileName'] as string;
  if (!context.iam.hasInstanceProfile(profile)) {
    throw invalidParameter(
      'instanceProfileName',
      'The provided instance profile does not exist. Please specify a different instance profile and try again.',
    );
  }
  const unknown = ((input['instanceTypes'] ?? []) as string[]).find(
    (type) => !instanceType.test(type),
  );
  if (unknown !== undefined) {
    throw invalidParameter('instanceTypes', `The instance type '${unknown}' does not exist.`);
  }
  if (
    input['subnetId'] !== undefined &&
    ((input['securityGroupIds'] ?? []) as string[]).length === 0
  ) {
    throw invalidParameter(
      'securityGroupIds',
      'Security groups are required when a subnet is specified.',
    );
  }
  const topic = input['snsTopicArn'] as string | undefined;
  if (topic !== undefined && (topic.split(':')[3] !== call.region || topic.endsWith('.fifo'))) {
    throw invalidParameter('snsTopicArn', `It must be a standard topic in ${call.region}.`);
  }
  const reserved = Object.keys((input['resourceTags'] ?? {}) as Members).find((key) =>
    reservedTags.includes(key),
  );
  if (reserved !== undefined) {
    throw invalidParameter('resourceTags', `The tag key '${reserved}' is reserved.`);
  }
  const placement = input['placement'] as
    { tenancy?: string; hostId?: string; hostResourceGroupArn?: string } | undefined;
  if (placement?.hostId !== undefined && placement.hostResourceGroupArn !== undefined) {
    throw new AwsError(
      'InvalidParameterCombinationException',
      "'hostId' and 'hostResourceGroupArn' are mutually exclusive.",
    );
  }
  if (
    (placement?.hostId ?? placement?.hostResourceGroupArn) !== undefined &&
    placement?.tenancy !== 'host'
  ) {
    throw invalidParameter('placement.tenancy', "A host is only allowed with the tenancy 'host'.");
  }
  return {
    ...pick(
      input,
      'description',
      'instanceTypes',
      'instanceProfileName',
      'securityGroupIds',
      'subnetId',
      'logging',
      'keyPair',
    ),
    terminateInstanceOnFailure: input['terminateInstanceOnFailure'] ?? true,
    terminateInstanceOnCompletion: input['terminateInstanceOnCompletion'] ?? true,
    ...pick(
      input,
      'snsTopicArn',
      'resourceTags',
      'instanceMetadataOptions',
      'placement',
      'parentInstance',
    ),
  };
}

/** Infrastructure configuration operations. */
export function infrastructureOperations(context: Context): Service {
  return configurationOperations(context, {
    kind: 'infrastructure-configuration',
    noun: 'InfrastructureConfiguration',
    arnMember: 'infrastructureConfigurationArn',
    member: 'infrastructureConfiguration',
    listMember: 'infrastructureConfigurationSummaryList',
    summary: (detail) =>
      pick(
        detail,
        'arn',
        'name',
        'description',
        'dateCreated',
        'dateUpdated',
        'resourceTags',
        'tags',
        'instanceTypes',
        'instanceProfileName',
        'placement',
      ),
    filters: { name: (detail) => detail['name'] as string },
    describe: (input, call) => describe(context, input, call),
    kept: [],
    isUsed: isReferred(context, 'infrastructureConfigurationArn', 'infrastructureConfiguration'),
  });
}
