import type { ComponentDocument, Step } from '../../document/component-document.ts';
import { nodeAt, scalarsIn } from '../../source/node.ts';
import type { ScalarNode } from '../../source/node.ts';
import type { Rule } from '../rule.ts';
import { inputMaps } from './input-maps.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';

/** Rules on files and packages that action modules download or install without verifying them. */
export const trustRules: readonly Rule[] = [
  {
    id: 'web-download-unverified',
    severity: 'warning',
    of: 'document',
    what: 'finds a WebDownload without checksum whose file nothing verifies afterwards',
    why: 'Whoever controls the address, or the way to it, controls every instance that is launched from the image.',
    source: `${guide}/toe-action-modules.html#action-modules-webdownload`,
    fix: 'Add `checksum` and `algorithm: SHA256`, or check a signature in a later step of this document.',
    check: function* (document) {
      for (const [index, step] of document.steps.entries()) {
        if (step.action !== 'WebDownload' || document.steps.slice(index + 1).some(verifies)) {
          continue;
        }
        for (const item of inputMaps(step)) {
          const source = item.entries.get('source')?.value;
          if (source?.kind === 'scalar' && !item.entries.has('checksum')) {
            yield {
              at: source.at,
              message: `${shorten(source.text)} is downloaded and not verified.`,
            };
          }
        }
      }
    },
  },
  {
    id: 'web-download-unpinned',
    severity: 'warning',
    of: 'document',
    what: 'finds a WebDownload of whatever is the latest',
    why: 'The same document gives another image tomorrow, and nobody can say which version an image has.',
    source: `${guide}/toe-action-modules.html#action-modules-webdownload`,
    fix: 'Name a version in the address; make it a parameter to change it in one place.',
    check: (document) =>
      downloads(document)
        .filter(({ text }) => /\blatest\b/i.test(text))
        .map(({ at, text }) => ({
          at,
          message: `${shorten(text)} is another file whenever its publisher wants.`,
        })),
  },
  {
    id: 'web-download-insecure',
    severity: 'warning',
    of: 'document',
    what: 'finds a WebDownload over plain HTTP, or with certificate errors ignored',
    why: 'Anybody on the way can replace the file.',
    source: `${guide}/toe-action-modules.html#action-modules-webdownload`,
    fix: 'Use `https://` and let certificate errors be errors; trust the certificate of an inspecting proxy in the image instead.',
    check: (document) => [
      ...downloads(document)
        .filter(({ text }) => /^http:\/\//i.test(text))
        .map(({ at, text }) => ({ at, message: `${shorten(text)} is not encrypted on the way.` })),
      ...trueInputs(document, 'WebDownload', 'ignoreCertificateErrors').map(({ at }) => ({
        at,
        message: 'Certificate errors are ignored.',
      })),
    ],
  },
  {
    id: 'unsigned-installer',
    severity: 'warning',
    of: 'document',
    what: 'finds an MSI that is installed whatever its signature says',
    why: 'The Authenticode check is the only one between the download and SYSTEM.',
    source: `${guide}/toe-action-modules.html#action-modules-installmsi`,
    fix: 'Remove the input; verify the checksum of a package that its publisher does not sign.',
    check: (document) =>
      ['allowUnsignedInstaller', 'ignoreAuthenticodeSignatureErrors'].flatMap((key) =>
        trueInputs(document, 'InstallMSI', key).map(({ at }) => ({
          at,
          message: `${key} takes packages that nobody vouches for.`,
        })),
      ),
  },
];

/** Whether a step verifies a file, by its module or in a script. */
function verifies(step: Step): boolean {
  if (step.action === 'InstallMSI') return true;
  return scalarsIn(step.attributes).some(({ text }) =>
    /\b(sha(1|224|256|384|512)sum|shasum|gpgv?|cosign|minisign|Get-FileHash|Get-AuthenticodeSignature|signtool|codesign|spctl|certutil)\b|\brpm\s+(-K|--checksig)|fileSHA(256|512)Equals/i.test(
      text,
    ),
  );
}

function downloads(document: ComponentDocument): ScalarNode[] {
  return document.steps
    .filter(({ action }) => action === 'WebDownload')
    .flatMap(inputMaps)
    .flatMap((item) => {
      const source = item.entries.get('source')?.value;
      return source?.kind === 'scalar' ? [source] : [];
    });
}

/** Inputs of a module whose value is true. */
function trueInputs(document: ComponentDocument, action: string, key: string): ScalarNode[] {
  return document.steps
    .filter((step) => step.action === action)
    .flatMap(inputMaps)
    .flatMap((item) => {
      const value = nodeAt(item, [key]);
      return value?.kind === 'scalar' && value.text.toLowerCase() === 'true' ? [value] : [];
    });
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
