import type { Explanation } from '../source/diagnostic.ts';
import type { NodePath } from '../source/node.ts';
import { explainMarketplace } from './parent.ts';

/**
 * Better words for what people try and golden-ami never does; undefined leaves the general ones.
 */
export function explain(path: NodePath, text: string): Explanation | undefined {
  return explainMarketplace(path, text) ?? explainEncryption(path) ?? explainSharing(path, text);
}

function explainEncryption([top, key]: NodePath): Explanation | undefined {
  if (top !== 'volume' || !/^(encrypted|encryption|unencrypted)$/i.test(String(key))) {
    return undefined;
  }
  return {
    rule: 'unencrypted',
    message: `\`${String(key)}\` is nothing to choose: every volume is encrypted with the key that \`key\` names.`,
    remedy: 'Remove it.',
  };
}

function explainSharing([top, key]: NodePath, text: string): Explanation | undefined {
  if (top !== 'shareWith') return undefined;
  const isPublicKey = /^(public|everyone|everybody|all|groups?|isPublic)$/i.test(String(key));
  if (!isPublicKey && !/^(\*|all|public|everyone)$/i.test(text)) return undefined;
  return {
    rule: 'public-sharing',
    message:
      'An AMI is never shared with everybody: EC2 refuses that for encrypted ones, and what is in it is not for the public.',
    remedy: 'Name organizations, organizational units or accounts.',
  };
}
