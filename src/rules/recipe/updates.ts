import type { Rule } from '../rule.ts';
import { documentsOf, scriptText } from './documents.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';

/** Rules on updates of the operating system that fail or take longer than allowed. */
export const updateRules: readonly Rule[] = [
  {
    id: 'update-os-al2023',
    severity: 'error',
    of: 'recipe',
    what: 'finds UpdateOS in a recipe of Amazon Linux 2023',
    why: 'The module knows yum and apt-get. On Amazon Linux 2023 it fails.',
    source: 'https://github.com/aws/agent-toolkit-for-aws',
    fix: 'Run `dnf upgrade --releasever=latest` in ExecuteBash.',
    check: function* ({ parent, components }) {
      if (!/al2023|amazon-linux-2023/.test(Object.values(parent).join(' '))) return;
      for (const { document, at } of documentsOf(components)) {
        const step = document.steps.find(({ action }) => action === 'UpdateOS');
        if (step) {
          yield {
            at,
            message: `UpdateOS (${document.file}:${String(step.at.line)}) does not work on Amazon Linux 2023.`,
          };
        }
      }
    },
  },
  {
    id: 'windows-update-timeout',
    severity: 'warning',
    of: 'recipe',
    what: 'finds Windows Update with the default time-out of two hours',
    why: 'A cumulative update of an image that is some months old takes longer; the build is then lost after two hours.',
    source: `${guide}/toe-action-modules.html#action-modules-updateos`,
    fix: 'Set `timeoutSeconds: 14400`, or use the managed component `update-windows`.',
    check: function* ({ platform, components }) {
      if (platform !== 'Windows') return;
      for (const { document, at } of documentsOf(components)) {
        const step = document.steps.find(
          (one) =>
            one.timeoutSeconds === undefined &&
            (one.action === 'UpdateOS' || scriptText(one).split('\n').some(installsUpdates)),
        );
        if (step) {
          yield {
            at,
            message: `${step.step} (${document.file}:${String(step.at.line)}) has two hours for Windows Update.`,
          };
        }
      }
    },
  },
];

/** Whether a line of PowerShell has Windows Update install something. */
function installsUpdates(line: string): boolean {
  if (/\b(?:Install-WindowsUpdate|Start-WUScan|usoclient)\b/i.test(line)) return true;
  const at = line.search(/\bGet-WindowsUpdate\b/i);
  return at >= 0 && /-Install\b/i.test(line.slice(at));
}
