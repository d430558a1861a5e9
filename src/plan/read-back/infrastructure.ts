import type { InfrastructureRequest } from '../wanted.ts';
import { compare, compared, NotCompared, orUnset } from './compare.ts';
import type { Answer, Comparison, Table } from './compare.ts';
import { ofEveryAnswer } from './every-answer.ts';

/** Members of an infrastructure configuration. */
export const infrastructureMembers: Table = {
  arn: new NotCompared('The address that was asked for.'),
  name: compared,
  description: new NotCompared('For people.'),
  instanceTypes: compared,
  instanceProfileName: compared,
  securityGroupIds: compared,
  subnetId: compared,
  logging: { s3Logs: { s3BucketName: compared, s3KeyPrefix: compared } },
  keyPair: compared,
  terminateInstanceOnFailure: compared,
  terminateInstanceOnCompletion: compared,
  snsTopicArn: compared,
  dateCreated: new NotCompared('A time.'),
  dateUpdated: new NotCompared('A time: what an update changes is compared.'),
  resourceTags: new NotCompared(
    'Tags of what a build makes and throws away; the organization may change its own without a rebuild (ADR 0005).',
  ),
  instanceMetadataOptions: { httpTokens: compared, httpPutResponseHopLimit: compared },
  tags: new NotCompared('Prove nothing: whoever makes a configuration sets them.'),
  placement: {
    availabilityZone: compared,
    tenancy: compared,
    hostId: compared,
    hostResourceGroupArn: compared,
  },
  parentInstance: compared,
};

/** Members of GetInfrastructureConfiguration's answer. */
export const infrastructureTable: Table = {
  ...ofEveryAnswer,
  infrastructureConfiguration: infrastructureMembers,
};

/** What AWS has where it took the request, with the defaults that it documents. */
export function wantedInfrastructure(request: InfrastructureRequest): object {
  return {
    ...request,
    terminateInstanceOnFailure: orUnset(request.terminateInstanceOnFailure),
    terminateInstanceOnCompletion: orUnset(true),
    placement: { tenancy: orUnset('default') },
  };
}

/** Compares an infrastructure configuration with the request that should have made it. */
export function compareInfrastructure(answer: Answer, request: InfrastructureRequest): Comparison {
  return compare(
    infrastructureTable,
    answer,
    { infrastructureConfiguration: wantedInfrastructure(request) },
    'the infrastructure configuration',
    { operation: 'GetInfrastructureConfiguration' },
  );
}
