/** The host that stands for GitHub in trust policies. */
export const githubIssuer = 'token.actions.githubusercontent.com';

/** ARN of GitHub's OIDC provider in an account. */
export function providerArn(accountId: string): string {
  return `arn:aws:iam::${accountId}:oidc-provider/${githubIssuer}`;
}
