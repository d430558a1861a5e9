import * as v from 'valibot';
import { organizationsApi } from '../../source/pages.ts';
import { defineValueRules } from '../../source/rule.ts';
import { accountId, list } from './values.ts';

/** Rules on the values of `shareWith`. */
export const sharingRules = defineValueRules({
  'organization-arn': {
    subject: 'an entry of `shareWith.organizations`',
    message: 'is not the ARN of an organization',
    why: 'Launch permissions name organizations by their ARN alone, and it has the management account in it.',
    source: `${organizationsApi}/API_Organization.html`,
    fix: 'Write the full ARN, `arn:aws:organizations::<management account>:organization/o-…`; `aws organizations describe-organization` shows it.',
  },
  'organizational-unit-arn': {
    subject: 'an entry of `shareWith.organizationalUnits`',
    message: 'is not the ARN of an organizational unit',
    why: 'Launch permissions name units by their ARN alone, and it has the management account in it.',
    source: `${organizationsApi}/API_OrganizationalUnit.html`,
    fix: 'Write the full ARN, `arn:aws:organizations::<management account>:ou/o-…/ou-…`.',
  },
});

/** Organizations, units and accounts that may launch the released AMIs. */
export const shareWith = v.optional(
  v.pipe(
    v.strictObject({
      organizations: list(
        v.pipe(
          v.string(),
          v.regex(
            /^arn:aws[a-z-]*:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/,
            sharingRules['organization-arn'].id,
          ),
        ),
        'Full ARNs, at most 25.',
      ),
      organizationalUnits: list(
        v.pipe(
          v.string(),
          v.regex(
            /^arn:aws[a-z-]*:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/,
            sharingRules['organizational-unit-arn'].id,
          ),
        ),
        'Full ARNs, at most 25.',
      ),
      accounts: list(accountId, 'Account ids.'),
    }),
    v.description(
      'Who may launch the released AMIs. Nobody but the home account where it is missing.',
    ),
  ),
  {},
);
