import type { Rule } from '../rule.ts';
import { inputMaps } from './input-maps.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';

/** Rules on the permissions of files that action modules create. */
export const permissionRules: readonly Rule[] = [
  {
    id: 'bare-permissions',
    severity: 'warning',
    of: 'document',
    what: 'finds file permissions that YAML takes for a number',
    why: 'AWSTOE wants a text: what becomes of `0644` as a number is not documented, and 420 would be its value.',
    source: `${guide}/toe-action-modules.html`,
    fix: 'Put it in quotes: `permissions: "0644"`.',
    check: function* (document) {
      for (const step of document.steps) {
        for (const item of inputMaps(step)) {
          const value = item.entries.get('permissions')?.value;
          if (value?.kind === 'scalar' && typeof value.value === 'number') {
            yield { at: value.at, message: `permissions is the number ${value.text}.` };
          }
        }
      }
    },
  },
];
