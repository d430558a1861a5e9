import { fitsBuildNames } from '../../recipe/ami-name.ts';
import { recipesPage } from '../../source/pages.ts';
import type { Rule } from '../rule.ts';

/**
 * A pattern that names the releases of a recipe: its name and a blank, or the text that its `amiName`
 * makes, a blank, and what stands for the time of the build.
 */
const namesRecipe = /^(?:[a-z0-9]+(?:-[a-z0-9]+)* |[\w-][\w.-]*(?: [\w.-]+)* (?:[*?]|20[\d?]{2}-))/;

/** The rule on parent images that the home account itself has. */
export const ownParentRule: Rule = {
  id: 'own-parent-name',
  severity: 'error',
  of: 'recipe',
  what: 'finds a pattern for AMIs of the home account that names no recipe and still fits names that Image Builder gives',
  why: "Whoever opens a pull request may have Image Builder build an AMI, and chooses its name up to the time at its end. Of what the pattern fits only releases count as parents, of whatever recipe, and nothing that was made otherwise: that can't be told from a candidate.",
  source: recipesPage,
  fix: 'For the releases of a recipe write what its AMI names have before the date, `al-2023 *`. For AMIs that Packer made or that were imported add `exclude: ["* 20??-??-??T??-??-??*"]`.',
  check: ({ parent, account, locations }) =>
    'owner' in parent &&
    (parent.owner === 'self' || parent.owner === account) &&
    !namesRecipe.test(parent.namePattern) &&
    fitsBuildNames(parent.namePattern, parent.exclude)
      ? [
          {
            at: locations['parent.namePattern'] ?? locations['parent']!,
            message: `${parent.namePattern} fits names that Image Builder gives to candidates, too.`,
          },
        ]
      : [],
};
