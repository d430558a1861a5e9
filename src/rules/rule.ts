import type { ComponentDocument } from '../document/component-document.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { Script } from '../script/script.ts';
import type { Location } from '../source/diagnostic.ts';
import type { RuleText } from '../source/rule.ts';

/** Where a rule found something, and in what words. */
export interface Finding {
  at: Location;
  /** What is wrong there: one sentence. */
  message: string;
  /** What to do about it, where the rule's own `fix` is too general. */
  remedy?: string;
}

/**
 * Something that keeps people from wasting a build. It looks at one script of a step or of user
 * data, at one document, or at a recipe with everything that it uses; a recipe gets here only if
 * its files can be read.
 */
export type Rule = RuleText &
  (
    | { of: 'script'; check: (script: Script) => Iterable<Finding> }
    | { of: 'document'; check: (document: ComponentDocument) => Iterable<Finding> }
    | { of: 'recipe'; check: (recipe: Recipe) => Iterable<Finding> }
  );
