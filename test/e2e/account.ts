import type { Sandbox } from 'aws-sandbox/sandbox';
import type { RecordedCall } from 'aws-sandbox/wire/front';
import type { Ami } from 'aws-sandbox/services/ec2/ami';

// What stands in the sandbox's account, read past every API.

export const regions = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'];

/** The organization that makeWorkspace writes into the recipes. */
export const organizationArn = 'arn:aws:organizations::210987654321:organization/o-a1b2c3d4e5';

/** The AMI by id. Throws where there is none. */
export function amiOf(sandbox: Sandbox, id: string | undefined): Ami {
  const ami = sandbox.ec2.store.amis.get(id ?? '');
  if (!ami) throw new Error(`the sandbox has no AMI ${String(id)}`);
  return ami;
}

/** All AMIs of the account that exist. */
export function ownAmis(sandbox: Sandbox): Ami[] {
  return [...sandbox.ec2.store.amis.values()].filter(
    (ami) => ami.ownerId === sandbox.world.accountId && ami.state !== 'deregistered',
  );
}

export function tagsOf(sandbox: Sandbox, id: string): Record<string, string> {
  return sandbox.ec2.store.tagsOf(id, sandbox.world.accountId).latest;
}

/** Image builds with their state, in order of their start. */
export function builds(sandbox: Sandbox): { arn: string; status: string }[] {
  return sandbox.imageBuilder.builds.map(({ arn, detail }) => ({
    arn,
    status: detail['state'].status as string,
  }));
}

/** Calls of an operation, all that arrived or only those from a position of the ledger on. */
export function callsOf(sandbox: Sandbox, operation: string, from = 0): RecordedCall[] {
  return sandbox.calls.slice(from).filter((call) => call.operation === operation);
}

/**
 * Calls that change something, whether they succeeded or not. Of a caller that is not known the
 * operation isn't, either.
 */
export function writes(sandbox: Sandbox, from = 0): string[] {
  return sandbox.calls
    .slice(from)
    .map(({ operation }) => operation)
    .filter((operation) => !/^(Get|List|Describe|AssumeRole|$)/.test(operation));
}

/**
 * Does something once, at the first call after which the condition holds, before its answer is
 * sent.
 */
export function onceCalled(
  sandbox: Sandbox,
  isTime: (added: RecordedCall[]) => boolean,
  act: () => void,
): void {
  const { calls } = sandbox;
  const usual = calls.push;
  calls.push = (...added) => {
    const length = usual.apply(calls, added);
    if (isTime(added)) {
      calls.push = usual;
      act();
    }
    return length;
  };
}

/** Does something at the next call of an operation, before its answer is sent. */
export function atNext(sandbox: Sandbox, operation: string, act: () => void): void {
  onceCalled(sandbox, (added) => added.some((call) => call.operation === operation), act);
}

/** Resolves when the condition holds. Rejects after 20 s of real time. */
export async function until(condition: () => boolean): Promise<void> {
  const endsAt = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > endsAt) throw new Error(`never came true: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Moves the account's time on, in simulated minutes. */
export function wait(sandbox: Sandbox, minutes: number): void {
  sandbox.world.clock.advance(minutes * 60_000);
}
