import * as v from 'valibot';
import { recipesPage } from '../../source/pages.ts';
import { defineValueRules } from '../../source/rule.ts';
import { list } from './values.ts';

/** Rules on the entries of `acceptMembers`. */
export const acceptMembersRules = defineValueRules({
  'accepted-member': {
    subject: 'an entry of `acceptMembers`',
    message: 'is not the name of a member of an answer that is read before a release',
    why: 'Another name accepts nothing, and the release stays where it is.',
    source: recipesPage,
    fix: 'Copy the name from the error, like `GetImageRecipe.imageRecipe.newMember`.',
  },
});

/** An operation whose answer is read back, and the path of a member in it. */
const memberPattern =
  /^(GetImage|GetImageRecipe|GetComponent|GetInfrastructureConfiguration|GetDistributionConfiguration|DescribeImages|DescribeSnapshots)(\.[A-Za-z][A-Za-z0-9]*)+$/;

/** Members of AWS's answers that may be there though no table of golden-ami has them. */
export const acceptMembers = list(
  v.pipe(v.string(), v.regex(memberPattern, acceptMembersRules['accepted-member'].id)),
  "Members of AWS's answers that golden-ami does not know and that stopped a release, by the names that the error gives, after a look at what they mean.",
);
