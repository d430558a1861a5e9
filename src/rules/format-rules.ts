import { documentTexts } from './document-texts.ts';
import { recipeTexts } from './recipe-texts.ts';
import type { Rule } from './rule.ts';
import { valueTexts } from './value-texts.ts';
import { allowTexts, fileTexts, yamlTexts } from './yaml-texts.ts';

/**
 * What is said of a rule that is checked while files are read; the rule of a text without severity
 * gives errors.
 */
type Text = Pick<Rule, 'what' | 'why' | 'source' | 'fix'> & Partial<Pick<Rule, 'severity'>>;

/** Texts by the ids of their rules. */
export type Texts = Readonly<Record<string, Text>>;

/** A rule that can't be switched off: without it a file means nothing, or AWS refuses it. */
export interface FormatRule extends Required<Text> {
  id: string;
  /** Heading under which docs/rules.md has it. */
  group: string;
}

const group = (name: string, texts: Texts): FormatRule[] =>
  Object.entries(texts).map(([id, text]) => ({ severity: 'error', ...text, id, group: name }));

/**
 * Everything that src/source, src/document, src/recipe and the comments of src/rules/allow.ts tell;
 * a test compares the ids.
 */
export const formatRules: readonly FormatRule[] = [
  ...group('Files', fileTexts),
  ...group('YAML, keys and types', yamlTexts),
  ...group('Recipes', recipeTexts),
  ...group('Values of recipes', valueTexts),
  ...group('Component documents', documentTexts),
  ...group('Comments that switch rules off', allowTexts),
];
