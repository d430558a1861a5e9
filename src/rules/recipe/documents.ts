import type { ComponentDocument, Step } from '../../document/component-document.ts';
import type { RecipeComponent } from '../../recipe/recipe.ts';
import type { Location } from '../../source/diagnostic.ts';
import { scalarsIn } from '../../source/node.ts';

/**
 * The documents of a recipe, each with the place that names it. Managed components have no
 * document.
 */
export function documentsOf(
  components: readonly RecipeComponent[],
): { document: ComponentDocument; at: Location }[] {
  return components.flatMap((one) => (one.kind === 'document' ? [one] : []));
}

/** All texts in the inputs of a step, joined. */
export function scriptText({ inputs }: Step): string {
  return inputs === undefined
    ? ''
    : scalarsIn(inputs)
        .map(({ text }) => text)
        .join('\n');
}
