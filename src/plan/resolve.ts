import { ActionError } from '../errors.ts';
import type { Recipe, RecipeComponent } from '../recipe/recipe.ts';
import type { ExistingComponent } from './existing.ts';
import { resolveKeys, type FoundKey } from './keys.ts';
import { makeLock, managedKey, partitionOf, type Lock } from './lock.ts';
import { resolveParentImage, type ParentLookup } from './parent-image.ts';

/** Reads of AWS that make a lock; all but `key` in the home region. */
export interface Lookup extends ParentLookup {
  key: (region: string, alias: string) => Promise<FoundKey | undefined>;
  component: (arn: string) => Promise<ExistingComponent | undefined>;
}

/** Resolves in parallel all that "latest" means in a recipe, and makes its lock. */
export async function resolveLock(
  recipe: Recipe,
  lookup: Lookup,
  options: { now: number; force: boolean },
): Promise<Lock> {
  const managed = recipe.components.filter((component) => component.kind === 'managed');
  const [parent, keys, managedArns] = await Promise.all([
    resolveParentImage(recipe.parent, lookup, {
      region: recipe.homeRegion,
      account: recipe.account,
      platform: recipe.platform,
      location: recipe.locations['parent'],
    }),
    resolveKeys(recipe, lookup.key),
    Promise.all(
      managed.map(
        async (component) =>
          [managedKey(component), await resolveManaged(recipe, component, lookup)] as const,
      ),
    ),
  ]);
  return makeLock(recipe, { parent, keys, managed: Object.fromEntries(managedArns), ...options });
}

/** ARN of a managed component as a recipe names it: its version may have wildcards. */
export function managedArn(
  region: string,
  { name, version }: { name: string; version: string },
): string {
  return `arn:${partitionOf(region)}:imagebuilder:${region}:aws:component/${name}/${version}`;
}

async function resolveManaged(
  recipe: Recipe,
  component: Extract<RecipeComponent, { kind: 'managed' }>,
  lookup: Lookup,
): Promise<string> {
  const found = await lookup.component(managedArn(recipe.homeRegion, component));
  if (!found) {
    throw new ActionError(
      'managed-component',
      `There is no managed component ${component.name} of version ${component.version} in ${recipe.homeRegion}.`,
      '`aws imagebuilder list-components --owner Amazon` shows what there is.',
      { at: component.at },
    );
  }
  if (found.platform !== '' && found.platform !== recipe.platform) {
    throw new ActionError(
      'managed-component',
      `The managed component ${component.name} is for ${found.platform}, and ${recipe.name} is ${recipe.platform}.`,
      'Name the one for this platform.',
      { at: component.at },
    );
  }
  return found.arn;
}
