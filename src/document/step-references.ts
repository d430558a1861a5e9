import { quote } from '../source/diagnostic.ts';
import { suggest } from '../source/nearest.ts';
import type { ListNode, MapNode, ScalarNode } from '../source/node.ts';
import { modulesPage, variablesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import type { Declarations } from './declarations.ts';
import { modules } from './modules.ts';
import type { Problems } from './problems.ts';

/** Rules on references to steps, and on unknown references. */
export const stepReferenceRules = defineRules({
  'unknown-reference': {
    what: 'finds a `{{ reference }}` to a parameter, constant, step or runtime variable that does not exist',
    why: 'The build fails, or the braces stay in the text as they are.',
    source: variablesPage,
    fix: 'Correct the name, or declare it.',
  },
  'reference-order': {
    what: 'finds a reference to a step that has not run yet',
    why: 'It has no value.',
    source: variablesPage,
    fix: 'Refer to steps that ran before.',
  },
  'reference-stage': {
    what: 'finds a reference from a test phase to a step of `build` or `validate`',
    why: "Tests run on a new instance, launched from the finished image: nothing of the build's outputs is known there.",
    source: variablesPage,
    fix: 'Write what the test needs into the image, or find it out again.',
  },
  'reference-output': {
    what: 'finds a reference to an output that the module does not have, or to an input that the step does not give',
    why: 'It has no value.',
    source: modulesPage,
    fix: 'Take the name that the message names.',
  },
});

/** A step to which references may refer. */
interface KnownStep {
  phase: string;
  step: string;
  action: string;
  inputs: MapNode | ListNode | undefined;
}

/** What references at one place of a document may name. */
export interface Scope {
  declarations: Declarations;
  /** All steps of the document, in the order in which they run. */
  steps: readonly KnownStep[];
  /** Index in `steps`, by `<phase>.<step>`. */
  positions: ReadonlyMap<string, number>;
  /** Number of steps that ran before this place, which is the index of the current step. */
  ranCount: number;
  /**
   * Name of the loop of the current step; empty for a loop without a name, undefined outside of a
   * loop.
   */
  loop: string | undefined;
}

/**
 * Phases that share one instance. Image Builder runs the others on a new instance, on which the
 * values of these two are not known.
 */
const buildStage = ['build', 'validate'];

/** The parts of a reference `phase.step.outputs[index].variable`. */
interface StepReference {
  phase: string;
  step: string;
  kind: string;
  index: number | undefined;
  variable: string;
}

/**
 * Checks that a reference to a step names a step that has run on the same instance, and an input or
 * output that it has.
 */
export function checkStepReference(
  { phase, step, kind, index, variable }: StepReference,
  { steps, positions, ranCount }: Scope,
  problems: Problems,
  at: () => ScalarNode['at'],
): void {
  const position = positions.get(`${phase}.${step}`);
  const target = steps[position ?? -1];
  if (position === undefined || target === undefined) {
    const names = steps.map((one) => `${one.phase}.${one.step}`);
    problems.add(
      at(),
      stepReferenceRules['unknown-reference'],
      `The document has no step ${phase}.${step}.`,
      suggest(`${phase}.${step}`, names) ?? 'Name the phase and the step.',
    );
    return;
  }
  if (position >= ranCount) {
    problems.add(
      at(),
      stepReferenceRules['reference-order'],
      `${phase}.${step} runs ${position === ranCount ? 'right now' : 'later'}: it has no value yet.`,
    );
    return;
  }
  const here = steps[ranCount]?.phase ?? '';
  if (phase !== here && !(buildStage.includes(phase) && buildStage.includes(here))) {
    problems.add(
      at(),
      stepReferenceRules['reference-stage'],
      `${phase}.${step} ran on another instance: nothing of phase ${phase} is known in phase ${here}.`,
      'Write what the test needs into the image, or ask for it again.',
    );
    return;
  }
  const module = modules[target.action];
  if (module === undefined) return;
  if (kind === 'outputs' && !module.outputs.includes(variable)) {
    problems.add(
      at(),
      stepReferenceRules['reference-output'],
      `${target.action} has no output ${quote(variable)}.`,
      suggest(variable, module.outputs) ??
        (module.outputs.length > 0 ? `It has ${module.outputs.join(', ')}.` : 'It has none.'),
    );
    return;
  }
  if (kind !== 'inputs') return;
  const { inputs } = target;
  const item = inputs?.kind === 'list' ? inputs.items[index ?? 0] : inputs;
  if (item === undefined || (item.kind === 'map' && !item.entries.has(variable))) {
    problems.add(
      at(),
      stepReferenceRules['reference-output'],
      `${phase}.${step} has no input ${index === undefined ? '' : `${String(index)}, `}${quote(variable)}.`,
      'Name an input that the step gives.',
    );
  }
}
