import type { Account } from '../aws/account/account.ts';
import { ActionError } from '../errors.ts';
import { seeStepFor } from '../getting-started.ts';
import type { Credentials } from '../inputs/credentials.ts';
import type { Adapters } from '../adapters.ts';
import type { Recipe } from '../recipe/recipe.ts';

/**
 * Connects to the home region of the first recipe. Whether the credentials belong to its account is
 * checked by `assertAccount`.
 */
export async function connectHome(
  recipes: readonly Recipe[],
  credentials: Credentials,
  { connect }: Adapters,
): Promise<Account> {
  const home = recipes[0];
  if (!home) {
    throw new ActionError(
      'recipe',
      'There is no recipe.',
      'Name at least one in the input recipes.',
    );
  }
  return connect(credentials, home.homeRegion);
}

/**
 * Throws an ActionError where the credentials belong to another account than the recipe's. The ARN
 * of a role names its account, so with OIDC no call is made.
 */
export async function assertAccount(
  recipe: Recipe,
  credentials: Credentials,
  callerIdentity: () => Promise<{ account: string; arn: string }>,
): Promise<void> {
  const identity =
    credentials.kind === 'oidc'
      ? { account: credentials.roleArn.split(':')[4] ?? '', arn: credentials.roleArn }
      : await callerIdentity();
  if (identity.account === recipe.account) return;
  throw new ActionError(
    'account',
    `The credentials are of account ${identity.account} (${identity.arn}), the recipes of ${recipe.account}.`,
    `Use a role of the recipes' account, or correct \`account\`. ${seeStepFor('values')}`,
    { at: recipe.locations['account'] },
  );
}
