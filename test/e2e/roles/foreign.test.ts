import {
  CreateTagsCommand,
  DescribeImageAttributeCommand,
  ModifyImageAttributeCommand,
} from '@aws-sdk/client-ec2';
import { describe, expect, test } from '@jest/globals';
import { organizationArn, tagsOf } from '../account.ts';
import { errorOf } from 'aws-sandbox/client-options';
import { ec2Arn, testAttacks, type Attack, type Attempt } from './attack.ts';
import { openHome, outsider, type Home } from './home.ts';
import { administrator, assume, type Clients } from './sessions.ts';

// An AMI of another account that is shared with ours, with our tag on it: EC2 lets an account tag
// what it may launch, for its own eyes. All conditions on tags are met; what is left is the owner.
// Each counterpart is the same call of the same role, once the statement that allows it on our own
// no longer asks for the owner.

type Of = (home: Home) => string;
type Tags = Record<string, string>;

const ami: Of = ({ foreign }) => foreign.ami;
const snapshot: Of = ({ foreign }) => foreign.snapshot;
const recipe = { 'golden-ami:recipe': 'al-2023' };
const released = {
  ...recipe,
  'golden-ami:released-at': '2026-12-31T00:00:00.000Z',
  'Type': 'golden-ami',
};
const tagWith = (by: Clients, id: string, tags: Tags): Promise<unknown> =>
  by.ec2.send(
    new CreateTagsCommand({
      Resources: [id],
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
const tag =
  (of: Of, tags: Tags): Attempt =>
  (by, home) =>
    tagWith(by, of(home), tags);
const share: Attempt = (by, home) =>
  by.ec2.send(
    new ModifyImageAttributeCommand({
      ImageId: ami(home),
      LaunchPermission: { Add: [{ OrganizationArn: organizationArn }] },
    }),
  );
const look: Attempt = (by, home) =>
  by.ec2.send(
    new DescribeImageAttributeCommand({ ImageId: ami(home), Attribute: 'launchPermission' }),
  );
const on = (of: Of): Attack['denied'] => ({ on: (home) => ec2Arn(of(home)) });
const owner = (sid: string): { sid: string; key: string } => ({ sid, key: 'ec2:Owner' });

describe("another account's AMI that has our tag", () => {
  testAttacks({
    "a pull request can't tag": {
      attempt: tag(ami, { 'golden-ami:digest': '0' }),
      denied: on(ami),
      works: { by: 'candidate', without: owner('TagCandidateAmis') },
    },
    "a release can't tag": {
      attempt: tag(ami, { 'golden-ami:digest': '0' }),
      roles: ['release'],
      denied: on(ami),
      works: { by: 'release', without: owner('TagAmis') },
    },
    "a release can't call released": {
      attempt: tag(ami, released),
      roles: ['release'],
      denied: on(ami),
      works: { by: 'release', without: owner('TagAmis') },
    },
    // EC2 lets an AMI be shared by its owner alone, so IAM is the second to say no.
    "a release can't share; a pull request neither": {
      attempt: share,
      roles: ['release', 'candidate'],
      denied: on(ami),
      works: { by: 'release', without: owner('ShareAmis'), endsIn: 'AuthFailure' },
    },
    "a release can't ask who may launch it": {
      attempt: look,
      roles: ['release'],
      denied: on(ami),
      works: { by: 'release', without: owner('ShareAmis'), endsIn: 'AuthFailure' },
    },
    "plan can't ask who may launch it": {
      attempt: look,
      roles: ['plan'],
      denied: on(ami),
      works: { by: 'plan', without: owner('LookWhoMayLaunch'), endsIn: 'AuthFailure' },
    },
    "whoever looks AMIs up can't ask who may launch it": {
      attempt: look,
      roles: ['lookup'],
      denied: on(ami),
      works: { by: 'lookup', without: owner('LookWhoMayLaunch'), endsIn: 'AuthFailure' },
    },
    // The sandbox knows no snapshots that are shared; EC2 does.
    "has a snapshot that a pull request can't tag": {
      attempt: tag(snapshot, recipe),
      denied: on(snapshot),
      works: {
        by: 'candidate',
        without: owner('TagCandidateSnapshots'),
        endsIn: 'InvalidSnapshot.NotFound',
      },
    },
    "has a snapshot that a release can't tag": {
      attempt: tag(snapshot, recipe),
      roles: ['release'],
      denied: on(snapshot),
      works: { by: 'release', without: owner('TagSnapshots'), endsIn: 'InvalidSnapshot.NotFound' },
    },
  });
});

// KeepReleased does not ask for the owner. Nobody but the account's administrator gives a foreign
// AMI the tag that it asks for, and it allows one tag of one value, which the owner doesn't see.
test("another account's AMI that our account calls released: a pull request can say that it never expires, to us alone, and nothing else", async () => {
  const home = await openHome();
  const { sandbox } = home;
  try {
    await tagWith(administrator(sandbox), ami(home), released);
    const candidate = await assume(sandbox, 'candidate');
    const never = { 'golden-ami:expires-at': 'never' };
    await tagWith(candidate, ami(home), never);
    expect(tagsOf(sandbox, ami(home))).toEqual({ ...released, ...never });
    expect(sandbox.ec2.store.tagsOf(ami(home), outsider).latest).toEqual({});
    for (const tags of [
      { 'golden-ami:expires-at': '2026-11-03T00:00:00.000Z' },
      { ...never, 'golden-ami:digest': '0' },
      { 'golden-ami:digest': '0' },
    ]) {
      expect(await errorOf(tagWith(candidate, ami(home), tags))).toMatchObject({
        name: 'UnauthorizedOperation',
        message: expect.stringContaining(
          `is not authorized to perform: ec2:CreateTags on resource: ${ec2Arn(ami(home))}`,
        ),
      });
    }
    expect(tagsOf(sandbox, ami(home))).toEqual({ ...released, ...never });
  } finally {
    await sandbox.close();
  }
});
