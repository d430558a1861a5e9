/**
 * Accounts that have users of their own: where AMIs are made, a member of the organization that
 * launches them, a stranger.
 */
export const accounts = {
  home: '360783618952',
  consumer: '444455556666',
  outsider: '999988887777',
} as const;
export type AccountName = keyof typeof accounts;

const id = 'o-a1b2c3d4e5';
const root = 'r-ab12';
const managementAccount = '210987654321';

/** The AWS organization that the home account belongs to. */
export class Organization {
  readonly id = id;
  readonly managementAccount = managementAccount;
  readonly arn = `arn:aws:organizations::${managementAccount}:organization/${id}`;
  /** Member accounts, each with the organizational units that it is in, the outermost first. */
  readonly members = new Map<string, string[]>([
    [managementAccount, []],
    [accounts.home, ['ou-ab12-33333333']],
    [accounts.consumer, ['ou-ab12-11111111', 'ou-ab12-22222222']],
  ]);

  /** ARN of an organizational unit, as launch permissions name it. */
  unitArn(unit: string): string {
    return `arn:aws:organizations::${managementAccount}:ou/${id}/${unit}`;
  }

  /**
   * Whether this ARN is the organization's, or that of a unit that the account is in at whatever
   * depth.
   */
  isReached(accountId: string, arn: string): boolean {
    const units = this.members.get(accountId);
    return (
      units !== undefined && (arn === this.arn || units.some((unit) => arn === this.unitArn(unit)))
    );
  }

  /** What policies see as `aws:PrincipalOrgPaths`; undefined for accounts outside. */
  pathOf(accountId: string): string | undefined {
    const units = this.members.get(accountId);
    return units && `${[id, root, ...units].join('/')}/`;
  }
}
