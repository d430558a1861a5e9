import type { ComponentDocument } from '../document/component-document.ts';
import type { Recipe } from '../recipe/recipe.ts';
import { scriptsOf, userDataScript } from '../script/script.ts';
import type { Script } from '../script/script.ts';
import { diagnostic } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { RuleDiagnostic, Rule } from './rule.ts';
import { rules } from './table.ts';

/** The rules' diagnostics for one document and its scripts. */
export function checkDocument(document: ComponentDocument): Diagnostic[] {
  const scripts = scriptsOf(document);
  return rules.flatMap((rule) => {
    if (rule.of === 'document') return toDiagnostics(rule, rule.check(document));
    return rule.of === 'script' ? checkScripts(rule, scripts) : [];
  });
}

/**
 * The rules' diagnostics for one recipe and its user data. Its documents are checked by
 * `checkDocument`, since several recipes may share one.
 */
export function checkRecipe(recipe: Recipe): Diagnostic[] {
  const userData = userDataScript(recipe);
  return rules.flatMap((rule) => {
    if (rule.of === 'recipe') return toDiagnostics(rule, rule.check(recipe));
    return rule.of === 'script' && userData ? checkScripts(rule, [userData]) : [];
  });
}

function checkScripts(rule: Rule & { of: 'script' }, scripts: Script[]): Diagnostic[] {
  return scripts.flatMap((script) => toDiagnostics(rule, rule.check(script)));
}

function toDiagnostics(rule: Rule, found: Iterable<RuleDiagnostic>): Diagnostic[] {
  return [...found].map(({ at, message, remedy }) => diagnostic(at, rule, message, remedy));
}
