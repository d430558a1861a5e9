import { ActionError } from '../errors.ts';
import { madeBy } from '../getting-started.ts';
import type { Recipe } from '../recipe/recipe.ts';

/** A key as a check needs it. */
export interface FoundKey {
  arn: string;
  isAwsManaged: boolean;
  state: string;
}

/**
 * Finds the key of every region side by side. Throws one ActionError with all regions where it is
 * missing, not enabled or AWS's own: such a build would run for an hour and fail, or could never be
 * shared.
 */
export async function resolveKeys(
  recipe: Recipe,
  key: (region: string, alias: string) => Promise<FoundKey | undefined>,
): Promise<Record<string, string>> {
  const found = await Promise.all(
    recipe.regions.map(async (region) => [region, await key(region, recipe.key)] as const),
  );
  const problems = found.flatMap(([region, answer]) => {
    if (!answer) return [`${region}: there is no such key`];
    if (answer.isAwsManaged) {
      return [`${region}: ${answer.arn} is managed by AWS and can't be shared`];
    }
    if (answer.state !== 'Enabled') return [`${region}: ${answer.arn} is ${answer.state}`];
    return [];
  });
  if (problems.length > 0) {
    throw new ActionError(
      'key',
      `The key ${recipe.key} of account ${recipe.account} can't encrypt AMIs: ${problems.join('; ')}.`,
      `Each region needs an enabled, customer-managed key with that alias. ${madeBy('key')}`,
      { at: recipe.locations['key'] },
    );
  }
  return Object.fromEntries(found.map(([region, answer]) => [region, answer?.arn ?? '']));
}
