import { expect, test } from '@jest/globals';
import { errorOf } from 'aws-sandbox/client-options';
import { holdingsOf, openHome, type Home } from './home.ts';
import { administrator, assume, loosen, type Clients, type RoleName } from './sessions.ts';

/** A call by whoever has these clients. */
export type Attempt = (by: Clients, home: Home) => Promise<unknown>;

/** Something that the code of a workflow tries with its role. */
export interface Attack {
  attempt: Attempt;
  /** What AWS says is missing: the call's own action where none is named. */
  denied: { action?: string; on: string | ((home: Home) => string); isExplicit?: boolean };
  /** Whose sessions are denied just so; that of a candidate by default. */
  roles?: RoleName[];
  /**
   * Whether the role plan is left out, since it may do it, or is far away; by default it is denied
   * the call itself.
   */
  notPlan?: true;
  /**
   * Whether the role builder may do it, which is denied all else that a candidate is: it makes
   * configurations of the default branch (ADR 0011).
   */
  builderMay?: true;
  /**
   * The smallest change with which the call succeeds: another caller, or the same caller with
   * another call.
   */
  works: {
    by: RoleName | 'administrator';
    attempt?: Attempt;
    /**
     * What the caller's role lacks for it: conditions on this key, in this statement. It shows that
     * nothing else is in the way.
     */
    without?: { sid: string; key: string };
    /** It changes nothing in the account, since it reads. */
    reads?: true;
    /** IAM lets it pass; the service refuses it with this error whoever asks. */
    endsIn?: string;
  };
}

const deniedNames: Record<string, string> = {
  ec2: 'UnauthorizedOperation',
  iam: 'AccessDenied',
  s3: 'AccessDenied',
};

/** Has a session of the role try it; expects AWS's denial in its words. */
async function expectDenied(
  home: Home,
  role: RoleName,
  attempt: Attempt,
  { action, on, isExplicit = false }: Attack['denied'],
): Promise<void> {
  const { name, message } = await errorOf(attempt(await assume(home.sandbox, role), home));
  const { service, operation } = home.sandbox.calls.at(-1)!;
  const missing = action ?? `${service}:${operation}`;
  const why = isExplicit
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${missing} action`;
  const resource = typeof on === 'string' ? on : on(home);
  const text = `assumed-role/golden-ami-${role}/run-1000 is not authorized to perform: ${missing} on resource: ${resource} ${why}`;
  expect({ role, name, message }).toEqual({
    role,
    name: deniedNames[service] ?? 'AccessDeniedException',
    message: expect.stringContaining(text) as unknown,
  });
}

/**
 * One test for each attack: AWS denies it to each of the roles, nothing in the account has changed,
 * and the counterpart works.
 */
export function testAttacks(attacks: Record<string, Attack>): void {
  test.each(Object.entries(attacks))(
    '%s',
    async (_what, { attempt, denied, roles = ['candidate'], notPlan, builderMay, works }) => {
      const home = await openHome();
      const { sandbox } = home;
      try {
        const before = holdingsOf(home);
        for (const role of roles) await expectDenied(home, role, attempt, denied);
        if (roles.includes('candidate') && !builderMay) {
          // Some of it expressly, whatever else would allow it.
          const { message } = await errorOf(attempt(await assume(sandbox, 'builder'), home));
          const { service, operation } = sandbox.calls.at(-1)!;
          expect(message).toContain(
            `assumed-role/golden-ami-builder/run-1000 is not authorized to perform: ${denied.action ?? `${service}:${operation}`} on resource: `,
          );
        }
        if (!notPlan && !roles.includes('plan')) {
          const error = await errorOf(attempt(await assume(sandbox, 'plan'), home));
          const { service, operation } = sandbox.calls.at(-1)!;
          expect(error.message).toContain(
            `is not authorized to perform: ${service}:${operation} on resource: `,
          );
        }
        expect(holdingsOf(home)).toEqual(before);
        if (works.without && works.by !== 'administrator') loosen(sandbox, works.by, works.without);
        const caller =
          works.by === 'administrator' ? administrator(sandbox) : await assume(sandbox, works.by);
        const outcome = (works.attempt ?? attempt)(caller, home);
        if (works.endsIn !== undefined) {
          expect(await errorOf(outcome)).toMatchObject({ name: works.endsIn });
          return;
        }
        await outcome;
        if (works.reads) expect(holdingsOf(home)).toEqual(before);
        else expect(holdingsOf(home)).not.toEqual(before);
      } finally {
        await sandbox.close();
      }
    },
  );
}

/** ARN of an AMI or a snapshot. */
export const ec2Arn = (id: string, region = 'us-east-1'): string =>
  `arn:aws:ec2:${region}::${id.startsWith('snap-') ? 'snapshot' : 'image'}/${id}`;
