const roleArn = (name: string, account = '360783618952'): string =>
  `arn:aws:iam::${account}:role/${name}`;

/** The repository's variables that docs/workflows/README.md asks for. */
export const roleVariables: Record<string, string> = {
  GOLDEN_AMI_PLAN_ROLE: roleArn('golden-ami-plan'),
  GOLDEN_AMI_CANDIDATE_ROLE: roleArn('golden-ami-candidate'),
  GOLDEN_AMI_BUILDER_ROLE: roleArn('golden-ami-builder'),
  GOLDEN_AMI_RELEASE_ROLE: roleArn('golden-ami-release'),
};

/** A role with which an account finds what it may launch; it sees no tags. */
export const lookupRole = (account: string): string => roleArn('golden-ami-lookup', account);

/** That of an account of the organization. */
export const consumerRole = lookupRole('444455556666');
