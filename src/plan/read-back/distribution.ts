import type { DistributionRequest } from '../wanted.ts';
import { compare, compared, Keyed, NotCompared } from './compare.ts';
import type { Answer, Comparison, Table } from './compare.ts';
import { ofEveryAnswer } from './every-answer.ts';

/** Members of a distribution configuration. */
export const distributionMembers: Table = {
  arn: new NotCompared('The address that was asked for.'),
  name: compared,
  description: new NotCompared('For people.'),
  distributions: new Keyed('region', {
    region: compared,
    amiDistributionConfiguration: {
      name: compared,
      description: compared,
      targetAccountIds: compared,
      amiTags: compared,
      kmsKeyId: compared,
      launchPermission: compared,
    },
    containerDistributionConfiguration: compared,
    licenseConfigurationArns: compared,
    launchTemplateConfigurations: compared,
    s3ExportConfiguration: compared,
    fastLaunchConfigurations: compared,
    ssmParameterConfigurations: compared,
  }),
  timeoutMinutes: new NotCompared('No request sets it.'),
  dateCreated: new NotCompared('A time.'),
  dateUpdated: new NotCompared('A time: what an update changes is compared.'),
  tags: new NotCompared('Prove nothing: whoever makes a configuration sets them.'),
};

/** Members of GetDistributionConfiguration's answer. */
export const distributionTable: Table = {
  ...ofEveryAnswer,
  distributionConfiguration: distributionMembers,
};

/** Compares a distribution configuration with the request that should have made it. */
export function compareDistribution(answer: Answer, request: DistributionRequest): Comparison {
  return compare(
    distributionTable,
    answer,
    { distributionConfiguration: request },
    'the distribution configuration',
    { operation: 'GetDistributionConfiguration' },
  );
}
