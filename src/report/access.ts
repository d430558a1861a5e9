import type { PhrasingContent, RootContent } from 'mdast';
import type { PlannedRecipe } from '../plan/plan.ts';
import { recipeNames } from './comment.ts';
import { code, paragraph, text } from './markdown.ts';

/** A recipe of a plan, or one that could not be planned. */
type Planned = { recipe: string } & Pick<PlannedRecipe, 'access'>;

/** How many of those who get or lose images are named. */
const mostShown = 5;

/**
 * Says who gets images by the next release, who loses them, and of which recipes: a reviewer reads
 * this before all else. Empty where nobody does.
 */
export function accessBlocks(recipes: readonly Planned[]): RootContent[] {
  const clauses = (['added', 'removed'] as const).flatMap((kind) => {
    const byName = new Map<string, string[]>();
    for (const { recipe, access } of recipes) {
      for (const name of access?.[kind] ?? []) {
        byName.set(name, [...(byName.get(name) ?? []), recipe]);
      }
    }
    // Once for all names of which the same is to be said.
    const byRecipes = Map.groupBy(byName, ([, names]) => names.join(' '));
    return [...byRecipes.values()].map((same) =>
      clause(
        same.map(([name]) => name),
        kind,
        same[0]![1],
      ),
    );
  });
  if (clauses.length === 0) return [];
  return [
    paragraph([
      text('🔑 Who may launch the released images changes: '),
      ...clauses.flatMap((one, index) => (index === 0 ? one : [text('; '), ...one])),
      text('.'),
    ]),
  ];
}

function clause(
  names: readonly string[],
  kind: 'added' | 'removed',
  recipes: readonly string[],
): PhrasingContent[] {
  const shown = names.slice(0, mostShown);
  const left = names.length - shown.length;
  const isOne = names.length === 1;
  const verb = kind === 'added' ? (isOne ? 'gets' : 'get') : isOne ? 'loses' : 'lose';
  return [
    ...shown.flatMap((name, index) => [
      ...(index === 0 ? [] : [text(', ')]),
      ...(name === 'all' ? [text('everybody')] : [code(name, 100)]),
    ]),
    ...(left > 0 ? [text(` and ${String(left)} more`)] : []),
    text(` ${verb} those of `),
    ...recipeNames(recipes),
  ];
}
