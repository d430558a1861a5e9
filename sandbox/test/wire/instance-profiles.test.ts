import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Account } from '../imagebuilder/account.ts';
import { form, send, type RawAnswer, type RawRequest } from './raw-request.ts';
import { startExample } from '../../example.ts';
import type { Sandbox } from '../../sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startExample();
});
afterEach(() => sandbox.close());

const get = (InstanceProfileName: string, request: Partial<RawRequest> = {}): Promise<RawAnswer> =>
  send(sandbox, {
    service: 'iam',
    ...form({ Action: 'GetInstanceProfile', Version: '2010-05-08', InstanceProfileName }),
    ...request,
  });

test('GetInstanceProfile: the profile with its role', async () => {
  const { status, text } = await get('image-build');
  expect(status).toBe(200);
  for (const part of [
    '<Arn>arn:aws:iam::360783618952:instance-profile/image-build</Arn>',
    '<Roles><member><Path>/</Path><RoleName>image-build</RoleName>',
    '<RequestId>',
  ]) {
    expect(text).toContain(part);
  }
});

test('a profile without a role', async () => {
  sandbox.iam.instanceProfiles.set('empty', undefined);
  const { status, text } = await get('empty');
  expect([status, text.includes('<Roles/>')]).toEqual([200, true]);
});

test("unknown, another account's, denied, malformed", async () => {
  const unknown = await get('nobody');
  expect([unknown.status, unknown.text]).toEqual([
    404,
    expect.stringContaining(
      '<Type>Sender</Type><Code>NoSuchEntity</Code><Message>Instance Profile nobody cannot be found.</Message>',
    ),
  ]);
  const { accessKeyId, secretAccessKey } = sandbox.iam.userOf('consumer');
  expect((await get('image-build', { accessKeyId, secretAccessKey })).text).toContain(
    '<Code>NoSuchEntity</Code>',
  );
  expect((await get('a b')).text).toContain('<Code>ValidationError</Code>');
  sandbox.iam.deny('sandbox', 'iam:GetInstanceProfile');
  const denied = await get('image-build');
  expect([denied.status, denied.text]).toEqual([
    403,
    expect.stringContaining(
      '<Code>AccessDenied</Code><Message>User: arn:aws:iam::360783618952:user/sandbox is not authorized to perform: iam:GetInstanceProfile on resource: instance profile image-build because',
    ),
  ]);
  sandbox.iam.instanceProfiles.delete('image-build');
  sandbox.iam.allow('sandbox');
  expect((await get('image-build')).status).toBe(404);
});

test('IAM is signed for us-east-1, wherever the caller is', async () => {
  const { status, text } = await get('image-build', { region: 'us-west-2' });
  expect([status, text]).toEqual([
    403,
    expect.stringContaining(
      "<Code>SignatureDoesNotMatch</Code><Message>Credential should be scoped to a valid region, not 'us-west-2'.</Message>",
    ),
  ]);
});

test.each([
  [
    'has no role',
    (account: Account) => account.profiles.set('image-build', undefined),
    'InvalidParameterValue: IAM Instance Profile "arn:aws:iam::360783618952:instance-profile/image-build" has no associated IAM Roles',
  ],
  [
    'is gone',
    (account: Account) => account.profiles.delete('image-build'),
    'InvalidParameterValue: Value (image-build) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name',
  ],
])('a build whose profile %s fails at its launch', (_what, change, reason) => {
  const account = new Account();
  const arns = account.prepare('al-2023');
  change(account);
  const arn = account.start(arns);
  account.until(arn, 'FAILED');
  expect(account.image(arn)['state'].reason).toContain(reason);
});
