import { decideResource, type ResourceDecision } from '../../iam/decide.ts';
import { parsePolicy } from '../../iam/parse-policy.ts';
import type { World } from '../../world.ts';

/** A statement, in the form that key policies of the sandbox have. */
export interface Statement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Principal?: '*' | { AWS?: string | string[]; Service?: string | string[] };
  NotPrincipal?: { AWS?: string | string[] };
  Action?: string | string[];
  NotAction?: string | string[];
  Resource?: string | string[];
  Condition?: Record<string, Record<string, string | boolean | string[]>>;
}

export interface KeyPolicy {
  Version?: string;
  Id?: string;
  Statement: Statement[];
}

/** Whoever asks, and what for. */
export interface Access {
  action: string;
  accountId: string;
  callerArn: string;
  /** Region of the EC2 that calls on behalf of the caller; calls from outside of AWS have none. */
  viaEc2In?: string;
}

/** What EC2 asks of a key for an instance with an encrypted volume, or for a copy of a snapshot. */
export const launchActions = [
  'kms:DescribeKey',
  'kms:Decrypt',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'kms:CreateGrant',
];

/** Enough to launch from an AMI whose snapshots the key encrypts. */
const use = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:ReEncrypt*',
  'kms:GenerateDataKey*',
  'kms:DescribeKey',
];

/**
 * A key policy with all that sharing AMIs with the organization takes: the account's own IAM
 * policies, Image Builder's and Auto Scaling's service-linked roles, every account of the
 * organization. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/allow-org-ou-to-use-key.html
 * and
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
 */
export function customerKeyPolicy({ organization }: World, accountId: string): KeyPolicy {
  const roles = [
    serviceLinkedRole(accountId, 'imagebuilder'),
    serviceLinkedRole(accountId, 'autoscaling'),
  ];
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Enable IAM User Permissions',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${accountId}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
      {
        Sid: 'Allow use of the key',
        Effect: 'Allow',
        Principal: { AWS: roles },
        Action: use,
        Resource: '*',
      },
      {
        Sid: 'Allow attachment of persistent resources',
        Effect: 'Allow',
        Principal: { AWS: roles },
        Action: ['kms:CreateGrant'],
        Resource: '*',
        Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      },
      {
        Sid: 'Allow access for organization root',
        Effect: 'Allow',
        Principal: '*',
        Action: [...use, 'kms:CreateGrant'],
        Resource: '*',
        Condition: { StringEquals: { 'aws:PrincipalOrgID': organization.id } },
      },
    ],
  };
}

/** The policy of `alias/aws/ebs`, which nobody can change. */
export function awsKeyPolicy(accountId: string, region: string): KeyPolicy {
  return {
    Version: '2012-10-17',
    Id: 'auto-ebs-2',
    Statement: [
      {
        Sid: 'Allow access through EBS for all principals in the account that are authorized to use EBS',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: [...use, 'kms:CreateGrant'],
        Resource: '*',
        Condition: {
          StringEquals: {
            'kms:CallerAccount': accountId,
            'kms:ViaService': `ec2.${region}.amazonaws.com`,
          },
        },
      },
      {
        Sid: 'Allow direct access to key metadata to the account',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${accountId}:root` },
        Action: ['kms:Describe*', 'kms:Get*', 'kms:List*', 'kms:RevokeGrant'],
        Resource: '*',
      },
    ],
  };
}

/** ARN of the role by which a service acts in an account. */
export function serviceLinkedRole(
  accountId: string,
  service: 'imagebuilder' | 'autoscaling',
): string {
  const name = {
    imagebuilder: 'AWSServiceRoleForImageBuilder',
    autoscaling: 'AWSServiceRoleForAutoScaling',
  }[service];
  return `arn:aws:iam::${accountId}:role/aws-service-role/${service}.amazonaws.com/${name}`;
}

/**
 * What the policy says of a caller. Throws PolicyError where it holds what the sandbox does not
 * know.
 */
export function decideKey(
  policy: KeyPolicy,
  { action, accountId, callerArn, viaEc2In }: Access,
  { organization }: World,
): ResourceDecision {
  const path = organization.pathOf(accountId);
  const session = /^arn:aws:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(callerArn);
  const roleArn = session ? `arn:aws:iam::${session[1] ?? ''}:role/${session[2] ?? ''}` : callerArn;
  const context = {
    'aws:PrincipalAccount': accountId,
    'aws:PrincipalArn': roleArn,
    'aws:SecureTransport': 'true',
    'kms:CallerAccount': accountId,
    ...(organization.members.has(accountId) ? { 'aws:PrincipalOrgID': organization.id } : {}),
    ...(path === undefined ? {} : { 'aws:PrincipalOrgPaths': [path] }),
    ...(viaEc2In === undefined ? {} : { 'kms:ViaService': `ec2.${viaEc2In}.amazonaws.com` }),
    ...(action === 'kms:CreateGrant'
      ? { 'kms:GrantIsForAWSResource': String(viaEc2In !== undefined) }
      : {}),
  };
  return decideResource(
    parsePolicy('of the key', 'resource', policy),
    { arn: callerArn, accountId, roleArn },
    { action, resource: '*', context },
  );
}

/** Whether the key policy lets a caller in whose own policies allow everything. */
export function admits(policy: KeyPolicy, access: Access, world: World): boolean {
  return decideKey(policy, access, world).grants !== 'no';
}
