import { makeLock, managedKey, type Lock, type ResolvedFacts } from '../../src/plan/lock.ts';
import { wantedOf, type Wanted } from '../../src/plan/wanted.ts';
import type { Recipe } from '../../src/recipe/recipe.ts';
import { account, aRecipe } from './recipe.ts';

export function keyArn(region: string): string {
  return `arn:aws:kms:${region}:${account}:key/11111111-2222-3333-4444-555555555555`;
}

export function facts(recipe: Recipe, overrides: Partial<ResolvedFacts> = {}): ResolvedFacts {
  return {
    parent: {
      image: 'ami-0aaaaaaaaaaaaaaa1',
      name: 'al2023-ami-2023.9.20261110.0-kernel-6.12-x86_64',
      createdAt: '2026-11-10T00:00:00.000Z',
      rootDeviceName: '/dev/xvda',
      snapshotGiB: 8,
    },
    keys: Object.fromEntries(recipe.regions.map((region) => [region, keyArn(region)])),
    managed: Object.fromEntries(
      recipe.components.flatMap((component) =>
        component.kind === 'managed'
          ? [
              [
                managedKey(component),
                `arn:aws:imagebuilder:us-east-1:aws:component/${component.name}/1.0.2/1`,
              ],
            ]
          : [],
      ),
    ),
    now: Date.parse('2026-11-21T12:00:00Z'),
    force: false,
    ...overrides,
  };
}

export function aLock(recipe: Recipe = aRecipe(), overrides: Partial<ResolvedFacts> = {}): Lock {
  return makeLock(recipe, facts(recipe, overrides));
}

export function aWanted(
  recipe: Recipe = aRecipe(),
  overrides: Partial<ResolvedFacts> = {},
): Wanted {
  return wantedOf(recipe, aLock(recipe, overrides));
}
