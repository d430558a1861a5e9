import { inputGroup } from './input-group.ts';

/**
 * Source of the AWS credentials: `oidc` exchanges GitHub's OIDC token for them, `ambient` uses
 * those in the environment of the job.
 */
export type Credentials =
  | { kind: 'ambient' }
  | { kind: 'oidc'; roleArn: string; sessionName: string | undefined; durationSeconds: number };

export interface CredentialsInputs {
  credentials: Credentials;
}

/** Access to AWS. */
export const credentialsInputs = inputGroup(
  {
    'role-to-assume': {
      default: '',
      description:
        "ARN of the IAM role to assume with GitHub's OIDC token (`permissions: id-token: write`). Without it the AWS credentials of the environment are used.",
    },
    'role-session-name': {
      default: '',
      description:
        'Name of the role session in CloudTrail; without it `golden-ami-<run id>-<attempt>`.',
    },
    'role-duration-seconds': {
      default: '3600',
      description:
        'Length of a role session in seconds, 900 to 43200; it is renewed by itself while waiting.',
    },
  },
  (reader): CredentialsInputs => {
    const roleArn = reader.text('role-to-assume');
    const sessionName = reader.text('role-session-name') || undefined;
    const durationSeconds = reader.integer('role-duration-seconds', 900, 43_200);
    if (sessionName !== undefined && !/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
      reader.refuse(
        'role-session-name',
        `"${sessionName}" is not 2 to 64 letters, digits or _+=,.@-`,
      );
    }
    if (roleArn === '') {
      if (sessionName !== undefined) {
        reader.refuse('role-session-name', 'has no use without role-to-assume');
      }
      return { credentials: { kind: 'ambient' } };
    }
    if (!/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn)) {
      reader.refuse(
        'role-to-assume',
        `"${roleArn}" is not the ARN of an IAM role (arn:aws:iam::<account>:role/<name>)`,
      );
    }
    return { credentials: { kind: 'oidc', roleArn, sessionName, durationSeconds } };
  },
);
