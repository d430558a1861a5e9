import * as v from 'valibot';
import { api } from '../../source/pages.ts';
import { defineValueRules } from '../../source/rule.ts';
import { amiNameConvention } from '../ami-name-template.ts';

/** Rules on the value of `amiName`. */
export const amiNameRules = defineValueRules({
  'ami-name': {
    subject: 'an `amiName`',
    message: 'is not a template of AMI names',
    why: 'Image Builder takes fewer characters than EC2, and no name without the time of the build. That it stands at the end, after a blank, tells the AMIs of a recipe from those of another, and what Image Builder made from what may be a parent without a release.',
    source: `${api}/API_AmiDistributionConfiguration.html`,
    fix: 'Write letters, digits, `_ . -`, single blanks and `{recipe}`, and at the end a blank and `{date}`, like `acme {recipe} {date}`.',
  },
});

/** The template of the AMI's name. What it becomes with the recipe's name is checked in check.ts. */
export const amiName = v.optional(
  v.pipe(
    v.string(),
    v.regex(
      /^(?:[\w-]|\{recipe\})(?:[\w.-]|\{recipe\})*(?: (?:[\w.-]|\{recipe\})+)* \{date\}$/,
      amiNameRules['ami-name'].id,
    ),
    v.description(
      'Name of the AMIs: own text, `{recipe}` for the name of the recipe, and at the end a blank and `{date}` for the time of the build.',
    ),
  ),
  amiNameConvention,
);
