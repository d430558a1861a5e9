import { quote } from '../source/diagnostic.ts';
import type { Explanation } from '../source/diagnostic.ts';
import type { NodePath } from '../source/node.ts';
import { guide } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import { explainMarketplace } from './parent.ts';
import { amiNameRules } from './schema/ami-name.ts';

/** Rules on what golden-ami never does. */
export const refusalRules = defineRules({
  'unencrypted': {
    what: 'finds a key of `volume` that is about encryption',
    why: 'There is nothing to choose: every volume is encrypted with the key that `key` names, and a verified AMI is an encrypted one.',
    source: `${guide}/cross-account-dist.html`,
    fix: 'Remove it.',
  },
  'public-sharing': {
    what: 'finds an AMI that is to be shared with everybody',
    why: 'EC2 refuses that for encrypted AMIs, and what an organization bakes in is not for the public.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html',
    fix: 'Name organizations, organizational units or accounts.',
  },
});

/**
 * Explains a key or value by which people ask for something that golden-ami never does; undefined
 * where the general explanation is good enough.
 */
export function explain(path: NodePath, text: string): Explanation | undefined {
  return (
    explainMarketplace(path, text) ??
    explainEncryption(path) ??
    explainSharing(path, text) ??
    explainAmiName(path, text)
  );
}

function explainEncryption([top, key]: NodePath): Explanation | undefined {
  if (top !== 'volume' || !/^(encrypted|encryption|unencrypted)$/i.test(String(key))) {
    return undefined;
  }
  return {
    rule: refusalRules['unencrypted'],
    message: `\`${String(key)}\` is nothing to choose: every volume is encrypted with the key that \`key\` names.`,
    remedy: 'Remove it.',
  };
}

function explainSharing([top, key]: NodePath, text: string): Explanation | undefined {
  if (top !== 'shareWith') return undefined;
  const isPublicKey = /^(public|everyone|everybody|all|groups?|isPublic)$/i.test(String(key));
  if (!isPublicKey && !/^(\*|all|public|everyone)$/i.test(text)) return undefined;
  return {
    rule: refusalRules['public-sharing'],
    message:
      'An AMI is never shared with everybody: EC2 refuses that for encrypted ones, and what is in it is not for the public.',
    remedy: 'Name organizations, organizational units or accounts.',
  };
}

/** Says which part of an AMI's name is wrong. */
function explainAmiName([top]: NodePath, text: string): Explanation | undefined {
  if (top !== 'amiName' || text === '') return undefined;
  const rule = amiNameRules['ami-name'];
  if (!text.endsWith(' {date}') || text.indexOf('{date}') !== text.lastIndexOf('{date}')) {
    return {
      rule,
      message: `amiName: ${quote(text)} does not end in a blank and its only \`{date}\`: that makes each name one of its own and tells whose it is.`,
    };
  }
  const own = text.slice(0, -' {date}'.length).replaceAll('{recipe}', '');
  const [wrong] = /\{[^{}]*\}|[^\w. -]/.exec(own) ?? [];
  return wrong === undefined
    ? undefined
    : { rule, message: `amiName: ${quote(text)} has ${quote(wrong)}, which can't stand there.` };
}
