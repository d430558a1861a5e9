import { GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateTagsCommand,
  DescribeImagesCommand,
  ModifyImageAttributeCommand,
} from '@aws-sdk/client-ec2';
import {
  CancelImageCreationCommand,
  CreateComponentCommand,
  GetComponentCommand,
  GetImageCommand,
} from '@aws-sdk/client-imagebuilder';
import { GetKeyPolicyCommand } from '@aws-sdk/client-kms';
import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { describe } from '@jest/globals';
import { organizationArn } from '../account.ts';
import { ec2Arn, testAttacks, type Attack, type Attempt } from './attack.ts';
import { account, component, prefix, type Home } from './home.ts';

// A component of a pull request runs with the role of the instance profile.

const on = { roles: ['build'], notPlan: true } satisfies Partial<Attack>;
const parameter =
  (Name: string): Attempt =>
  (by) =>
    by.ssm.send(new GetParameterCommand({ Name }));
const key = ({ sandbox }: Home): string =>
  sandbox.kms.find('us-east-1', account, 'alias/accelerator/ebs/default-encryption/key')?.arn ?? '';

describe("a component can't", () => {
  testAttacks({
    'share the AMI': {
      ...on,
      attempt: (by, { candidate }) =>
        by.ec2.send(
          new ModifyImageAttributeCommand({
            ImageId: candidate.ami,
            LaunchPermission: { Add: [{ OrganizationArn: organizationArn }] },
          }),
        ),
      denied: { on: ({ candidate }) => ec2Arn(candidate.ami) },
      works: { by: 'release' },
    },
    'tag an AMI': {
      ...on,
      attempt: (by, { candidate }) =>
        by.ec2.send(
          new CreateTagsCommand({
            Resources: [candidate.ami],
            Tags: [{ Key: 'Owner', Value: 'me' }],
          }),
        ),
      denied: { on: ({ candidate }) => ec2Arn(candidate.ami) },
      works: { by: 'candidate' },
    },
    'look for AMIs': {
      ...on,
      attempt: (by) => by.ec2.send(new DescribeImagesCommand({ Owners: ['self'] })),
      denied: { on: '*' },
      works: { by: 'candidate', reads: true },
    },
    'make a component': {
      ...on,
      attempt: (by) =>
        by.imageBuilder.send(
          new CreateComponentCommand({
            name: 'golden-ami-mine',
            semanticVersion: '1.0.0',
            platform: 'Linux',
            data: component,
          }),
        ),
      denied: { on: `${prefix}component/golden-ami-mine/1.0.0/*` },
      works: { by: 'candidate' },
    },
    'cancel a build': {
      ...on,
      attempt: (by, { running }) =>
        by.imageBuilder.send(new CancelImageCreationCommand({ imageBuildVersionArn: running })),
      denied: { on: ({ running }) => running },
      works: { by: 'candidate' },
    },
    'look at a build': {
      ...on,
      attempt: (by, { running }) =>
        by.imageBuilder.send(new GetImageCommand({ imageBuildVersionArn: running })),
      denied: { on: ({ running }) => running },
      works: { by: 'candidate', reads: true },
    },
    'read components of others': {
      ...on,
      attempt: (by, { theirs }) =>
        by.imageBuilder.send(
          new GetComponentCommand({ componentBuildVersionArn: theirs.component }),
        ),
      denied: { on: ({ theirs }) => theirs.component },
      works: {
        by: 'build',
        attempt: (by, { ours }) =>
          by.imageBuilder.send(
            new GetComponentCommand({ componentBuildVersionArn: ours.component }),
          ),
        reads: true,
      },
    },
    'read another parameter': {
      ...on,
      attempt: parameter('/theirs/password'),
      denied: { on: `arn:aws:ssm:us-east-1:${account}:parameter/theirs/password` },
      works: { by: 'build', attempt: parameter('/golden-ami/falcon/cid'), reads: true },
    },
    'read logs': {
      ...on,
      attempt: (by) =>
        by.logs.send(
          new GetLogEventsCommand({
            logGroupName: '/aws/imagebuilder/golden-ami',
            logStreamName: 'stream',
          }),
        ),
      denied: {
        on: `arn:aws:logs:us-east-1:${account}:log-group:/aws/imagebuilder/golden-ami:log-stream:stream`,
      },
      works: { by: 'candidate', reads: true },
    },
    "read the key's policy": {
      ...on,
      attempt: (by, home) => by.kms.send(new GetKeyPolicyCommand({ KeyId: key(home) })),
      denied: { on: key },
      works: { by: 'plan', reads: true },
    },
  });
});
