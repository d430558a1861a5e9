import { documentRules } from './document-rules.ts';
import { recipeRules } from './recipe-rules.ts';
import type { Rule } from './rule.ts';
import { scriptRules } from './script-rules.ts';

/** All rules that can be switched off. Rules that can't are checked while files are read. */
export const rules: readonly Rule[] = [...documentRules, ...recipeRules, ...scriptRules];
