import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { EC2Client } from '@aws-sdk/client-ec2';
import { IAMClient } from '@aws-sdk/client-iam';
import { ImagebuilderClient } from '@aws-sdk/client-imagebuilder';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Claims, WorkflowRun } from 'aws-sandbox/services/oidc';
import { clientOptions } from 'aws-sandbox/client-options';
import type { AccountName } from '../../../scene/accounts.ts';

/** A role of infra/, without the `golden-ami-` of its name. */
export type RoleName = 'plan' | 'candidate' | 'builder' | 'release' | 'lookup' | 'build';

interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** Clients of one identity in one region. */
export interface Clients {
  imageBuilder: ImagebuilderClient;
  ec2: EC2Client;
  ssm: SSMClient;
  kms: KMSClient;
  logs: CloudWatchLogsClient;
  iam: IAMClient;
  s3: S3Client;
  /** The same identity in another region. */
  elsewhere: (region: string) => Clients;
}

export const audience = 'sts.amazonaws.com';

const repository = {
  owner: 'example-org',
  ownerId: '123',
  repository: 'images',
  repositoryId: '456',
};

/** Workflow runs of the repository that the roles are for. */
export const runs = {
  pullRequest: { ...repository, eventName: 'pull_request', ref: 'refs/pull/12/merge' },
  main: { ...repository, eventName: 'push', ref: 'refs/heads/main' },
  release: {
    ...repository,
    eventName: 'push',
    ref: 'refs/heads/main',
    environment: 'golden-ami-release',
  },
} satisfies Record<string, WorkflowRun>;

/** A token of this run, as GitHub signs it but for the claims that are given. */
export function tokenOf(sandbox: Sandbox, run: WorkflowRun, claims: Claims = {}): string {
  sandbox.oidc.run = { ...run };
  return sandbox.oidc.token(audience, claims);
}

/**
 * Exchanges a token for a session, as the action and configure-aws-credentials do. Rejects with
 * STS's error.
 */
export async function exchange(
  sandbox: Sandbox,
  role: RoleName,
  token: string,
  account: AccountName = 'home',
): Promise<{ arn: string; credentials: Keys }> {
  const sts = new STSClient(clientOptions(sandbox));
  const { arn } = sandbox.iam.role(`golden-ami-${role}`, account);
  const { Credentials: keys, AssumedRoleUser } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: arn,
      RoleSessionName: 'run-1000',
      WebIdentityToken: token,
    }),
  );
  if (!keys || !AssumedRoleUser) throw new Error('STS gave no session');
  return {
    arn: AssumedRoleUser.Arn ?? '',
    credentials: {
      accessKeyId: keys.AccessKeyId ?? '',
      secretAccessKey: keys.SecretAccessKey ?? '',
      sessionToken: keys.SessionToken ?? '',
    },
  };
}

/**
 * Clients of a session of the role, got with the token of a run that it trusts; of `build` one as
 * EC2 gives it to an instance. They live for an hour of the sandbox.
 */
export async function assume(sandbox: Sandbox, role: RoleName): Promise<Clients> {
  if (role === 'build') {
    return clientsOf(
      sandbox,
      sandbox.iam.startSession(sandbox.iam.role('golden-ami-build'), 'run-1000', 3600),
    );
  }
  const { credentials } = await exchange(
    sandbox,
    role,
    tokenOf(
      sandbox,
      role === 'release' ? runs.release : role === 'builder' ? runs.main : runs.pullRequest,
    ),
  );
  return clientsOf(sandbox, credentials);
}

/**
 * Takes the conditions on a key from one statement of the role, for sessions that begin from now
 * on. Throws where there are none.
 */
export function loosen(
  { iam }: Sandbox,
  name: RoleName,
  { sid, key }: { sid: string; key: string },
): void {
  const role = iam.role(`golden-ami-${name}`);
  const statements = role.policies?.flatMap((policy) => policy.statements) ?? [];
  const isMeant = (statement: (typeof statements)[number]): boolean =>
    statement.sid === sid && statement.conditions.some((condition) => condition.key === key);
  if (!statements.some(isMeant)) {
    throw new Error(`${role.name} has no statement ${sid} with a condition on ${key}`);
  }
  const without = (statement: (typeof statements)[number]): (typeof statements)[number] =>
    isMeant(statement)
      ? {
          ...statement,
          conditions: statement.conditions.filter((condition) => condition.key !== key),
        }
      : statement;
  iam.putRole({
    ...role,
    policies: role.policies?.map((policy) => ({
      ...policy,
      statements: policy.statements.map(without),
    })),
  });
}

/** Clients of the home account's user, who may do everything. */
export function administrator(sandbox: Sandbox): Clients {
  return clientsOf(sandbox, sandbox.iam.user);
}

function clientsOf(sandbox: Sandbox, credentials: Keys, region = 'us-east-1'): Clients {
  const options = clientOptions(sandbox, { credentials, region });
  return {
    imageBuilder: new ImagebuilderClient(options),
    ec2: new EC2Client(options),
    ssm: new SSMClient(options),
    kms: new KMSClient(options),
    logs: new CloudWatchLogsClient(options),
    iam: new IAMClient(options),
    s3: new S3Client(options),
    elsewhere: (other) => clientsOf(sandbox, credentials, other),
  };
}
