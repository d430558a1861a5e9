import type { Step } from '../../document/component-document.ts';
import { locateIn, scalarsIn } from '../../source/node.ts';
import type { ScalarNode } from '../../source/node.ts';
import type { RuleDiagnostic, Rule } from '../rule.ts';
import { linesOf } from '../../script/lines.ts';
import { commandsOf } from '../../script/reading.ts';
import { diagnosticAt } from './diagnostic-at.ts';
import { optionSetAt } from './strict-mode.ts';

/** Rules on secrets in scripts, documents and recipes. */
export const secretRules: readonly Rule[] = [
  {
    id: 'secret-in-text',
    severity: 'error',
    of: 'script',
    what: 'finds an access key, a token of a known form or a private key in a script',
    why: 'Component documents are stored in clear text, are in CloudTrail and the logs, and can be read by whomever the component is shared with.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    fix: "Revoke it. Put the next one into an SSM SecureString or Secrets Manager and fetch it in the script with the instance's role.",
    *check(script): Iterable<RuleDiagnostic> {
      for (const { offset, message } of secretsIn(script.text)) {
        yield diagnosticAt(script, { offset }, message);
      }
    },
  },
  {
    id: 'secret-in-value',
    severity: 'error',
    of: 'document',
    what: 'finds an access key, a token of a known form or a private key in an input, a default of a parameter or a constant',
    why: 'Component documents are stored in clear text, are in CloudTrail and the logs, and can be read by whomever the component is shared with.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    fix: "Revoke it. Put the next one into an SSM SecureString or Secrets Manager and fetch it in a script with the instance's role.",
    *check({ steps, parameters, constants, declarations }): Iterable<RuleDiagnostic> {
      for (const node of steps.flatMap(valuesOf)) {
        for (const { offset, message } of secretsIn(node.text)) {
          yield { at: locateIn(node, offset), message };
        }
      }
      for (const [name, text] of [...Object.entries(parameters), ...Object.entries(constants)]) {
        const [secret] = secretsIn(text ?? '');
        const at = declarations[name];
        if (secret && at) yield { at, message: secret.message };
      }
    },
  },
  {
    id: 'secret-given',
    severity: 'error',
    of: 'recipe',
    what: 'finds a parameter to which a recipe gives an access key, a token of a known form or a private key',
    why: "Image recipes are stored in clear text, are in CloudTrail, and stay: a version of a recipe can't be changed.",
    source:
      'https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html',
    fix: 'Revoke it. Give the name of an SSM SecureString or of a Secrets Manager secret, and have the step read it.',
    *check({ components }): Iterable<RuleDiagnostic> {
      for (const { parameters, at } of components) {
        for (const [name, text] of Object.entries(parameters)) {
          const [secret] = secretsIn(text);
          if (secret) yield { at, message: `The parameter ${name}: ${secret.message}` };
        }
      }
    },
  },
  {
    id: 'password-in-text',
    severity: 'warning',
    of: 'script',
    what: 'finds a password that stands in a script',
    why: 'Component documents are stored in clear text, are in CloudTrail and the logs, and every instance gets the same password.',
    source:
      'https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html',
    fix: 'Fetch it from an SSM SecureString or Secrets Manager in the script, or do without.',
    *check(script): Iterable<RuleDiagnostic> {
      for (const { text, offset } of linesOf(script.text)) {
        if (text.trimStart().startsWith('#')) continue;
        const found = passwordIn(text);
        if (found !== undefined) {
          yield diagnosticAt(
            script,
            { offset: offset + found },
            'A password stands in the script.',
          );
        }
      }
      for (const { name, args, assignments } of commandsOf(script)) {
        for (const { text, offset } of [
          ...assignments,
          ...(/^(?:export|declare|local|readonly|typeset)$/.test(name) ? args : []),
        ]) {
          // Values in quotes are found in the lines above.
          if (/=["']/.test(script.text.slice(offset, offset + text.length))) continue;
          const value = /^(\w+)=([^\s${}<>*()`]{6,100})$/.exec(text);
          if (value && passwordName.test(value[1]!) && !isNoPassword(value[2]!)) {
            yield diagnosticAt(script, { offset }, 'A password stands in the script.');
          }
        }
        if (name !== 'chpasswd' && name !== 'echo') continue;
        const word =
          name === 'echo'
            ? args.find(({ text }) => /^\w[\w-]*:[^\s${}:/]{4,}$/.test(text))
            : undefined;
        if (
          word &&
          commandsOf(script).some(
            (other) =>
              other.name === 'chpasswd' &&
              other.before === '|' &&
              other.offset > word.offset &&
              other.offset < word.end + 20,
          )
        ) {
          yield diagnosticAt(script, word, 'A password stands in the script.');
        }
      }
    },
  },
  {
    id: 'trace-shows-secrets',
    severity: 'warning',
    of: 'script',
    what: 'finds `set -x` in a script that fetches a secret',
    why: 'bash prints each command with its values: the secret is in the log of the build, in S3 or CloudWatch.',
    source: 'https://www.gnu.org/software/bash/manual/html_node/The-Set-Builtin.html',
    fix: 'Leave `set -x` out, or switch it off before (`set +x`).',
    *check(script): Iterable<RuleDiagnostic> {
      const at = optionSetAt(script, 'xtrace');
      if (at === undefined) return;
      const commands = commandsOf(script);
      const secret = commands.find(({ name, args, offset }) => {
        const texts = args.map(({ text }) => text);
        return (
          offset > at &&
          ((/^(?:aws|\$\{?\w+\}?)$/.test(name) &&
            (texts.includes('--with-decryption') ||
              texts.includes('get-secret-value') ||
              texts.includes('get-login-password'))) ||
            (name === 'vault' && texts[0] === 'read'))
        );
      });
      if (!secret) return;
      const isOff = commands.some(
        ({ name, args, offset }) =>
          name === 'set' &&
          offset > at &&
          offset < secret.offset &&
          args.some(({ text }) => /^\+[a-z]*x/.test(text)),
      );
      if (!isOff) {
        yield diagnosticAt(
          script,
          { offset: at },
          'The secret that the script fetches is printed into the log.',
        );
      }
    },
  },
];

/** Names of variables and options that have a password, without the `$` of PowerShell. */
const passwordName =
  /^(?:\w+_)?(?:password|passwd|secret_?(?:access_?)?key|api_?key|auth_?token)$/i;

/** Where in a line a password stands in quotes. */
function passwordIn(line: string): number | undefined {
  const assigned = line
    .matchAll(/(?<![\w$])\$?(\w+)\s*:?=\s*(["'])([^"'\s${}<>*()]{6,100})\2/g)
    .find(([, name, , value]) => passwordName.test(name!) && !isNoPassword(value!));
  const converted = line
    .matchAll(
      /ConvertTo-SecureString\s+(?:-String\s+)?(["'])([^"'\s${}<>()]{6,100})\1\s+-AsPlainText/gi,
    )
    .find(([, , value]) => !isNoPassword(value!));
  return (assigned ?? converted)?.index;
}

/** Whether a value is no secret, such as an example or an address. */
function isNoPassword(value: string): boolean {
  return /^(?:changeme|example|placeholder|your|\/|https?:|arn:|alias|true|false|none|null|xxx)|^(.)\1*$|EXAMPLE/i.test(
    value,
  );
}

/** The scalars in the inputs of a step, except for scripts. */
function valuesOf({ action, inputs }: Step): ScalarNode[] {
  return inputs === undefined || /^Execute(?:Bash|PowerShell)$/.test(action)
    ? []
    : scalarsIn(inputs);
}

function secretsIn(text: string): { offset: number; message: string }[] {
  return secretPatterns.flatMap(({ pattern, name }) =>
    [...text.matchAll(pattern)]
      .filter(([secret]) => !/EXAMPLE|X{8}|x{8}|0{8}|1234567890/.test(secret))
      .map((match) => ({
        offset: match.index,
        message: `It has ${name}: ${match[0].slice(0, 8)}…`,
      })),
  );
}

const secretPatterns: readonly { pattern: RegExp; name: string }[] = [
  {
    pattern: /(?<![A-Za-z0-9/+])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Za-z0-9/+=])/g,
    name: 'an AWS access key id',
  },
  {
    pattern:
      /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----(?=\s*[A-Za-z0-9+/:-])/g,
    name: 'a private key',
  },
  {
    pattern: /(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{50,})/g,
    name: 'a token of GitHub',
  },
  { pattern: /(?<!\w)glpat-[\w-]{20,}/g, name: 'a token of GitLab' },
  {
    pattern: /(?<![\w-])[0-9A-Fa-f]{32}-[0-9A-Fa-f]{2}(?![\w-])/g,
    name: 'a customer id of CrowdStrike',
  },
  { pattern: /(?<!\w)xox[abprs]-\d[\w-]{20,}/g, name: 'a token of Slack' },
];
