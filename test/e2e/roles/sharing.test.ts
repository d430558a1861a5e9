import {
  DeregisterImageCommand,
  ModifyImageAttributeCommand,
  type ModifyImageAttributeCommandInput,
} from '@aws-sdk/client-ec2';
import {
  CreateDistributionConfigurationCommand,
  CreateImageCommand,
  DeleteDistributionConfigurationCommand,
  UpdateDistributionConfigurationCommand,
} from '@aws-sdk/client-imagebuilder';
import { describe } from '@jest/globals';
import { organizationArn } from '../account.ts';
import { ec2Arn, testAttacks, type Attempt } from './attack.ts';
import { distributionsOf, imageOf, outsider, prefix, type Home } from './home.ts';

const modify =
  (
    change: Omit<ModifyImageAttributeCommandInput, 'ImageId'>,
    idOf = ({ candidate }: Home): string => candidate.ami,
  ): Attempt =>
  (by, home) =>
    by.ec2.send(new ModifyImageAttributeCommand({ ImageId: idOf(home), ...change }));
const onCandidate = { on: ({ candidate }: Home): string => ec2Arn(candidate.ami) };
const withOrganization = { LaunchPermission: { Add: [{ OrganizationArn: organizationArn }] } };

describe("a pull request can't share an AMI", () => {
  testAttacks({
    'with the organization': {
      attempt: modify(withOrganization),
      denied: onCandidate,
      works: { by: 'release' },
    },
    'with another account': {
      attempt: modify({ LaunchPermission: { Add: [{ UserId: outsider }] } }),
      denied: onCandidate,
      works: { by: 'release' },
    },
    'with another account, in the older form of the request': {
      attempt: modify({ Attribute: 'launchPermission', OperationType: 'add', UserIds: [outsider] }),
      denied: onCandidate,
      works: { by: 'release' },
    },
    // EC2's block on public sharing holds a release, too; the account's administrator could take it
    // away.
    'with everybody': {
      attempt: modify({ LaunchPermission: { Add: [{ Group: 'all' }] } }),
      denied: onCandidate,
      works: { by: 'release', endsIn: 'OperationNotPermitted' },
    },
    'in another region': {
      attempt: (by, home) =>
        modify(withOrganization, ({ candidate }) => candidate.copy)(
          by.elsewhere('us-west-2'),
          home,
        ),
      denied: { on: ({ candidate }) => ec2Arn(candidate.copy, 'us-west-2') },
      works: { by: 'release' },
    },
    "that is none of golden-ami's; a release neither": {
      attempt: modify(
        { LaunchPermission: { Add: [{ UserId: outsider }] } },
        ({ theirs }) => theirs.ami,
      ),
      roles: ['candidate', 'release'],
      denied: { on: ({ theirs }) => ec2Arn(theirs.ami) },
      works: { by: 'administrator' },
    },
  });
});

describe("a pull request can't change an AMI", () => {
  testAttacks({
    'that is shared, so that nobody may launch it': {
      attempt: modify(
        { LaunchPermission: { Remove: [{ OrganizationArn: organizationArn }] } },
        ({ released }) => released.ami,
      ),
      denied: { on: ({ released }) => ec2Arn(released.ami) },
      works: { by: 'release' },
    },
    'so that it asks for IMDSv2': {
      attempt: modify({ ImdsSupport: { Value: 'v2.0' } }),
      denied: onCandidate,
      works: { by: 'release' },
    },
    // EC2 has no way back from it.
    'so that it no longer asks for IMDSv2': {
      attempt: modify({ Attribute: 'imdsSupport', Value: 'v1.0' }),
      denied: onCandidate,
      works: { by: 'release', endsIn: 'InvalidParameterValue' },
    },
    'in what it says of itself': {
      attempt: modify({ Description: { Value: 'the newest' } }),
      denied: onCandidate,
      works: { by: 'release' },
    },
    'to the point that it is gone; a release neither': {
      attempt: (by, { released }) =>
        by.ec2.send(new DeregisterImageCommand({ ImageId: released.ami })),
      roles: ['candidate', 'release'],
      denied: { on: ({ released }) => ec2Arn(released.ami) },
      works: { by: 'administrator' },
    },
  });
});

const create =
  (name: string, members: object): Attempt =>
  (by, { sandbox }) =>
    by.imageBuilder.send(
      new CreateDistributionConfigurationCommand({
        name,
        distributions: distributionsOf(sandbox, members),
      }),
    );
const update =
  (which: (home: Home) => string): Attempt =>
  (by, home) =>
    by.imageBuilder.send(
      new UpdateDistributionConfigurationCommand({
        distributionConfigurationArn: which(home),
        distributions: distributionsOf(home.sandbox, {
          launchPermission: { organizationArns: [organizationArn] },
        }),
      }),
    );
const at = (name: string): { on: string } => ({
  on: `${prefix}distribution-configuration/${name}`,
});

describe("a pull request can't have Image Builder share", () => {
  testAttacks({
    'by a distribution configuration that gives a launch permission': {
      attempt: create('golden-ami-mine', {
        launchPermission: { organizationArns: [organizationArn] },
      }),
      denied: at('golden-ami-mine'),
      builderMay: true,
      works: { by: 'release' },
    },
    'by one that copies to another account': {
      attempt: create('golden-ami-mine', { targetAccountIds: [outsider] }),
      denied: at('golden-ami-mine'),
      builderMay: true,
      works: { by: 'release' },
    },
    'by one that looks as those of golden-ami do, which could be changed into another': {
      attempt: create('golden-ami-mine', {}),
      denied: at('golden-ami-mine'),
      builderMay: true,
      works: { by: 'release' },
    },
    'by one under another name; a release neither': {
      attempt: create('mine', { launchPermission: { organizationArns: [organizationArn] } }),
      roles: ['candidate', 'release'],
      denied: at('mine'),
      works: { by: 'administrator' },
    },
    'by a change of the one of a release; a release neither': {
      attempt: update(({ ours }) => ours.distribution),
      roles: ['candidate', 'release'],
      denied: { on: ({ ours }) => ours.distribution },
      works: { by: 'administrator' },
    },
    "by a change of somebody else's; a release neither": {
      attempt: update(({ theirs }) => theirs.distribution),
      roles: ['candidate', 'release'],
      denied: { on: ({ theirs }) => theirs.distribution },
      works: { by: 'administrator' },
    },
    // Whoever starts a build must be allowed to read what it uses.
    "by a build with somebody else's that shares; a release neither": {
      attempt: (by, { ours, candidate, theirs }) =>
        by.imageBuilder.send(
          new CreateImageCommand({
            ...imageOf({ ...ours, recipe: candidate.recipeArn, distribution: theirs.distribution }),
            tags: { 'golden-ami:recipe': 'al-2023' },
          }),
        ),
      roles: ['candidate', 'release'],
      denied: {
        action: 'imagebuilder:GetDistributionConfiguration',
        on: ({ theirs }) => theirs.distribution,
      },
      works: {
        by: 'candidate',
        attempt: (by, { ours, candidate }) =>
          by.imageBuilder.send(
            new CreateImageCommand({
              ...imageOf({ ...ours, recipe: candidate.recipeArn }),
              tags: { 'golden-ami:recipe': 'al-2023' },
            }),
          ),
      },
    },
    // A release would have to make it anew, and could not: its name is taken by images.
    'by taking the one of a release away, to put another in its place; a release neither': {
      attempt: (by, { ours }) =>
        by.imageBuilder.send(
          new DeleteDistributionConfigurationCommand({
            distributionConfigurationArn: ours.distribution,
          }),
        ),
      roles: ['candidate', 'release'],
      denied: { on: ({ ours }) => ours.distribution },
      works: { by: 'administrator', endsIn: 'ResourceDependencyException' },
    },
  });
});
