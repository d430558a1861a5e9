import { powerShellOf } from '../../script/reading.ts';
import { linesOf } from '../../script/lines.ts';
import { quote } from '../../source/diagnostic.ts';
import type { Rule, RuleDiagnostic } from '../rule.ts';
import { diagnosticAt } from './diagnostic-at.ts';

/** A comparison of a text with a pattern. */
const comparison = /-[ci]?(?:not)?(match|like)\s+(?:'([^'\n]*)'|"([^"\n]*)")/gi;

/** Rules on who signed what a script installs. */
export const signerRules: readonly Rule[] = [
  {
    id: 'open-signer',
    severity: 'warning',
    of: 'script',
    what: "finds a signer's name that is compared only with its beginning or a part of it",
    why: '`O="?Amazon` is also how `O=Amazonas Software` begins: whoever gets a certificate for such a name signs what every instance runs.',
    source:
      'https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.x509certificates.x509certificate.subject',
    fix: 'Compare the whole organization, up to the comma after it: `-notmatch \'(^|, )O="Example, Inc\\."(, |$)\'`; or the thumbprint of the certificate.',
    *check(script): Iterable<RuleDiagnostic> {
      const { code, assignments } = powerShellOf(script);
      if (!/SignerCertificate/i.test(code)) return;
      const signers = new Set(
        assignments
          .filter(({ value }) => /\.Subject\b/i.test(value))
          .map(({ name }) => name.toLowerCase()),
      );
      for (const { text, offset } of linesOf(code)) {
        const words = text.toLowerCase().match(/\$\w+/g) ?? [];
        if (!/\.Subject\b/i.test(text) && !words.some((word) => signers.has(word))) continue;
        for (const match of text.matchAll(comparison)) {
          const [, operator = '', single, double = ''] = match;
          const pattern = single ?? double;
          if (isWhole(operator.toLowerCase(), pattern)) continue;
          yield diagnosticAt(
            script,
            { offset: offset + match.index },
            `${quote(pattern)} is also in the names of other signers.`,
          );
        }
      }
    },
  },
];

/** Whether a pattern says where the name of an organization, or the whole subject, ends. */
function isWhole(operator: string, pattern: string): boolean {
  // A value that is pasted is not known here.
  if (pattern.includes('{{')) return true;
  return (
    /(?:O|CN)=/i.test(pattern) &&
    (operator === 'like' ? /(?:[",]\s?\*|[^*])$/ : /(?:[",]\s?|\$\)?)$/).test(pattern)
  );
}
