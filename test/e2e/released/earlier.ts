import { readdirSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Members } from 'aws-sandbox/call';
import type { ServiceName } from 'aws-sandbox/model/model';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Workspace } from '../../../scene/workspace.ts';

const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures', 'released');
const keyAlias = 'alias/accelerator/ebs/default-encryption/key';

/** Commits of golden-ami of which there is a fixture, by scripts/released-fixture.ts. */
export const commits = readdirSync(fixtures);

/** What an earlier version left; times in simulated milliseconds since the sandbox's start. */
interface Earlier {
  /** When a newer Amazon Linux appeared. */
  publishedAt: number;
  endedAt: number;
  /** ARNs of the keys, which stand in the digests. */
  keys: string[];
  /** Its outputs `plan`. */
  plans: { candidate: string; release: string };
  /** Each change that it made, with `<ami of … in …>` and `<snapshot of … in …>` for ids. */
  calls: { at: number; service: ServiceName; operation: string; region: string; input: Members }[];
}

/** The outputs `plan` that an earlier version wrote at the end. */
export function earlierPlans(commit: string): Earlier['plans'] {
  return read(commit).plans;
}

/** Makes the workspace what it was then. */
export async function checkOut(commit: string, { folder }: Workspace): Promise<void> {
  await rm(path.join(folder, 'recipes'), { recursive: true });
  await cp(path.join(fixtures, commit, 'recipes'), path.join(folder, 'recipes'), {
    recursive: true,
  });
}

/** Leaves in the home account what the earlier version left. */
export function replay(commit: string, sandbox: Sandbox): void {
  const { world, iam, services } = sandbox;
  const { publishedAt, endedAt, keys, calls } = read(commit);
  for (const key of keys) takeKey(sandbox, key);
  const begun = world.clock.now();
  const until = (at: number): void => {
    world.clock.advance(Math.max(0, begun + at - world.clock.now()));
  };
  let isPublished = false;
  for (const { at, service, operation, region, input } of calls) {
    if (!isPublished && at > publishedAt) {
      until(publishedAt);
      sandbox.ec2.publish({ line: 'al-2023' });
      isPublished = true;
    }
    until(at);
    const known = JSON.stringify(input).replaceAll(
      /<(ami|snapshot) of ([^ ]+) in ([^>]+)>/g,
      (_, kind: string, arn: string, where: string) => idOf(sandbox, kind, arn, where),
    );
    services[service][operation]!(JSON.parse(known) as Members, {
      service,
      operation,
      region,
      accountId: world.accountId,
      callerArn: iam.user.principal.arn,
      requestId: world.uuid(),
      now: world.clock.now(),
    });
  }
  until(endedAt);
}

function idOf(sandbox: Sandbox, kind: string, arn: string, region: string): string {
  const build = sandbox.imageBuilder.builds.find((one) => one.arn === arn);
  const { amis } = build?.detail['outputResources'] as {
    amis: { region: string; image: string }[];
  };
  const id = amis.find((one) => one.region === region)?.image ?? '';
  const ami = sandbox.ec2.store.amis.get(id);
  return kind === 'ami' ? id : (ami?.devices[0]?.snapshot.id ?? '');
}

/** Has the alias stand for a key with this ARN, and the policy that the one before had. */
function takeKey({ kms, world }: Sandbox, arn: string): void {
  const [, , , region = '', , name = ''] = arn.split(':');
  const policy = kms.policy(region, keyAlias);
  kms.remove(region, keyAlias);
  kms.putKey(arn, policy);
  kms.putAlias(keyAlias, region, world.accountId, name.replace('key/', ''));
}

function read(commit: string): Earlier {
  return JSON.parse(readFileSync(path.join(fixtures, commit, 'state.json'), 'utf8')) as Earlier;
}
