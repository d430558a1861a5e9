/** An AWS organization. */
export interface OrganizationOptions {
  /** `o-…` */
  id: string;
  /** `r-…` */
  root: string;
  managementAccount: string;
  /** Member accounts, each with the organizational units that it is in, the outermost first. */
  members: Record<string, string[]>;
}

/** The organization that accounts may belong to. */
export class Organization {
  readonly id: string;
  readonly managementAccount: string;
  readonly arn: string;
  /** Member accounts, each with the organizational units that it is in, the outermost first. */
  readonly members: Map<string, string[]>;
  private readonly root: string;

  constructor({ id, root, managementAccount, members }: OrganizationOptions) {
    this.id = id;
    this.root = root;
    this.managementAccount = managementAccount;
    this.arn = `arn:aws:organizations::${managementAccount}:organization/${id}`;
    this.members = new Map(Object.entries(members));
  }

  /** ARN of an organizational unit, as launch permissions name it. */
  unitArn(unit: string): string {
    return `arn:aws:organizations::${this.managementAccount}:ou/${this.id}/${unit}`;
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
    return units && `${[this.id, this.root, ...units].join('/')}/`;
  }
}
