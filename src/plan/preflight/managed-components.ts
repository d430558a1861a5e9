import type { Recipe } from '../../recipe/recipe.ts';
import type { ChangesLookup } from '../changes.ts';
import { finding, type PreflightFinding } from '../finding.ts';
import { textOf } from '../read-back/compare.ts';
import { managedArn, type Lookup } from '../resolve.ts';
import type { Wanted } from '../wanted.ts';

/** States of a component in which no new image recipe takes it. */
const outOfUse: readonly string[] = ['DEPRECATED', 'DISABLED'];

/**
 * Checks that the image recipe of a build can be made with the managed components, where it is not
 * there: one that is keeps what it has.
 */
export async function checkManagedComponents(
  { components, homeRegion }: Recipe,
  { imageRecipeArn }: Pick<Wanted, 'imageRecipeArn'>,
  lookup: Pick<Lookup, 'component'> & Pick<ChangesLookup, 'imageRecipe'>,
): Promise<PreflightFinding[]> {
  const managed = components.filter((component) => component.kind === 'managed');
  const found = await Promise.all(
    managed.map(async ({ name, version, at }) => {
      const answer = (await lookup.component(managedArn(homeRegion, { name, version })))?.answer;
      const status = textOf(answer, 'component', 'state', 'status');
      return outOfUse.includes(status)
        ? [
            finding(
              'bad',
              `managed component ${name}`,
              `The managed component ${name} of version ${version} is ${status} in ${homeRegion}, and a new image recipe takes none that is.`,
              'Name another version, or another component: `aws imagebuilder list-components --owner Amazon` shows what there is.',
              at,
            ),
          ]
        : [];
    }),
  );
  const findings = found.flat();
  return findings.length === 0 || (await lookup.imageRecipe(imageRecipeArn)) ? [] : findings;
}
