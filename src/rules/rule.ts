import type { ComponentDocument } from '../document/component-document.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { Script } from '../script/script.ts';
import type { Location } from '../source/diagnostic.ts';
import type { RuleText } from '../source/rule.ts';

/** A rule's diagnostic before the rule's id and severity are added. */
export interface RuleDiagnostic {
  at: Location;
  /** What is wrong there: one sentence. */
  message: string;
  /** What to do about it, where the rule's own `fix` is too general. */
  remedy?: string;
}

/**
 * A check that warns before a build is wasted. It looks at one script of a step or of user data, at
 * one document, or at a recipe with everything that the recipe uses. A recipe is checked only if
 * all of its files could be read.
 */
export type Rule = RuleText &
  (
    | { of: 'script'; check: (script: Script) => Iterable<RuleDiagnostic> }
    | { of: 'document'; check: (document: ComponentDocument) => Iterable<RuleDiagnostic> }
    | { of: 'recipe'; check: (recipe: Recipe) => Iterable<RuleDiagnostic> }
  );
