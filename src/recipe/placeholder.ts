import { seeStepFor } from '../getting-started.ts';
import { diagnostic } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Node } from '../source/node.ts';
import { defineRules } from '../source/rule.ts';

/** The rule on values that nobody has filled in. */
export const placeholderRules = defineRules({
  placeholder: {
    severity: 'warning',
    what: "finds a value of AWS's documentation, like `o-exampleorgid`, `amzn-s3-demo-bucket` or a host in `example.internal`",
    why: 'It stands for what only your organization knows. A recipe with it can be checked and reviewed, but `plan` and `build` take it for an error.',
    source: 'https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html',
    fix: 'Write your own value.',
  },
});

const rule = placeholderRules['placeholder'];

/**
 * Example values of AWS's documentation, and words that people write, in place of values that only
 * the organization knows.
 */
const placeholders: { pattern: RegExp; part?: string; remedy: string }[] = [
  {
    pattern: /\borganizations::111122223333:/,
    part: '111122223333',
    remedy:
      "Write your organization's management account; the ARN that `aws organizations describe-organization` shows has it.",
  },
  {
    pattern: /\bo-exampleorgid\b/,
    part: 'o-exampleorgid',
    remedy: "Write your organization's id; `aws organizations describe-organization` shows it.",
  },
  {
    pattern: /^(?:111122223333|123456789012)$/,
    remedy: 'Write the number of the account that is meant.',
  },
  { pattern: /\bamzn-s3-demo-/, remedy: 'Write the name of your bucket.' },
  {
    pattern: /\bexample\.(internal|com|org|net)\b|\.example$/i,
    remedy: 'Write the name of your host.',
  },
  { pattern: /<your[^<>]*>|\bchange-?me\b/i, remedy: 'Write the value that is meant.' },
];

/**
 * A warning for each value that nobody has filled in. The recipe can be checked and reviewed, but
 * not built.
 */
export function findPlaceholders(node: Node): Diagnostic[] {
  switch (node.kind) {
    case 'map':
      return [...node.entries.values()].flatMap(({ value }) => findPlaceholders(value));
    case 'list':
      return node.items.flatMap(findPlaceholders);
    case 'scalar':
      return partsOf(node.text).map(({ part, remedy }) =>
        diagnostic(
          node.at,
          rule,
          `${part === undefined || part === node.text ? '' : `${part} in `}${node.text} is a placeholder.`,
          `${remedy} ${seeStepFor('values')}`,
        ),
      );
  }
}

/** The placeholders in a text: one for all of it, or each part of an ARN. */
function partsOf(text: string): typeof placeholders {
  const found = placeholders.filter(({ pattern }) => pattern.test(text));
  const parts = found.filter(({ part }) => part !== undefined);
  return parts.length > 0 ? parts : found.slice(0, 1);
}

/**
 * Turns the warnings about placeholders into errors, for `plan` and `build`, since a recipe with a
 * placeholder can't be built.
 */
export function withPlaceholdersAsErrors(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.map((one) => (one.rule === rule.id ? { ...one, severity: 'error' } : one));
}
