import { choiceRules } from './recipe/choices.ts';
import { componentSizeRule } from './recipe/component-size.ts';
import { falconRules } from './recipe/falcon.ts';
import { ownParentRule } from './recipe/own-parent.ts';
import { pastedValueRules } from './recipe/pasted-values.ts';
import { platformRules } from './recipe/platforms.ts';
import { updateRules } from './recipe/updates.ts';
import { userDataRules } from './recipe/user-data.ts';
import type { Rule } from './rule.ts';

/**
 * Rules on a recipe with its documents and its user data: what fits together, and in which order.
 */
export const recipeRules: readonly Rule[] = [
  ...platformRules,
  ...updateRules,
  ...falconRules,
  ...choiceRules,
  ...pastedValueRules,
  ownParentRule,
  componentSizeRule,
  ...userDataRules,
];
