import type { Call, Members } from '../call.ts';
import type { AccessRequest } from './decide.ts';
import { requestTags, resourceTags, type Holdings } from './holdings.ts';
import { imageBuilderNeeds } from './needs-image-builder.ts';

/**
 * From a call to what IAM is asked: the call's own action on each resource, and the actions that it
 * depends on.
 */
type Needs = (input: Members, call: Call, holdings: Holdings) => AccessRequest[];

const everything = '*';

const ec2Arn = ({ region }: Call, id: string): string =>
  `arn:aws:ec2:${region}::${id.startsWith('snap-') ? 'snapshot' : 'image'}/${id}`;

function ec2Needs(input: Members, call: Call, holdings: Holdings): AccessRequest[] {
  const action = `ec2:${call.operation}`;
  const on = (id: string, more: Record<string, string | string[]> = {}): AccessRequest => {
    const resource = ec2Arn(call, id);
    const owner = holdings.ownerOf(resource);
    // DeleteTags does not know the owner.
    return {
      action,
      resource,
      context: {
        ...resourceTags(holdings.tagsOf(resource)),
        ...(owner === undefined || call.operation === 'DeleteTags' ? {} : { 'ec2:Owner': owner }),
        ...more,
      },
    };
  };
  switch (call.operation) {
    case 'CreateTags':
    case 'DeleteTags': {
      const tags = Object.fromEntries(
        ((input['Tags'] ?? []) as { Key: string; Value?: string }[]).map(({ Key, Value }) => [
          Key,
          Value ?? '',
        ]),
      );
      return (input['Resources'] as string[]).map((id) => on(id, requestTags(tags)));
    }
    case 'DescribeImageAttribute':
    case 'ModifyImageAttribute':
    case 'DeregisterImage':
    case 'DisableImage':
    case 'EnableImage':
    case 'EnableImageDeprecation':
    case 'DisableImageDeprecation':
      return [on(input['ImageId'] as string)];
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html: these
    // know no resources.
    case 'DescribeImages':
    case 'DescribeRegions':
    case 'DescribeSnapshots':
    case 'DescribeTags':
      return [{ action, resource: everything, context: {} }];
    default:
      throw new Error(`It is not known what IAM asks for ${action}`);
  }
}

function ssmNeeds(input: Members, call: Call): AccessRequest[] {
  const action = `ssm:${call.operation}`;
  if (call.operation === 'DescribeParameters' || call.operation === 'ListAssociations') {
    return [{ action, resource: everything, context: {} }];
  }
  const names = (input['Names'] ?? [input['Name']]) as string[];
  // Public parameters have no account in their ARN.
  return names.map((name) => ({
    action,
    resource: name.startsWith('arn:')
      ? name
      : `arn:aws:ssm:${call.region}:${name.startsWith('/aws/service/') ? '' : call.accountId}:parameter${name.startsWith('/') ? '' : '/'}${name}`,
    context: {},
  }));
}

function kmsNeeds(input: Members, call: Call, holdings: Holdings): AccessRequest[] {
  const action = `kms:${call.operation}`;
  if (call.operation === 'ListAliases') return [{ action, resource: everything, context: {} }];
  const resource = holdings.keyArnOf(input['KeyId'] as string, call);
  // Of a key that does not exist KMS says so to everybody.
  return resource === undefined
    ? []
    : [
        {
          action,
          resource,
          context: {
            'kms:ResourceAliases': holdings.aliasesOf(resource),
            'kms:CallerAccount': call.accountId,
          },
        },
      ];
}

function logsNeeds(input: Members, { operation, region, accountId }: Call): AccessRequest[] {
  const action = `logs:${operation}`;
  const name = String(input['logGroupName'] ?? input['logGroupIdentifier'] ?? '').replace(
    /^arn:[^:]*:logs:[^:]*:\d*:log-group:/,
    '',
  );
  const group = `arn:aws:logs:${region}:${accountId}:log-group:${name}`;
  switch (operation) {
    case 'GetLogEvents':
      return [
        { action, resource: `${group}:log-stream:${String(input['logStreamName'])}`, context: {} },
      ];
    // As AWS's denials have it: over all groups of the account.
    case 'DescribeLogGroups':
      return [
        {
          action,
          resource: `arn:aws:logs:${region}:${accountId}:log-group::log-stream:`,
          context: {},
        },
      ];
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
    case 'DeleteLogGroup':
    case 'DescribeLogStreams':
    case 'FilterLogEvents':
      return [{ action, resource: `${group}:log-stream:`, context: {} }];
    default:
      throw new Error(`It is not known what IAM asks for ${action}`);
  }
}

/**
 * Neither operation has an action of its own name. Keys by
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
function s3Needs(input: Members, { region }: Call, holdings: Holdings): AccessRequest[] {
  const bucket = holdings.bucketOf(String(input['Bucket']));
  // Of a bucket that does not exist, or lies elsewhere, S3 says so to everybody.
  if (bucket?.region !== region) return [];
  const { Prefix, Delimiter, MaxKeys } = input as {
    Prefix?: string;
    Delimiter?: string;
    MaxKeys?: number;
  };
  const context = {
    's3:prefix': Prefix,
    's3:delimiter': Delimiter,
    's3:max-keys': MaxKeys === undefined ? undefined : String(MaxKeys),
    's3:ResourceAccount': bucket.accountId,
  };
  return [
    {
      action: 's3:ListBucket',
      resource: `arn:aws:s3:::${String(input['Bucket'])}`,
      context: Object.fromEntries(
        Object.entries(context).filter(([, value]) => value !== undefined),
      ),
    },
  ];
}

const services: Record<string, Needs> = {
  imagebuilder: imageBuilderNeeds,
  ec2: ec2Needs,
  ssm: ssmNeeds,
  kms: kmsNeeds,
  logs: logsNeeds,
  iam: (input, { operation, accountId }) => [
    {
      action: `iam:${operation}`,
      resource: `arn:aws:iam::${accountId}:instance-profile/${String(input['InstanceProfileName'])}`,
      context: {},
    },
  ],
  s3: s3Needs,
  // GetCallerIdentity is open to whoever can sign; AssumeRoleWithWebIdentity is for the role's
  // trust policy to decide.
  sts: () => [],
};

/**
 * All that a call asks of its caller's policies. Throws where that is not known: nothing is let
 * through unasked.
 */
export function needsOf(input: Members, call: Call, holdings: Holdings): AccessRequest[] {
  const needs = services[call.service];
  if (!needs) throw new Error(`It is not known what IAM asks for calls of ${call.service}`);
  return needs(input, call, holdings).map((one) => ({
    ...one,
    context: { 'aws:RequestedRegion': call.region, 'aws:SecureTransport': 'true', ...one.context },
  }));
}
