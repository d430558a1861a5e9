import type { ComponentDocument, Step } from '../document/component-document.ts';
import { referencesIn } from '../document/references.ts';
import type { Location } from '../source/diagnostic.ts';
import { nodeAt, scalarsIn } from '../source/node.ts';
import type { MapNode, ScalarNode } from '../source/node.ts';
import type { Rule } from './rule.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';

/** Rules over one document as a whole and over the inputs of its steps. */
export const documentRules: readonly Rule[] = [
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
        for (const item of items(step)) {
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
      ...truths(document, 'WebDownload', 'ignoreCertificateErrors').map(({ at }) => ({
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
        truths(document, 'InstallMSI', key).map(({ at }) => ({
          at,
          message: `${key} takes packages that nobody vouches for.`,
        })),
      ),
  },
  {
    id: 'on-failure-continue',
    severity: 'warning',
    of: 'document',
    what: 'finds `onFailure: Continue`, where mostly `Ignore` is meant',
    why: 'With Continue the next steps run, and then the document fails all the same: the build is lost, only later.',
    source: `${guide}/toe-use-documents.html`,
    fix: 'Write `Ignore` where the failure does not matter, else leave it at Abort.',
    check: (document) =>
      document.steps
        .filter(({ onFailure }) => onFailure === 'Continue')
        .map((step) => ({
          at: placeOf(step, 'onFailure'),
          message: `${step.phase}.${step.step} lets the next steps run and fails the build at the end.`,
        })),
  },
  {
    id: 'no-time-limit',
    severity: 'warning',
    of: 'document',
    what: 'finds `timeoutSeconds: -1`',
    why: 'A step that hangs holds the instance and the build until Image Builder gives up, up to a day later.',
    source: `${guide}/toe-use-documents.html`,
    fix: 'Write the longest time that it may take; 7200 seconds is the default.',
    check: (document) =>
      document.steps
        .filter(
          ({ timeoutSeconds, action }) => timeoutSeconds === -1 && action !== 'ExecuteDocument',
        )
        .map((step) => ({
          at: placeOf(step, 'timeoutSeconds'),
          message: `${step.phase}.${step.step} may run for ever.`,
        })),
  },
  {
    id: 'phase-not-run',
    severity: 'warning',
    of: 'document',
    what: 'finds a phase that Image Builder does not run',
    why: 'What stands in it never happens, and nothing says so.',
    source: `${guide}/toe-use-documents.html`,
    fix: 'Name it `build`, `validate` or `test`; only AWSTOE on the command line runs others.',
    check: (document) => {
      const others = new Map(
        document.steps
          .filter(
            ({ phase }) => !['build', 'validate', 'test', 'container-host-test'].includes(phase),
          )
          .reverse()
          .map((step) => [step.phase, step]),
      );
      return [...others.values()].map(({ at, phase }) => ({
        at,
        message: `Image Builder runs no phase named ${phase}.`,
      }));
    },
  },
  {
    id: 'unused-declaration',
    severity: 'warning',
    of: 'document',
    what: 'finds a parameter or constant that no reference of the document names',
    why: 'Whoever sets it in a recipe believes in an effect that it does not have.',
    source: `${guide}/toe-user-defined-variables.html`,
    fix: 'Use it as `{{ Name }}`, or remove it.',
    check: function* (document) {
      const named = new Set(
        document.steps
          .flatMap((step) => scalarsIn(step.attributes))
          .flatMap(({ text }) => referencesIn(text))
          .map(
            ({ expression }) =>
              /^aws:ssm:resolve\((.*)\)$/.exec(expression)?.[1]?.trim() ?? expression,
          ),
      );
      for (const [name, at] of Object.entries(document.declarations)) {
        if (!named.has(name)) yield { at, message: `${name} is declared and never used.` };
      }
    },
  },
  {
    id: 'secret-parameter',
    severity: 'warning',
    of: 'document',
    what: 'finds a parameter that is made for a secret',
    why: 'Values of parameters are stored in clear text, shown in the console and written to CloudTrail.',
    source: `${guide}/toe-user-defined-variables.html`,
    fix: 'Declare the name of an SSM SecureString or of a Secrets Manager secret, and read it in the step.',
    check: function* (document) {
      for (const name of Object.keys(document.parameters)) {
        const at = document.declarations[name];
        if (
          at &&
          /(password|passwd|secret|token|api_?-?key|private_?-?key|credentials?)$/i.test(name)
        ) {
          yield {
            at,
            message: `${name} would be readable for everybody who may look at the component or the recipe.`,
          };
        }
      }
    },
  },
  {
    id: 'bare-permissions',
    severity: 'warning',
    of: 'document',
    what: 'finds file permissions that YAML takes for a number',
    why: 'AWSTOE wants a text: what becomes of `0644` as a number is not documented, and 420 would be its value.',
    source: `${guide}/toe-action-modules.html`,
    fix: 'Put it in quotes: `permissions: "0644"`.',
    check: function* (document) {
      for (const step of document.steps) {
        for (const item of items(step)) {
          const value = item.entries.get('permissions')?.value;
          if (value?.kind === 'scalar' && typeof value.value === 'number') {
            yield { at: value.at, message: `permissions is the number ${value.text}.` };
          }
        }
      }
    },
  },
];

/** Whether a step verifies a file, with its own means or those of a script. */
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
    .flatMap(items)
    .flatMap((item) => {
      const source = item.entries.get('source')?.value;
      return source?.kind === 'scalar' ? [source] : [];
    });
}

/** Inputs of a module that are true. */
function truths(document: ComponentDocument, action: string, key: string): ScalarNode[] {
  return document.steps
    .filter((step) => step.action === action)
    .flatMap(items)
    .flatMap((item) => {
      const value = nodeAt(item, [key]);
      return value?.kind === 'scalar' && value.text.toLowerCase() === 'true' ? [value] : [];
    });
}

/** The maps of a step's inputs, one or several. */
function items({ inputs }: Step): MapNode[] {
  if (inputs === undefined) return [];
  return inputs.kind === 'map' ? [inputs] : inputs.items.filter((item) => item.kind === 'map');
}

/** Where a step's attribute stands, or the step where it has none. */
function placeOf(step: Step, key: string): Location {
  return step.attributes.entries.get(key)?.value.at ?? step.at;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
