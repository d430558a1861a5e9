import { commandsOf, powerShellOf, remember } from '../../script/reading.ts';
import type { Script } from '../../script/script.ts';

/** Setting with which dnf and yum also verify packages that come from no repository. */
const checksPackages = /\blocalpkg_gpgcheck\s*=\s*(?:1|true|yes)\b/i;

/**
 * Whether a script compares anything with a checksum or a signature. Rules then assume that it
 * verifies all of its downloads.
 */
export const verifies: (script: Script) => boolean = remember((script) => {
  const bash = commandsOf(script).some(({ name, args }) => {
    if (
      /^(?:sha\d+sum|shasum|md5sum|b2sum|cksum|gpgv2?|rpmkeys|cosign|minisign|signify|slsa-verifier|debsig-verify|dpkg-sig)$/.test(
        name,
      )
    ) {
      return true;
    }
    if (/^gpg2?$/.test(name)) return args.some(({ text }) => text.startsWith('--verify'));
    if (name === 'rpm') {
      return args.some(({ text }) => text === '--checksig' || /^-[a-z]*K/.test(text));
    }
    return name === 'openssl' && args.some(({ text }) => /^(?:dgst|sha\d+|pkeyutl)$/.test(text));
  });
  return (
    bash ||
    checksPackages.test(script.text) ||
    /\b(?:Get-FileHash|Get-AuthenticodeSignature|Test-FileCatalog|-hashfile|signtool(?:\.exe)?\s+verify|Cryptography\.SHA\d+)\b/i.test(
      powerShellOf(script).code,
    )
  );
});

/**
 * Whether an address is that of a key, a signature, a checksum, a package list or data: it proves
 * something itself, is verified elsewhere, or is never run.
 */
export function isNoProgram(url: string): boolean {
  return (
    /\.(?:asc|gpg|key|pub|pem|crt|cer|p7b|sig|sign|minisig|sha\d+(?:sums?)?|md5|repo|list|sources|txt|json|xml|html?|ya?ml|conf|cfg|ini|toml|cnf|tmpl)(?:[?#]|$)/i.test(
      url,
    ) || /gpg|signing|key(?:pair|ring|s)?(?![a-z])|SHA\d+SUMS?|checksum/i.test(url)
  );
}
