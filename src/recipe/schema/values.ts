import * as v from 'valibot';
import { parameterValueRules } from '../../document/declarations.ts';
import { recipesPage } from '../../source/pages.ts';
import { defineValueRules } from '../../source/rule.ts';

/** Rules on values that occur under several keys. */
export const valueRules = defineValueRules({
  'account-id': {
    subject: 'an `account`, or an entry of `shareWith.accounts`,',
    message: 'is not an AWS account id',
    why: 'An account id that lost a digit is another account, or none.',
    source: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
    fix: 'Write its 12 digits, zeros in front included.',
  },
  'region': {
    subject: 'a `homeRegion`, or an entry of `regions`,',
    message: 'is not an AWS region',
    why: 'No service answers there.',
    source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
    fix: 'Write one like `us-east-1`.',
  },
  'empty': {
    subject: 'a text',
    message: 'is empty',
    why: 'An empty text is neither a value nor the default.',
    source: recipesPage,
    fix: 'Write a value or remove the key.',
  },
});

/** A list that may be left out and is empty then. */
export const list = <Item extends v.GenericSchema>(item: Item, description: string) =>
  v.optional(v.pipe(v.array(item), v.description(description)), []);

/** Id of an AWS account. */
export const accountId = v.pipe(v.string(), v.regex(/^\d{12}$/, valueRules['account-id'].id));

/** Name of a region. */
export const region = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,}(-[a-z]+)+-\d$/, valueRules['region'].id),
);

/** Names of AWSTOE parameters: docs/rules.md#parameter-name. */
const parameterName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{3,128}$/, parameterValueRules['parameter-name'].id),
);
/** A map of parameter names to values; may be left out. */
export const parameters = (description: string) =>
  v.optional(
    v.pipe(
      v.record(
        parameterName,
        v.pipe(v.string(), v.maxLength(1024, parameterValueRules['parameter-length'].id)),
      ),
      v.description(description),
    ),
    {},
  );
