import {
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { DescribeImageAttributeCommand, DescribeImagesCommand } from '@aws-sdk/client-ec2';
import { GetInstanceProfileCommand } from '@aws-sdk/client-iam';
import {
  GetComponentCommand,
  GetDistributionConfigurationCommand,
  ListComponentsCommand,
  ListImagesCommand,
} from '@aws-sdk/client-imagebuilder';
import { DescribeKeyCommand, GetKeyPolicyCommand } from '@aws-sdk/client-kms';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import {
  DescribeParametersCommand,
  GetParameterCommand,
  GetParametersCommand,
  ListAssociationsCommand,
} from '@aws-sdk/client-ssm';
import { describe } from '@jest/globals';
import { ec2Arn, testAttacks, type Attack, type Attempt } from './attack.ts';
import { account, parentOf, type Home } from './home.ts';

const cid = '/golden-ami/falcon/cid';
const cidArn = `arn:aws:ssm:us-east-1:${account}:parameter${cid}`;
const publicOne = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
const parameters =
  (...Names: string[]): Attempt =>
  (by) =>
    by.ssm.send(new GetParametersCommand({ Names }));
const seed: Attack['works'] = { by: 'candidate', attempt: parameters(publicOne), reads: true };

const whoMayLaunch =
  (of: (home: Home) => string): Attempt =>
  (by, home) =>
    by.ec2.send(
      new DescribeImageAttributeCommand({ ImageId: of(home), Attribute: 'launchPermission' }),
    );
const ourAmi = ({ released }: Home): string => released.ami;

describe("a pull request can't read", () => {
  const logs =
    (logGroupName: string): Attempt =>
    (by) =>
      by.logs.send(new GetLogEventsCommand({ logGroupName, logStreamName: 'stream' }));
  const key =
    (alias: string) =>
    ({ sandbox: { kms } }: Home): string =>
      kms.find('us-east-1', account, alias)?.arn ?? '';
  const ourKey = key('alias/accelerator/ebs/default-encryption/key');
  const otherKey = key('alias/aws/ebs');
  const policyOf =
    (of: (home: Home) => string): Attempt =>
    (by, home) =>
      by.kms.send(new GetKeyPolicyCommand({ KeyId: of(home) }));
  const describeKey =
    (of: (home: Home) => string): Attempt =>
    (by, home) =>
      by.kms.send(new DescribeKeyCommand({ KeyId: of(home) }));
  const profile =
    (InstanceProfileName: string): Attempt =>
    (by) =>
      by.iam.send(new GetInstanceProfileCommand({ InstanceProfileName }));
  testAttacks({
    "Falcon's customer id": { attempt: parameters(cid), denied: { on: cidArn }, works: seed },
    "Falcon's customer id, by its ARN": {
      attempt: parameters(cidArn),
      denied: { on: cidArn },
      works: seed,
    },
    "Falcon's customer id, beside a public parameter": {
      attempt: parameters(publicOne, cid),
      denied: { on: cidArn },
      works: seed,
    },
    "Falcon's customer id, by itself; a release neither": {
      attempt: (by) => by.ssm.send(new GetParameterCommand({ Name: cid })),
      roles: ['candidate', 'release'],
      denied: { on: cidArn },
      works: { by: 'administrator', reads: true },
    },
    'another log': {
      attempt: logs('/theirs'),
      denied: { on: `arn:aws:logs:us-east-1:${account}:log-group:/theirs:log-stream:stream` },
      works: { by: 'candidate', attempt: logs('/aws/imagebuilder/golden-ami'), reads: true },
    },
    'all streams of a log at once': {
      attempt: (by) =>
        by.logs.send(new FilterLogEventsCommand({ logGroupName: '/aws/imagebuilder/golden-ami' })),
      denied: {
        on: `arn:aws:logs:us-east-1:${account}:log-group:/aws/imagebuilder/golden-ami:log-stream:`,
      },
      works: { by: 'administrator', reads: true },
    },
    'another key': {
      attempt: describeKey(otherKey),
      denied: { on: otherKey },
      works: { by: 'candidate', attempt: describeKey(ourKey), reads: true },
    },
    "a key's policy": {
      attempt: policyOf(ourKey),
      notPlan: true,
      denied: { on: ourKey },
      works: { by: 'plan', reads: true },
    },
    "another key's policy, with the role plan": {
      attempt: policyOf(otherKey),
      roles: ['candidate', 'plan'],
      denied: { on: otherKey },
      works: { by: 'plan', attempt: policyOf(ourKey), reads: true },
    },
    'an instance profile': {
      attempt: profile('golden-ami-build'),
      notPlan: true,
      builderMay: true,
      denied: { on: 'instance profile golden-ami-build' },
      works: { by: 'plan', reads: true },
    },
    'another instance profile; a release neither': {
      attempt: profile('admin'),
      roles: ['candidate', 'plan', 'release'],
      denied: { on: 'instance profile admin' },
      works: { by: 'release', attempt: profile('golden-ami-build'), reads: true },
    },
    'with whom an AMI is shared': {
      attempt: whoMayLaunch(ourAmi),
      notPlan: true,
      denied: { on: (home) => ec2Arn(ourAmi(home)) },
      works: { by: 'plan', reads: true },
    },
    // A release reads it of golden-ami's own: those of others in the account are plan's alone.
    'with whom an AMI of others is shared; a release neither': {
      attempt: whoMayLaunch(({ theirs }) => theirs.ami),
      roles: ['candidate', 'release'],
      notPlan: true,
      denied: { on: ({ theirs }) => ec2Arn(theirs.ami) },
      works: { by: 'plan', reads: true },
    },
    'which log groups there are': {
      attempt: (by) => by.logs.send(new DescribeLogGroupsCommand({})),
      roles: ['candidate', 'release'],
      notPlan: true,
      denied: { on: `arn:aws:logs:us-east-1:${account}:log-group::log-stream:` },
      works: { by: 'plan', reads: true },
    },
    'which parameters there are': {
      attempt: (by) => by.ssm.send(new DescribeParametersCommand({})),
      roles: ['candidate', 'release'],
      notPlan: true,
      denied: { on: '*' },
      works: { by: 'plan', reads: true },
    },
    'what Systems Manager runs on instances': {
      attempt: (by) => by.ssm.send(new ListAssociationsCommand({})),
      roles: ['candidate', 'release'],
      notPlan: true,
      denied: { on: '*' },
      works: { by: 'plan', reads: true },
    },
    'which components there are': {
      attempt: (by) => by.imageBuilder.send(new ListComponentsCommand({})),
      denied: { on: '*' },
      works: { by: 'administrator', reads: true },
    },
    'which images there are': {
      attempt: (by) => by.imageBuilder.send(new ListImagesCommand({})),
      denied: { on: '*' },
      works: { by: 'administrator', reads: true },
    },
    'components of others': {
      attempt: (by, { theirs }) =>
        by.imageBuilder.send(
          new GetComponentCommand({ componentBuildVersionArn: theirs.component }),
        ),
      denied: { on: ({ theirs }) => theirs.component },
      works: {
        by: 'candidate',
        attempt: (by, { ours }) =>
          by.imageBuilder.send(
            new GetComponentCommand({ componentBuildVersionArn: ours.component }),
          ),
        reads: true,
      },
    },
    'distribution configurations of others': {
      attempt: (by, { theirs }) =>
        by.imageBuilder.send(
          new GetDistributionConfigurationCommand({
            distributionConfigurationArn: theirs.distribution,
          }),
        ),
      denied: { on: ({ theirs }) => theirs.distribution },
      works: {
        by: 'candidate',
        attempt: (by, { ours }) =>
          by.imageBuilder.send(
            new GetDistributionConfigurationCommand({
              distributionConfigurationArn: ours.distribution,
            }),
          ),
        reads: true,
      },
    },
  });
});

describe("a workflow that looks AMIs up can't", () => {
  const works: Attack['works'] = {
    by: 'lookup',
    attempt: (by) => by.ec2.send(new DescribeImagesCommand({ Owners: ['self'] })),
    reads: true,
  };
  testAttacks({
    'read with whom AMIs of other accounts are shared': {
      attempt: whoMayLaunch(({ sandbox }) => parentOf(sandbox)),
      roles: ['lookup', 'plan'],
      denied: { on: ({ sandbox }) => ec2Arn(parentOf(sandbox)) },
      works: { by: 'lookup', attempt: whoMayLaunch(ourAmi), reads: true },
    },
    'read parameters, public ones neither': {
      attempt: parameters(publicOne),
      roles: ['lookup'],
      notPlan: true,
      denied: { on: `arn:aws:ssm:us-east-1::parameter${publicOne}` },
      works,
    },
    'look into Image Builder': {
      attempt: (by, { ours }) =>
        by.imageBuilder.send(new GetComponentCommand({ componentBuildVersionArn: ours.component })),
      roles: ['lookup'],
      notPlan: true,
      denied: { on: ({ ours }) => ours.component },
      works,
    },
  });
});

describe('the bucket of the software', () => {
  const Bucket = 'acme-golden-software';
  const list =
    (Prefix?: string): Attempt =>
    (by) =>
      by.s3.send(new ListObjectsV2Command({ Bucket, ...(Prefix !== undefined && { Prefix }) }));
  const denied = { action: 's3:ListBucket', on: `"arn:aws:s3:::${Bucket}"` };
  const roles: Attack['roles'] = ['plan', 'candidate', 'release', 'lookup'];
  const works: Attack['works'] = { by: 'plan', attempt: list('falcon/'), reads: true };
  testAttacks({
    "plan can't list all of it": { attempt: list(), roles, denied, works },
    "plan can't list all of it, by an empty beginning": { attempt: list(''), roles, denied, works },
    "plan can't list another folder": { attempt: list('other/'), roles, denied, works },
    "plan can't list what begins like the folder": {
      attempt: list('falcon'),
      roles,
      denied,
      works,
    },
    "plan can't list a folder whose name goes on": {
      attempt: list('falcon-2/'),
      roles,
      denied,
      works,
    },
    "plan can't list the folder in other letters": {
      attempt: list('Falcon/'),
      roles,
      denied,
      works,
    },
    "a pull request can't list the folder; a release neither, nor whoever looks AMIs up": {
      attempt: list('falcon/'),
      roles: ['candidate', 'release', 'lookup'],
      notPlan: true,
      denied,
      works,
    },
  });
});
