import { ActionError, AwsCallError } from '../errors.ts';
import { seeStepFor } from '../getting-started.ts';
import type { Recipe } from '../recipe/recipe.ts';

/** What is needed to know of a key before it may encrypt AMIs. */
export interface FoundKey {
  arn: string;
  isAwsManaged: boolean;
  /** KMS's word for what kind of key it is. */
  spec: string;
  state: string;
}

/**
 * Finds the keys of all regions in parallel; gives region to key ARN. Throws one ActionError that
 * names every region whose key is missing, asymmetric, not enabled or managed by AWS: a build without the key
 * would fail after an hour, and an AMI under a key of AWS can't be shared.
 */
export async function resolveKeys(
  recipe: Recipe,
  key: (region: string, alias: string) => Promise<FoundKey | undefined>,
): Promise<Record<string, string>> {
  const found = await Promise.all(
    recipe.regions.map(async (region) => [region, await keyOf(region, recipe, key)] as const),
  );
  const problems = found.flatMap(([region, answer]) => {
    if (!answer) return [`${region}: there is no such key`];
    if (answer.isAwsManaged) {
      return [`${region}: ${answer.arn} is managed by AWS and can't be shared`];
    }
    // https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html
    if (answer.spec !== 'SYMMETRIC_DEFAULT') {
      return [`${region}: ${answer.arn} is ${answer.spec}, and volumes take symmetric keys alone`];
    }
    if (answer.state !== 'Enabled') return [`${region}: ${answer.arn} is ${answer.state}`];
    return [];
  });
  if (problems.length > 0) {
    throw new ActionError(
      'key',
      `The key ${recipe.key} of account ${recipe.account} can't encrypt AMIs: ${problems.join('; ')}.`,
      `Each region needs an enabled, symmetric, customer-managed key with that alias. ${seeStepFor('key')}`,
      { at: recipe.locations['key'] },
    );
  }
  return Object.fromEntries(found.map(([region, answer]) => [region, answer?.arn ?? '']));
}

/**
 * A key of one region. What AWS denies may be missing: a role may mostly look at the key of one alias
 * alone, and whoever may not look is not told whether there is one.
 */
async function keyOf(
  region: string,
  recipe: Recipe,
  key: (region: string, alias: string) => Promise<FoundKey | undefined>,
): Promise<FoundKey | undefined> {
  try {
    return await key(region, recipe.key);
  } catch (error) {
    if (!(error instanceof AwsCallError) || error.code !== 'access-denied') throw error;
    throw new ActionError(
      error.code,
      error.message,
      `See first that the key ${recipe.key} is there in ${region}: AWS denies with these words, too, where there is none, or none of the alias that the role may look at. ${seeStepFor('key')} If it is there: ${error.remedy}`,
      { at: recipe.locations['key'], cause: error },
    );
  }
}
