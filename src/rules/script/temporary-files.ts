import { scriptsOf } from '../../script/script.ts';
import type { RuleDiagnostic, Rule } from '../rule.ts';
import { diagnosticAt } from './diagnostic-at.ts';
import { covers, removedBy, removedByModule, variablesRemoved } from './removed-files.ts';
import { madeByMktemp, writtenByPowerShell, writtenByShell } from './written-files.ts';

/** Rules on files in folders for temporary files. */
export const temporaryFileRules: readonly Rule[] = [
  {
    id: 'left-in-temp',
    severity: 'warning',
    of: 'document',
    what: 'finds a file that a script puts under /tmp, /var/tmp, C:\\Windows\\Temp or $env:TEMP and that no step of the document removes',
    why: 'Image Builder empties /var/tmp alone: the rest is in the image, on every instance. And what an instance needs from /var/tmp is gone.',
    source:
      'https://docs.aws.amazon.com/imagebuilder/latest/userguide/security-best-practices.html#post-build-cleanup',
    fix: 'Work in a folder of `mktemp -d` and write `trap \'rm -rf "${work}"\' EXIT` below it; in PowerShell end with Remove-Item.',
    *check(document): Iterable<RuleDiagnostic> {
      // The instance of the test phase does not become an image.
      const scripts = scriptsOf(document).filter(({ step }) => step?.phase !== 'test');
      const written = scripts.flatMap((script) =>
        [...writtenByShell(script), ...writtenByPowerShell(script)].map((one) => ({
          script,
          ...one,
        })),
      );
      const removed = [...scripts.flatMap(removedBy), ...document.steps.flatMap(removedByModule)];
      for (const { script, file, offset } of written) {
        if (!removed.some((one) => covers(one, file))) {
          yield diagnosticAt(
            script,
            { offset },
            file.startsWith('/var/tmp')
              ? `${file} is not removed; Image Builder empties /var/tmp at the end of the build.`
              : `${file} is not removed, and stays in the image.`,
          );
        }
      }
      for (const script of scripts) {
        const made = madeByMktemp(script);
        const removedNames = made.length > 0 ? variablesRemoved(script) : undefined;
        for (const { name, folder, offset } of made) {
          const isCovered = removed.some(
            (one) => !one.startsWith('$') && covers(one, `${folder}/tmp.x`),
          );
          if (removedNames?.has(name) === false && !isCovered) {
            yield diagnosticAt(
              script,
              { offset },
              `What mktemp makes for ${name} is not removed, and stays in the image.`,
            );
          }
        }
      }
    },
  },
];
