import * as v from 'valibot';
import { guide } from '../../source/pages.ts';
import { defineValueRules } from '../../source/rule.ts';
import { parameters, valueRules } from './values.ts';

/** Rules on the values of an entry of `components`. */
export const componentValueRules = defineValueRules({
  'managed-name': {
    subject: 'a `managed`',
    message: 'is not the name of a component that Amazon manages',
    why: 'The ARN is made of it, with the region and the version that the plan fixes.',
    source: `${guide}/use-managed-components.html`,
    fix: 'Write the name alone, like `update-windows`; own documents are `file:`.',
  },
  'managed-version': {
    subject: 'a `version` of a managed component',
    message: 'is not a component version',
    why: 'Wildcards are possible from the right only: what stands right of an `x` must be `x`.',
    source: `${guide}/use-managed-components.html`,
    fix: 'Write `1.2.3`, `1.2.3/1`, or `x` for what may move: `1.2.x`, `1.x.x`, `x.x.x`.',
  },
});

const neighbour = (description: string) =>
  v.optional(v.pipe(v.string(), v.nonEmpty(valueRules['empty'].id), v.description(description)));

/** One entry of `components`. */
export const componentSchema = v.strictObject({
  file: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(valueRules['empty'].id),
      v.description('AWSTOE component document, relative to the file in which this line stands.'),
    ),
  ),
  managed: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9_-]+$/, componentValueRules['managed-name'].id),
      v.description('Name of a component that Amazon manages.'),
    ),
  ),
  version: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+(\/\d+)?)$/,
        componentValueRules['managed-version'].id,
      ),
      v.description('With `managed`: its version; `x.x.x` is the newest, which the plan fixes.'),
    ),
  ),
  with: parameters('Values of parameters, for this component alone.'),
});

/** One entry of `addComponents`. */
export const addedComponentSchema = v.strictObject({
  ...componentSchema.entries,
  before: neighbour(
    'Name of a component of the base, or of one above in this list; this one runs before it.',
  ),
  after: neighbour('The same; this one runs after it. Each entry has one of the two.'),
});

/** One entry of `removeComponents`. */
export const removedComponentSchema = v.pipe(v.string(), v.nonEmpty(valueRules['empty'].id));
