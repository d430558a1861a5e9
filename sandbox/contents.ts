/** What the accounts have to begin with, besides their users and what AWS gives each account. */
export interface Contents {
  /** Alias of a customer-managed key in every region of the home account, beside `alias/aws/ebs`. */
  keyAlias?: string;
  /**
   * Roles of each account by its name, which may do everything, and which the jobs of the
   * repository may take; the account has GitHub's OIDC provider then, and Image Builder's
   * service-linked role.
   */
  openRoles?: Record<string, string[]>;
  /** Instance profiles of the home account, each with a role of its name that may do everything. */
  instanceProfiles?: string[];
  /** Log groups of the home account in its home region. */
  logGroups?: string[];
  /** SecureStrings of the home account in its home region: name and value. */
  secrets?: Record<string, string>;
  /** Buckets of the home account in its home region, each with the keys of its objects. */
  buckets?: Record<string, string[]>;
}
