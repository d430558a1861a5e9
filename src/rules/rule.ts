import type { ComponentDocument } from '../document/component-document.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { Location } from '../source/diagnostic.ts';
import type { Script } from '../script/script.ts';

/** Where a rule found something, and in what words. */
export interface Finding {
  at: Location;
  /** What is wrong there: one sentence. */
  message: string;
  /** What to do about it, where the rule's own `fix` is too general. */
  remedy?: string;
}

/** What every rule tells about itself; docs/rules.md is made of it. */
interface RuleText {
  /** Kebab-case; how a rule is named in diagnostics and comments. */
  id: string;
  severity: 'error' | 'warning';
  /** What it finds: a sentence without subject, like "finds a download that nobody verifies". */
  what: string;
  /** What it costs whoever does not know it. */
  why: string;
  /** Link to who says so. */
  source: string;
  /** What to do: the remedy of its diagnostics, where a finding has none of its own. */
  fix: string;
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
