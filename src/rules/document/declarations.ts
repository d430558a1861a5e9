import { referencesIn } from '../../document/references.ts';
import { scalarsIn } from '../../source/node.ts';
import type { Rule } from '../rule.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';

/** Rules on the declarations of a document. */
export const declarationRules: readonly Rule[] = [
  {
    id: 'unused-declaration',
    severity: 'warning',
    of: 'document',
    what: 'finds a parameter or constant that no reference of the document names',
    why: 'Whoever sets it in a recipe believes in an effect that it does not have.',
    source: `${guide}/toe-user-defined-variables.html`,
    fix: 'Use it as `{{ Name }}`, or remove it.',
    check: function* (document) {
      const named = new Set(
        document.steps
          .flatMap((step) => scalarsIn(step.attributes))
          .flatMap(({ text }) => referencesIn(text))
          .map(
            ({ expression }) =>
              /^aws:ssm:resolve\((.*)\)$/.exec(expression)?.[1]?.trim() ?? expression,
          ),
      );
      for (const [name, at] of Object.entries(document.declarations)) {
        if (!named.has(name)) yield { at, message: `${name} is declared and never used.` };
      }
    },
  },
  {
    id: 'secret-parameter',
    severity: 'warning',
    of: 'document',
    what: 'finds a parameter that is made for a secret',
    why: 'Values of parameters are stored in clear text, shown in the console and written to CloudTrail.',
    source: `${guide}/toe-user-defined-variables.html`,
    fix: 'Declare the name of an SSM SecureString or of a Secrets Manager secret, and read it in the step.',
    check: function* (document) {
      for (const name of Object.keys(document.parameters)) {
        const at = document.declarations[name];
        if (
          at &&
          /(password|passwd|secret|token|api_?-?key|private_?-?key|credentials?)$/i.test(name)
        ) {
          yield {
            at,
            message: `${name} would be readable for everybody who may look at the component or the recipe.`,
          };
        }
      }
    },
  },
];
