import { FilterLogEventsCommand, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DescribeImageAttributeCommand, DescribeImagesCommand } from '@aws-sdk/client-ec2';
import { GetInstanceProfileCommand } from '@aws-sdk/client-iam';
import { GetComponentCommand, GetDistributionConfigurationCommand, ListComponentsCommand, ListImagesCommand } from '@aws-sdk/client-imagebuilder';
import { DescribeKeyCommand, GetKeyPolicyCommand } from '@aws-sdk/client-kms';
import { GetParameterCommand, GetParametersCommand } from '@aws-sdk/client-ssm';
import { describe } from '@jest/globals';
import { ec2Arn, testAttacks, type Attack, type Attempt } from './attack.ts';
import { account, type Home } from './home.ts';

const cid = '/golden-ami/falcon/cid';
const cidArn = `arn:aws:ssm:us-east-1:${account}:parameter${cid}`;
const publicOne = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
const parameters = (...Names: string[]): Attempt => (by) => by.ssm.send(new GetParametersCommand({ Names }));
const seed: Attack['works'] = { by: 'candidate', attempt: parameters(publicOne), reads: true };

describe('a pull request can’t read', () => {
  const logs = (logGroupName: string): Attempt => (by) => by.logs.send(new GetLogEventsCommand({ logGroupName, logStreamName: 'stream' }));
  const key = (alias: string) => ({ sandbox: { kms } }: Home): string => kms.find('us-east-1', account, alias)?.arn ?? '';
  const ourKey = key('alias/accelerator/ebs/default-encryption/key');
  const otherKey = key('alias/aws/ebs');
  const policyOf = (of: (home: Home) => string): Attempt => (by, home) => by.kms.send(new GetKeyPolicyCommand({ KeyId: of(home) }));
  const describeKey = (of: (home: Home) => string): Attempt => (by, home) => by.kms.send(new DescribeKeyCommand({ KeyId: of(home) }));
  const profile = (InstanceProfileName: string): Attempt => (by) => by.iam.send(new GetInstanceProfileCommand({ InstanceProfileName }));
  testAttacks({
    'Falcon’s customer id': { attempt: parameters(cid), denied: { on: cidArn }, works: seed },
    'Falcon’s customer id, by its ARN': { attempt: parameters(cidArn), denied: { on: cidArn }, works: seed },
    'Falcon’s customer id, beside a public parameter': { attempt: parameters(publicOne, cid), denied: { on: cidArn }, works: seed },
    'Falcon’s customer id, by itself; a release neither': { attempt: (by) => by.ssm.send(new GetParameterCommand({ Name: cid })), roles: ['candidate', 'release'], denied: { on: cidArn }, works: { by: 'administrator', reads: true } },
    'another log': { attempt: logs('/theirs'), denied: { on: `arn:aws:logs:us-east-1:${account}:log-group:/theirs:log-stream:stream` }, works: { by: 'candidate', attempt: logs('/aws/imagebuilder/golden-ami'), reads: true } },
    'all streams of a log at once': {
      attempt: (by) => by.logs.send(new FilterLogEventsCommand({ logGroupName: '/aws/imagebuilder/golden-ami' })),
      denied: { on: `arn:aws:logs:us-east-1:${account}:log-group:/aws/imagebuilder/golden-ami:log-stream:` },
      works: { by: 'administrator', reads: true },
    },
    'another key': { attempt: describeKey(otherKey), denied: { on: otherKey }, works: { by: 'candidate', attempt: describeKey(ourKey), reads: true } },
    'a key’s policy': { attempt: policyOf(ourKey), notPlan: true, denied: { on: ourKey }, works: { by: 'plan', reads: true } },
    'another key’s policy, with the role plan': { attempt: policyOf(otherKey), roles: ['candidate', 'plan'], denied: { on: otherKey }, works: { by: 'plan', attempt: policyOf(ourKey), reads: true } },
    'another instance profile; a release neither': { attempt: profile('admin'), roles: ['candidate', 'plan', 'release'], denied: { on: 'instance profile admin' }, works: { by: 'candidate', attempt: profile('golden-ami-build'), reads: true } },
    'with whom an AMI is shared': {
      attempt: (by, { released }) => by.ec2.send(new DescribeImageAttributeCommand({ ImageId: released.ami, Attribute: 'launchPermission' })),
      denied: { on: ({ released }) => ec2Arn(released.ami) },
      works: { by: 'release', reads: true },
    },
    'which components there are': { attempt: (by) => by.imageBuilder.send(new ListComponentsCommand({})), denied: { on: '*' }, works: { by: 'administrator', reads: true } },
    'which images there are': { attempt: (by) => by.imageBuilder.send(new ListImagesCommand({})), denied: { on: '*' }, works: { by: 'administrator', reads: true } },
    'components of others': {
      attempt: (by, { theirs }) => by.imageBuilder.send(new GetComponentCommand({ componentBuildVersionArn: theirs.component })),
      denied: { on: ({ theirs }) => theirs.component },
      works: { by: 'candidate', attempt: (by, { ours }) => by.imageBuilder.send(new GetComponentCommand({ componentBuildVersionArn: ours.component })), reads: true },
    },
    'distribution configurations of others': {
      attempt: (by, { theirs }) => by.imageBuilder.send(new GetDistributionConfigurationCommand({ distributionConfigurationArn: theirs.distribution })),
      denied: { on: ({ theirs }) => theirs.distribution },
      works: { by: 'candidate', attempt: (by, { ours }) => by.imageBuilder.send(new GetDistributionConfigurationCommand({ distributionConfigurationArn: ours.distribution })), reads: true },
    },
  });
});

describe('a workflow that looks AMIs up can’t', () => {
  const works: Attack['works'] = { by: 'lookup', attempt: (by) => by.ec2.send(new DescribeImagesCommand({ Owners: ['self'] })), reads: true };
  testAttacks({
    'read with whom they are shared': {
      attempt: (by, { released }) => by.ec2.send(new DescribeImageAttributeCommand({ ImageId: released.ami, Attribute: 'launchPermission' })),
      roles: ['lookup'],
      denied: { on: ({ released }) => ec2Arn(released.ami) },
      works,
    },
    'read parameters, public ones neither': { attempt: parameters(publicOne), roles: ['lookup'], notPlan: true, denied: { on: `arn:aws:ssm:us-east-1::parameter${publicOne}` }, works },
    'look into Image Builder': {
      attempt: (by, { ours }) => by.imageBuilder.send(new GetComponentCommand({ componentBuildVersionArn: ours.component })),
      roles: ['lookup'],
      notPlan: true,
      denied: { on: ({ ours }) => ours.component },
      works,
    },
  });
});
