import { quote } from '../../source/diagnostic.ts';
import type { RuleDiagnostic, Rule } from '../rule.ts';
import { isWithin } from '../../script/shell/command.ts';
import { hasParameter } from '../../script/powershell/call.ts';
import { downloadsOf } from '../../script/downloads.ts';
import { isNoProgram, verifies } from './verification.ts';
import { commandsOf, powerShellOf } from '../../script/reading.ts';
import { diagnosticAt } from './diagnostic-at.ts';
import { setsOption } from './strict-mode.ts';

/** Rules on downloads from the web. */
export const downloadRules: readonly Rule[] = [
  {
    id: 'unverified-download',
    severity: 'warning',
    of: 'script',
    what: 'finds a program or package that is downloaded and used although nothing in the script compares it with a checksum or a signature',
    why: 'Whoever can change the file at its source, or an error page in its place, gets into every instance of the image, as root.',
    source: 'https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies',
    fix: 'Compare it with a checksum (sha256sum --check, Get-FileHash; `checksum` of WebDownload) or check its signature (gpgv, rpmkeys --checksig, Get-AuthenticodeSignature).',
    *check(script): Iterable<RuleDiagnostic> {
      if (verifies(script)) return;
      for (const { use, url, urlOffset, tool } of downloadsOf(script)) {
        if (use === 'text' || isNoProgram(url)) continue;
        yield diagnosticAt(
          script,
          { offset: urlOffset },
          `${tool} fetches ${quote(url)}, and nothing verifies it.`,
        );
      }
    },
  },
  {
    id: 'unpinned-download',
    severity: 'warning',
    of: 'script',
    what: 'finds an address whose content changes, such as one with `latest` or a branch in it',
    why: 'The same recipe gives another image tomorrow, and a build fails, or a fleet breaks, because of a version that nobody chose.',
    source: 'https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies',
    fix: 'Name the version in the address; a parameter of the document is a good place for it.',
    *check(script): Iterable<RuleDiagnostic> {
      for (const { url, urlOffset } of downloadsOf(script)) {
        const word = unpinnedPart(url);
        if (word === undefined || isNoProgram(url)) continue;
        yield diagnosticAt(
          script,
          { offset: urlOffset },
          `${quote(url)} has whatever ${quote(word)} is on the day of the build.`,
        );
      }
    },
  },
  {
    id: 'insecure-download',
    severity: 'warning',
    of: 'script',
    what: 'finds a download over http or ftp, and one that does not check whom it talks to',
    why: 'Anyone on the way to the server can put something else into the image.',
    source: 'https://curl.se/docs/sslcerts.html',
    fix: 'Use https, and install the certificate authority where the server has one of its own.',
    *check(script): Iterable<RuleDiagnostic> {
      for (const { tool, use, url, urlOffset, offset, options, call } of downloadsOf(script)) {
        const switched =
          tool === 'curl' && options?.has('k', 'insecure')
            ? '--insecure'
            : options?.has('no-check-certificate')
              ? '--no-check-certificate'
              : call && hasParameter(call, 'SkipCertificateCheck', 5)
                ? '-SkipCertificateCheck'
                : undefined;
        if (switched !== undefined) {
          yield diagnosticAt(
            script,
            { offset },
            `The download takes any certificate: ${switched}.`,
          );
        } else if (use !== 'text' && /^(?:http|ftp):/i.test(url)) {
          yield diagnosticAt(
            script,
            { offset: urlOffset },
            `${quote(url)} is fetched without encryption.`,
          );
        }
      }
      for (const match of powerShellOf(script).code.matchAll(
        /ServerCertificateValidationCallback\s*=|\bTrustAllCertsPolicy\b\s*$/gm,
      )) {
        yield diagnosticAt(
          script,
          { offset: match.index },
          'The script takes any certificate: ServerCertificateValidationCallback.',
        );
      }
    },
  },
  {
    id: 'curl-without-fail',
    severity: 'warning',
    of: 'script',
    what: 'finds a curl that keeps or runs what it fetches without --fail',
    why: 'curl ends with 0 for an error 404 or 503, and the error page is taken for the file.',
    source: 'https://curl.se/docs/manpage.html#-f',
    fix: 'Write `curl -fsSL`.',
    *check(script): Iterable<RuleDiagnostic> {
      if (verifies(script)) return;
      for (const { tool, use, offset, options, url } of downloadsOf(script)) {
        if (
          tool !== 'curl' ||
          !options ||
          use === 'text' ||
          options.has('f', 'fail', 'fail-with-body', 'w', 'write-out')
        ) {
          continue;
        }
        yield diagnosticAt(script, { offset }, `curl takes an error page for ${quote(url)}.`);
      }
    },
  },
  {
    id: 'hidden-download-failure',
    severity: 'warning',
    of: 'script',
    what: 'finds a pipeline that begins with curl or wget in a script without `pipefail`',
    why: 'Only the last command of a pipeline decides whether it failed: with nothing on its input, a shell or gpg or tee is content.',
    source: 'https://www.gnu.org/software/bash/manual/html_node/Pipelines.html',
    fix: 'Begin the script with `set -euo pipefail`, or download to a file first.',
    *check(script): Iterable<RuleDiagnostic> {
      if (setsOption(script, 'pipefail')) return;
      const web = new Set(downloadsOf(script).map(({ offset }) => offset));
      for (const command of commandsOf(script)) {
        if (
          command.after !== '|' ||
          command.before === '|' ||
          !web.has(command.offset) ||
          isWithin(command, 'condition') ||
          command.isNegated
        ) {
          continue;
        }
        yield diagnosticAt(script, command, `If ${command.name} fails, the pipeline does not.`);
      }
    },
  },
  {
    id: 'web-request-parsing',
    severity: 'warning',
    of: 'script',
    what: 'finds an Invoke-WebRequest without -UseBasicParsing',
    why: 'Windows PowerShell hands the answer to Internet Explorer, which SYSTEM has not set up, and since December 2025 asks first whether it may: nobody answers.',
    source:
      'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-webrequest?view=powershell-5.1',
    fix: 'Add -UseBasicParsing.',
    *check(script): Iterable<RuleDiagnostic> {
      for (const call of powerShellOf(script).calls) {
        if (
          !/^(?:invoke-webrequest|iwr|wget|curl)$/.test(call.name) ||
          hasParameter(call, 'UseBasicParsing', 4) ||
          call.args.some(({ text }) => text.startsWith('@'))
        ) {
          continue;
        }
        yield diagnosticAt(
          script,
          call,
          `${script.text.slice(call.offset, call.offset + call.name.length)} has no -UseBasicParsing.`,
        );
      }
    },
  },
];

/** The part of an address that does not name a fixed version, such as `latest` or a branch. */
function unpinnedPart(url: string): string | undefined {
  const path = url.replace(/^\w+:\/\/[^/]*/, '');
  const word = /(?:^|[/_.-])(latest|nightly)(?=[/_.-]|$)/i.exec(path)?.[1];
  if (word !== undefined) return word;
  return /^https:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|github\.com\/[^/]+\/[^/]+\/(?:raw|archive)|gitlab\.com\/.*\/raw)\/(?:refs\/heads\/)?(master|main|HEAD|develop)(?=[/.]|$)/.exec(
    url,
  )?.[1];
}
