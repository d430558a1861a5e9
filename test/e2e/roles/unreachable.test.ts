import path from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { resolveStack } from 'aws-sandbox/cloudformation/stack';
import { readTemplate } from 'aws-sandbox/cloudformation/template';
import { decideResource } from 'aws-sandbox/iam/decide';
import { isLike } from 'aws-sandbox/iam/operators';
import { parsePolicy } from 'aws-sandbox/iam/parse-policy';
import type { Policy } from 'aws-sandbox/iam/policy';
import { deployRoles } from '../../../scene/roles.ts';
import { providerArn } from 'aws-sandbox/services/iam/github-provider';
import { account } from './home.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { startScene } from '../../../scene/scene.ts';

// What the sandbox's services can't do, so that no call is denied: asked of the policies
// themselves.

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startScene();
  deployRoles(sandbox);
});
afterAll(() => sandbox.close());

const names = [
  'golden-ami-plan',
  'golden-ami-candidate',
  'golden-ami-release',
  'golden-ami-lookup',
  'golden-ami-build',
];

/** Roles with a statement that allows the action on whatever, under whatever condition. */
function mayAnywhere(action: string): string[] {
  return names.filter((name) => {
    const { policies } = sandbox.iam.role(name);
    // A role without policies may do everything; a statement of NotAction, nearly everything.
    return (
      policies?.some(({ statements }) =>
        statements.some(
          ({ effect, actions }) =>
            effect === 'Allow' &&
            (actions?.some((pattern) => isLike(action.toLowerCase(), pattern.toLowerCase())) ??
              true),
        ),
      ) ?? true
    );
  });
}

describe('no role has anything of', () => {
  test.each(
    Object.entries({
      'another role': [
        'sts:AssumeRole',
        'sts:TagSession',
        'sts:GetFederationToken',
        'iam:UpdateAssumeRolePolicy',
        'iam:CreateRole',
        'iam:PutRolePolicy',
        'iam:AttachRolePolicy',
        'iam:CreatePolicyVersion',
        'iam:AddRoleToInstanceProfile',
        'iam:CreateAccessKey',
        'iam:UpdateOpenIDConnectProviderThumbprint',
        'iam:AddClientIDToOpenIDConnectProvider',
        'iam:CreateServiceLinkedRole',
      ],
      'keys': [
        'kms:PutKeyPolicy',
        'kms:CreateGrant',
        'kms:RetireGrant',
        'kms:RevokeGrant',
        'kms:Encrypt',
        'kms:GenerateDataKey',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
        'kms:DisableKey',
        'kms:ScheduleKeyDeletion',
        'kms:CreateAlias',
        'kms:UpdateAlias',
        'kms:DeleteAlias',
      ],
      'an instance that builds': [
        'ssm:SendCommand',
        'ssm:StartSession',
        'ssm:ResumeSession',
        'ssm:StartAutomationExecution',
        'ssm:CreateAssociation',
        'ssm:CreateDocument',
        'ssm:UpdateDocument',
        'ssm:ModifyDocumentPermission',
        'ssm:PutParameter',
        'ec2:ModifyInstanceAttribute',
        'ec2:ModifyInstanceMetadataOptions',
        'ec2:AssociateIamInstanceProfile',
        'ec2:ReplaceIamInstanceProfileAssociation',
        'ec2:GetPasswordData',
        'ec2:GetConsoleOutput',
        'ec2:GetConsoleScreenshot',
        'ec2-instance-connect:SendSSHPublicKey',
        'ec2:AttachVolume',
        'ec2:CreateReplaceRootVolumeTask',
        'ec2:TerminateInstances',
        'ec2:StopInstances',
        'ec2:RunInstances',
      ],
      'AMIs and snapshots by another way': [
        'ec2:CopyImage',
        'ec2:RegisterImage',
        'ec2:CreateImage',
        'ec2:ImportImage',
        'ec2:ExportImage',
        'ec2:CreateStoreImageTask',
        'ec2:ResetImageAttribute',
        'ec2:DisableImage',
        'ec2:EnableImageDeprecation',
        'ec2:CancelImageLaunchPermission',
        'ec2:DisableImageBlockPublicAccess',
        'ec2:CreateSnapshot',
        'ec2:CopySnapshot',
        'ec2:ModifySnapshotAttribute',
        'ec2:ResetSnapshotAttribute',
        'ec2:DeleteSnapshot',
        'ebs:GetSnapshotBlock',
        'ebs:PutSnapshotBlock',
        'ram:CreateResourceShare',
      ],
      'Image Builder by another way': [
        'imagebuilder:PutImagePolicy',
        'imagebuilder:PutImageRecipePolicy',
        'imagebuilder:PutComponentPolicy',
        'imagebuilder:CreateWorkflow',
        'imagebuilder:CreateContainerRecipe',
        'imagebuilder:CreateLifecyclePolicy',
        'imagebuilder:StartResourceStateUpdate',
        'imagebuilder:CancelLifecycleExecution',
        'imagebuilder:SendWorkflowStepAction',
        'imagebuilder:ImportComponent',
        'imagebuilder:ImportVmImage',
        'imagebuilder:ImportDiskImage',
        'imagebuilder:DistributeImage',
        'imagebuilder:StartImagePipelineExecution',
      ],
      'the software': ['s3:DeleteObject', 's3:PutBucketPolicy', 's3:PutObjectAcl', 's3:PutObject'],
      'secrets': [
        'secretsmanager:GetSecretValue',
        'ssm:GetParametersByPath',
        'ssm:GetParameterHistory',
      ],
      'logs that it did not write': [
        'logs:DeleteLogGroup',
        'logs:DeleteLogStream',
        'logs:PutRetentionPolicy',
      ],
    }),
  )('%s', (_what, actions) => {
    expect(Object.fromEntries(actions.map((action) => [action, mayAnywhere(action)]))).toEqual(
      Object.fromEntries(actions.map((action) => [action, []])),
    );
  });

  test('the look finds what there is', () => {
    expect(mayAnywhere('ec2:ModifyImageAttribute')).toEqual(['golden-ami-release']);
    expect(mayAnywhere('EC2:createtags')).toEqual(['golden-ami-candidate', 'golden-ami-release']);
    expect(mayAnywhere('imagebuilder:CreateDistributionConfiguration')).toEqual([
      'golden-ami-release',
    ]);
    for (const action of ['imagebuilder:CreateInfrastructureConfiguration', 'iam:PassRole']) {
      expect(mayAnywhere(action)).toEqual(['golden-ami-release']);
    }
    expect(mayAnywhere('iam:GetInstanceProfile')).toEqual([
      'golden-ami-plan',
      'golden-ami-release',
    ]);
    expect(mayAnywhere('ec2:DescribeImageAttribute')).toEqual([
      'golden-ami-plan',
      'golden-ami-release',
      'golden-ami-lookup',
    ]);
    expect(mayAnywhere('ssm:GetDocument')).toEqual(['golden-ami-build']);
    expect(mayAnywhere('logs:PutLogEvents')).toEqual(['golden-ami-build']);
  });
});

describe('the build instances read SSM documents of Amazon alone', () => {
  const may = (resource: string): string[] =>
    ['ssm:GetDocument', 'ssm:DescribeDocument'].filter((action) =>
      sandbox.iam.allows('golden-ami-build', action, resource),
    );
  const document = (name: string, owner = account, region = 'us-east-1'): string =>
    `arn:aws:ssm:${region}:${owner}:document/${name}`;

  // Both forms of one ARN: which of them SSM asks for differs.
  test.each(['', account])('AWS-GatherSoftwareInventory under "%s"', (owner) => {
    expect(may(document('AWS-GatherSoftwareInventory', owner))).toEqual([
      'ssm:GetDocument',
      'ssm:DescribeDocument',
    ]);
  });

  test.each(
    Object.entries({
      'one of the account': document('secret'),
      'one of the account that begins alike': document('AWS_secret'),
      'one of the account in other letters': document('aws-secret'),
      "the account's settings of sessions": document('SSM-SessionManagerRunShell'),
      'one that another account shares': document('AWS-secret', '999988887777'),
      'one in another region': document('AWS-GatherSoftwareInventory', '', 'us-west-2'),
    }),
  )('not %s', (_what, resource) => {
    expect(may(resource)).toEqual([]);
  });
});

describe('no session takes one role from another', () => {
  test.each(names)('%s', (name) => {
    const { trust, arn } = sandbox.iam.role(name);
    const asks = (
      caller: Omit<Parameters<typeof decideResource>[1], 'accountId'>,
      action: string,
    ): string =>
      decideResource(
        trust,
        { accountId: account, ...caller },
        { action, resource: arn, context: {} },
      ).grants;
    for (const other of names) {
      const session = {
        arn: `arn:aws:sts::${account}:assumed-role/${other}/run-1000`,
        roleArn: `arn:aws:iam::${account}:role/${other}`,
      };
      expect([asks(session, 'sts:AssumeRole'), asks(session, 'sts:TagSession')]).toEqual([
        'no',
        'no',
      ]);
    }
    expect(asks({ arn: `arn:aws:iam::${account}:root` }, 'sts:AssumeRole')).toBe('no');
    // Workflows of Image Builder neither; instances alone have the role of instances.
    expect(asks({ arn: '', service: 'imagebuilder.amazonaws.com' }, 'sts:AssumeRole')).toBe('no');
    expect(asks({ arn: '', service: 'ec2.amazonaws.com' }, 'sts:AssumeRole')).toBe(
      name === 'golden-ami-build' ? 'direct' : 'no',
    );
    // Not without conditions.
    expect(
      asks({ arn: '', federated: providerArn(account) }, 'sts:AssumeRoleWithWebIdentity'),
    ).toBe('no');
  });
});

describe('the key of keys.yml', () => {
  const file = path.join(import.meta.dirname, '../../../infra/keys.yml');
  const policyFor = (parameters: Record<string, string>): Policy => {
    const stack = resolveStack(readTemplate(file, readFileSync(file, 'utf8')), {
      accountId: account,
      region: 'us-east-1',
      stackName: 'keys',
      parameters,
    });
    const key = stack.resources.find(({ type }) => type === 'AWS::KMS::Key');
    return parsePolicy('key', 'resource', key?.properties['KeyPolicy']);
  };
  const ofOrganization = policyFor({ OrganizationId: 'o-a1b2c3d4e5,o-f6g7h8i9j0' });
  const organization = { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' };
  const asks = (
    accountId: string,
    action: string,
    context: Record<string, string>,
    policy = ofOrganization,
  ): string =>
    decideResource(
      policy,
      {
        arn: `arn:aws:sts::${accountId}:assumed-role/any/run`,
        accountId,
        roleArn: `arn:aws:iam::${accountId}:role/any`,
      },
      { action, resource: '*', context: { 'aws:PrincipalAccount': accountId, ...context } },
    ).grants;
  const grantee = (accountId: string): Record<string, string> => ({
    'kms:GranteePrincipal': `arn:aws:iam::${accountId}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
  });
  const [consumer, outsider] = ['444455556666', '999988887777'];

  test('its policy is changed by whom the account lets, and by nobody of another one', () => {
    // `account`: as the roles' own policies say, and they say nothing of it.
    expect(asks(account, 'kms:PutKeyPolicy', organization)).toBe('account');
    expect(asks(consumer, 'kms:PutKeyPolicy', organization)).toBe('no');
    expect(mayAnywhere('kms:PutKeyPolicy')).toEqual([]);
  });

  test('the organization decrypts through EC2 alone; another account not at all', () => {
    const viaEc2 = { 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' };
    expect([
      asks(consumer, 'kms:Decrypt', { ...organization, ...viaEc2 }),
      asks(consumer, 'kms:Decrypt', organization),
      asks(outsider, 'kms:Decrypt', viaEc2),
    ]).toEqual(['direct', 'no', 'no']);
    expect(
      asks(consumer, 'kms:Decrypt', {
        ...organization,
        'kms:ViaService': 's3.us-east-1.amazonaws.com',
      }),
    ).toBe('no');
  });

  test('an account of the organization grants it to a service of its own, and to no user', () => {
    expect(asks(consumer, 'kms:CreateGrant', { ...organization, ...grantee(consumer) })).toBe(
      'direct',
    );
    expect(
      asks(consumer, 'kms:CreateGrant', {
        ...organization,
        'kms:GranteePrincipal': `arn:aws:iam::${consumer}:role/mine`,
      }),
    ).toBe('no');
    expect(asks(outsider, 'kms:CreateGrant', grantee(outsider))).toBe('no');
  });

  test('accounts alone are enough: they launch and grant, nobody else does; with none nobody', () => {
    const viaEc2 = { 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' };
    const of = (accountId: string, policy: Policy): string[] => [
      asks(accountId, 'kms:Decrypt', viaEc2, policy),
      asks(accountId, 'kms:Decrypt', organization, policy),
      asks(accountId, 'kms:DescribeKey', {}, policy),
      asks(accountId, 'kms:CreateGrant', grantee(accountId), policy),
      asks(accountId, 'kms:CreateGrant', grantee(account), policy),
    ];
    const ofAccounts = policyFor({ Accounts: `111122223333,${consumer}` });
    expect(of(consumer, ofAccounts)).toEqual(['direct', 'no', 'direct', 'direct', 'no']);
    expect(of(outsider, ofAccounts)).toEqual(Array(5).fill('no'));
    expect(of(consumer, policyFor({}))).toEqual(Array(5).fill('no'));
  });

  // arn:aws:iam::${aws:PrincipalAccount}:role/aws-service-role/*
  test('an account of the organization grants it to no service of another account', () => {
    expect(asks(consumer, 'kms:CreateGrant', { ...organization, ...grantee(outsider) })).toBe('no');
    // Of the organization or not: the home account's neither.
    expect(asks(consumer, 'kms:CreateGrant', { ...organization, ...grantee(account) })).toBe('no');
    // A name with a wildcard is text.
    expect(
      asks(consumer, 'kms:CreateGrant', {
        ...organization,
        'kms:GranteePrincipal':
          'arn:aws:iam::*:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
      }),
    ).toBe('no');
  });
});
