import type { Sandbox } from 'aws-sandbox/sandbox';
import { callsOf, onceCalled, ownAmis, regions, tagsOf } from '../account.ts';
import type { Run, RunOptions, Stage } from '../stage.ts';
import { deployAll } from './grants.ts';

// What the cases are made of: accounts, workspaces, and what a run has to come to.

export const broken = {
  kind: 'component',
  image: 'al-2023',
  component: 'salt',
  phase: 'build',
} as const;
const amazonImage =
  'parent: {image: arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x}';

export async function open(stage: Stage): Promise<Sandbox> {
  const sandbox = await stage.sandbox();
  deployAll(sandbox);
  return sandbox;
}

/** Recipes that begin with an image of Amazon's. */
export async function withAmazonImage(stage: Stage): Promise<RunOptions> {
  const workspace = await stage.workspace();
  await workspace.edit('recipes/al-2023.yml', (text) => text.replace(/^parent:.*$/m, amazonImage));
  return { workspace };
}

/** Recipes that tell a topic of their builds. */
export async function withTopic(stage: Stage): Promise<RunOptions> {
  const workspace = await stage.workspace();
  await workspace.edit('recipes/base/organization.yml', (text) =>
    text.replace(
      '  logGroup:',
      '  snsTopic: arn:aws:sns:us-east-1:360783618952:golden-ami\n  logGroup:',
    ),
  );
  return { workspace };
}

export const isQuiet = ({ errors, annotations }: Run): boolean =>
  errors.length === 0 &&
  annotations.every(
    ({ level, message }) => level !== 'warning' || message.includes("can't be renewed"),
  );
export const succeeds =
  (...results: string[]) =>
  (run: Run): boolean =>
    run.exitCode === 0 && isQuiet(run) && results.includes(run.result ?? '');
export const explains = ({ result, manifest }: Run): boolean => {
  const failure = manifest?.images[0]?.failure;
  return (
    result === 'failed' &&
    failure?.workflowStep !== undefined &&
    failure.logLines.length > 0 &&
    failure.untold.length === 0
  );
};

/**
 * Recipes for one account instead of an organization; what the home account may do with the keys is
 * for its IAM policies to say.
 */
export async function withOneAccount(stage: Stage, sandbox: Sandbox): Promise<RunOptions> {
  const workspace = await stage.workspace();
  await workspace.edit('recipes/base/organization.yml', (text) =>
    text.replace(/^shareWith:\n.*$/m, 'shareWith: {accounts: ["444455556666"]}'),
  );
  for (const region of regions) {
    const { Statement, ...policy } = sandbox.kms.policy(region);
    const account = Statement.filter((one) => !JSON.stringify(one).includes('PrincipalOrgID'));
    const launch = {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::444455556666:root' },
      Action: [
        'kms:DescribeKey',
        'kms:Decrypt',
        'kms:CreateGrant',
        'kms:ReEncrypt*',
        'kms:GenerateDataKeyWithoutPlaintext',
      ],
      Resource: '*',
    } as const;
    sandbox.kms.setPolicy(region, {
      ...policy,
      Statement: [...account, { ...launch, Action: [...launch.Action] }],
    });
  }
  return { workspace };
}

/** The next token is a pull request's. */
export function speakOfPullRequest({ oidc }: Sandbox): void {
  const { environment: _, ...run } = oidc.run;
  oidc.run = { ...run, eventName: 'pull_request', ref: 'refs/pull/7/merge' };
}

/** Does something when a candidate's AMIs in all regions, and its image, have their tags. */
export function onceTagged(sandbox: Sandbox, act: () => void): void {
  onceCalled(
    sandbox,
    () =>
      callsOf(sandbox, 'CreateTags').length === 4 && callsOf(sandbox, 'TagResource').length === 1,
    act,
  );
}

/** As a release leaves it that was faster than a look. */
export function markReleased(sandbox: Sandbox): void {
  const mark = { 'golden-ami:released-at': '2026-11-02T06:00:00.000Z' };
  for (const { id, devices } of ownAmis(sandbox)) {
    for (const one of [id, ...devices.map(({ snapshot }) => snapshot.id)]) {
      sandbox.ec2.store
        .tagsOf(one, sandbox.world.accountId)
        .set({ ...tagsOf(sandbox, one), ...mark }, -Infinity);
    }
  }
  const { detail } = sandbox.imageBuilder.builds[0]!;
  detail['tags'] = { ...(detail['tags'] as object), ...mark };
}
