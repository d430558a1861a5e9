import type { World } from '../world.ts';
import { isLike } from './iam.ts';

type OneOrMore = string | string[];

/** A statement as far as key policies use the language. */
export interface Statement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Principal?: '*' | { AWS?: OneOrMore; Service?: OneOrMore };
  NotPrincipal?: { AWS?: OneOrMore };
  Action?: OneOrMore;
  NotAction?: OneOrMore;
  Resource?: OneOrMore;
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
export const launchActions = ['kms:DescribeKey', 'kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom', 'kms:ReEncryptTo', 'kms:CreateGrant'];

/** Enough to launch from an AMI whose snapshots the key encrypts. */
const use = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'];

/**
 * A key policy with all that sharing AMIs with the organization takes: the account's own IAM policies, Image Builder's and
 * Auto Scaling's service-linked roles, every account of the organization.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/allow-org-ou-to-use-key.html and
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
 */
export function customerKeyPolicy({ organization }: World, accountId: string): KeyPolicy {
  const roles = [serviceLinkedRole(accountId, 'imagebuilder'), serviceLinkedRole(accountId, 'autoscaling')];
  return {
    Version: '2012-10-17',
    Statement: [
      { Sid: 'Enable IAM User Permissions', Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${accountId}:root` }, Action: 'kms:*', Resource: '*' },
      { Sid: 'Allow use of the key', Effect: 'Allow', Principal: { AWS: roles }, Action: use, Resource: '*' },
      { Sid: 'Allow attachment of persistent resources', Effect: 'Allow', Principal: { AWS: roles }, Action: ['kms:CreateGrant'], Resource: '*', Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } },
      { Sid: 'Allow access for organization root', Effect: 'Allow', Principal: '*', Action: [...use, 'kms:CreateGrant'], Resource: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': organization.id } } },
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
        Condition: { StringEquals: { 'kms:CallerAccount': accountId, 'kms:ViaService': `ec2.${region}.amazonaws.com` } },
      },
      { Sid: 'Allow direct access to key metadata to the account', Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${accountId}:root` }, Action: ['kms:Describe*', 'kms:Get*', 'kms:List*', 'kms:RevokeGrant'], Resource: '*' },
    ],
  };
}

/** ARN of the role by which a service acts in an account. */
export function serviceLinkedRole(accountId: string, service: 'imagebuilder' | 'autoscaling'): string {
  const name = { imagebuilder: 'AWSServiceRoleForImageBuilder', autoscaling: 'AWSServiceRoleForAutoScaling' }[service];
  return `arn:aws:iam::${accountId}:role/aws-service-role/${service}.amazonaws.com/${name}`;
}

/** Whether the key policy lets a caller in whose own policies allow everything. Throws on an operator that the sandbox does not know. */
export function admits(policy: KeyPolicy, access: Access, world: World): boolean {
  // A policy that came as text may have one statement without a list around it.
  const hits = [policy.Statement].flat().filter((statement) => isAbout(statement, access) && meets(statement, access, world));
  return hits.some(({ Effect }) => Effect === 'Allow') && hits.every(({ Effect }) => Effect === 'Allow');
}

function isAbout({ Principal, NotPrincipal, Action, NotAction }: Statement, access: Access): boolean {
  const names = (actions: OneOrMore): boolean => [actions].flat().some((action) => isLike(access.action.toLowerCase(), action.toLowerCase()));
  const isActionMeant = Action === undefined ? NotAction !== undefined && !names(NotAction) : names(Action);
  const isCaller = (principals: OneOrMore = []): boolean => [principals].flat().some((principal) => isPrincipal(principal, access));
  return isActionMeant && (Principal === '*' || (Principal ? isCaller(Principal.AWS) : NotPrincipal !== undefined && !isCaller(NotPrincipal.AWS)));
}

/** An account stands for everybody in it whom its own policies allow; a role stands for its sessions. */
function isPrincipal(principal: string, { accountId, callerArn }: Access): boolean {
  return ['*', accountId, `arn:aws:iam::${accountId}:root`, callerArn].includes(principal) || isSessionOf(principal, callerArn);
}

function isSessionOf(roleArn: string, callerArn: string): boolean {
  const role = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(roleArn);
  return role !== null && callerArn.startsWith(`arn:aws:sts::${role[1] ?? ''}:assumed-role/${role[2] ?? ''}/`);
}

const tests: Record<string, (value: string, wanted: string) => boolean> = {
  StringEquals: (value, wanted) => value === wanted,
  StringLike: isLike,
  ArnEquals: isLike,
  ArnLike: isLike,
  Bool: (value, wanted) => value.toLowerCase() === wanted.toLowerCase(),
};

function meets({ Condition = {} }: Statement, { action, accountId, callerArn, viaEc2In }: Access, { organization }: World): boolean {
  const context: Record<string, string | undefined> = {
    'aws:principalaccount': accountId,
    'aws:principalarn': callerArn,
    'aws:principalorgid': organization.members.has(accountId) ? organization.id : undefined,
    'aws:principalorgpaths': organization.pathOf(accountId),
    'kms:calleraccount': accountId,
    'kms:viaservice': viaEc2In === undefined ? undefined : `ec2.${viaEc2In}.amazonaws.com`,
    'kms:grantisforawsresource': action !== 'kms:CreateGrant' ? undefined : String(viaEc2In !== undefined),
  };
  return Object.entries(Condition).every(([operator, keys]) => {
    const { name, isNegated, ifExists } = parseOperator(operator);
    const test = tests[name];
    if (!test) throw new Error(`The sandbox does not know the condition operator ${operator}`);
    return Object.entries(keys).every(([key, wanted]) => {
      const value = context[key.toLowerCase()];
      if (value === undefined) return isNegated || ifExists;
      return [wanted].flat().some((one) => test(value, String(one))) !== isNegated;
    });
  });
}

/** `ForAnyValue:StringNotLikeIfExists` is StringLike, negated, and met where the key is absent. No key has several values here. */
function parseOperator(operator: string): { name: string; isNegated: boolean; ifExists: boolean } {
  const plain = operator.replace(/^ForA(nyValue|llValues):/, '').replace(/IfExists$/, '');
  return { name: plain.replace('Not', ''), isNegated: plain.includes('Not'), ifExists: operator.endsWith('IfExists') };
}
