import type { Step } from '../../document/component-document.ts';
import type { Location } from '../../source/diagnostic.ts';
import type { Rule } from '../rule.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';

/** Rules on how steps and phases run. */
export const stepRules: readonly Rule[] = [
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
];

/** The place of a step's attribute, or of the step where it has no such attribute. */
function placeOf(step: Step, key: string): Location {
  return step.attributes.entries.get(key)?.value.at ?? step.at;
}
