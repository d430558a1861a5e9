import type { Members, Service } from '../../call.ts';
import { configurationOperations, isReferred } from './configurations.ts';
import type { Context } from './context.ts';
import { invalidParameter, unsupported } from './errors.ts';
import { pick } from './lists.ts';

/** One region of a distribution configuration. */
export interface Distribution {
  region: string;
  amiDistributionConfiguration?: {
    name?: string;
    description?: string;
    amiTags?: Record<string, string>;
    kmsKeyId?: string;
    targetAccountIds?: string[];
    launchPermission?: {
      userIds?: string[];
      userGroups?: string[];
      organizationArns?: string[];
      organizationalUnitArns?: string[];
    };
  };
}

const buildDate = /\{\{\s*imagebuilder:buildDate\s*\}\}/;
const notHere = [
  'containerDistributionConfiguration',
  'licenseConfigurationArns',
  'launchTemplateConfigurations',
  's3ExportConfiguration',
  'fastLaunchConfigurations',
  'ssmParameterConfigurations',
];
/** Output only; the service's maximum, as in AWS's samples. */
const timeoutMinutes = 720;

function describe(context: Context, input: Members): Members {
  const distributions = input['distributions'] as (Distribution & Members)[];
  if (distributions.length === 0) {
    throw invalidParameter('distributions', 'At least one distribution is required.');
  }
  const regions = distributions.map((distribution) => distribution.region);
  distributions.forEach((distribution, index) => {
    const where = `distributions[${String(index)}]`;
    if (!context.world.regions.includes(distribution.region)) {
      throw invalidParameter(
        `${where}.region`,
        `The Region '${distribution.region}' does not exist or is not enabled.`,
      );
    }
    if (regions.indexOf(distribution.region) !== index) {
      throw invalidParameter(
        'distributions',
        `The Region '${distribution.region}' is specified more than once.`,
      );
    }
    const other = notHere.find((member) => distribution[member] !== undefined);
    if (other !== undefined) throw unsupported(`'${other}' of a distribution`);
    const name = distribution.amiDistributionConfiguration?.name;
    if (name !== undefined && !buildDate.test(name)) {
      throw invalidParameter(
        `${where}.amiDistributionConfiguration.name`,
        "The EC2 AMI name must contain '{{ imagebuilder:buildDate }}' to ensure that the name will be unique.",
      );
    }
  });
  return { ...pick(input, 'description'), distributions, timeoutMinutes };
}

/**
 * Distribution configuration operations. Keys are looked at when an image is distributed, not here.
 */
export function distributionOperations(context: Context): Service {
  return configurationOperations(context, {
    kind: 'distribution-configuration',
    noun: 'DistributionConfiguration',
    arnMember: 'distributionConfigurationArn',
    member: 'distributionConfiguration',
    listMember: 'distributionConfigurationSummaryList',
    summary: (detail) => ({
      ...pick(detail, 'arn', 'name', 'description', 'dateCreated', 'dateUpdated', 'tags'),
      regions: (detail['distributions'] as Distribution[]).map(
        (distribution) => distribution.region,
      ),
    }),
    filters: { name: (detail) => detail['name'] as string },
    describe: (input) => describe(context, input),
    kept: [],
    isUsed: isReferred(context, 'distributionConfigurationArn', 'distributionConfiguration'),
  });
}
