import { modules } from '../../document/modules.ts';
import type { Step } from '../../document/component-document.ts';
import type { Rule } from '../rule.ts';
import { documentsOf } from './documents.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';

/** Rules on steps that run on one platform only, in a recipe for another. */
export const platformRules: readonly Rule[] = [
  {
    id: 'module-platform',
    severity: 'error',
    of: 'recipe',
    what: "finds a document with an action module that does not exist on the recipe's platform",
    why: 'Image Builder refuses the component, also where a condition would skip the step.',
    source: `${guide}/toe-action-modules.html`,
    fix: 'Write one document for each platform.',
    check: function* ({ name, platform, components }) {
      for (const { document, at } of documentsOf(components)) {
        const step = document.steps.find(
          (one) => modules[one.action]?.platforms.includes(platform) === false,
        );
        if (step) {
          yield {
            at,
            message: `${name} is ${platform}; ${step.action} (${document.file}:${String(step.at.line)}) runs on ${modules[step.action]!.platforms.join(' and ')} only.`,
          };
        }
      }
    },
  },
  {
    id: 'unix-only-input',
    severity: 'error',
    of: 'recipe',
    what: 'finds owner, group or permissions of a file in a document that runs on Windows',
    why: 'The step fails: Windows has none of them.',
    source: `${guide}/toe-action-modules.html#action-modules-createfile`,
    fix: 'Remove it; where rights matter on Windows, set them with `icacls` in ExecutePowerShell.',
    check: function* ({ platform, components }) {
      if (platform !== 'Windows') return;
      for (const { document, at } of documentsOf(components)) {
        for (const step of document.steps) {
          const input = unixInputOf(step);
          if (input !== undefined) {
            yield {
              at,
              message: `${input} of ${step.action} (${document.file}:${String(step.at.line)}) means nothing on Windows.`,
            };
          }
        }
      }
    },
  },
  {
    id: 'managed-platform',
    severity: 'error',
    of: 'recipe',
    what: 'finds a managed component of another platform',
    why: 'Image Builder refuses the image recipe.',
    source: `${guide}/create-image-recipes.html`,
    fix: "Take the component of the same name that ends in the recipe's platform.",
    check: function* ({ platform, components }) {
      const other = platform === 'Linux' ? 'Windows' : 'Linux';
      for (const component of components) {
        if (
          component.kind === 'managed' &&
          component.name.toLowerCase().split(/\W/).includes(other.toLowerCase())
        ) {
          yield {
            at: component.at,
            message: `${component.name} is for ${other}, the recipe for ${platform}.`,
          };
        }
      }
    },
  },
  {
    id: 'managed-on-debian',
    severity: 'warning',
    of: 'recipe',
    what: 'finds a managed component in a recipe of Debian',
    why: 'Debian is not among the systems that Image Builder supports, and no managed component names it: the recipe is refused, or the build fails.',
    source: `${guide}/what-is-image-builder.html`,
    fix: 'Write a document of your own; recipes/components has one for each package family.',
    check: function* ({ parent, components }) {
      if (!/debian|136693071363/.test(Object.values(parent).join(' '))) return;
      for (const component of components) {
        if (component.kind === 'managed') {
          yield {
            at: component.at,
            message: `No managed component supports Debian, so ${component.name} does not either.`,
          };
        }
      }
    },
  },
];

/** The first input of a step that works only on systems with Unix users and permissions. */
function unixInputOf({ action, inputs }: Step): string | undefined {
  const maps = inputs?.kind === 'list' ? inputs.items.filter((item) => item.kind === 'map') : [];
  return maps
    .flatMap((map) => [...map.entries.keys()])
    .find((key) => modules[action]?.inputs[key]?.isUnixOnly);
}
