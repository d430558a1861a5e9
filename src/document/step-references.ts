import { quote } from '../source/diagnostic.ts';
import { suggest } from '../source/nearest.ts';
import type { ListNode, MapNode, ScalarNode } from '../source/node.ts';
import { modulesPage, variablesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import type { Declarations } from './declarations.ts';
import { modules } from './modules.ts';
import type { Problems } from './problems.ts';

/** References, and those to steps. */
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

/** A step that references may name. */
interface KnownStep {
  phase: string;
  step: string;
  action: string;
  inputs: MapNode | ListNode | undefined;
}

/** What may be referred to at one place of a document. */
export interface Scope {
  declarations: Declarations;
  /** All steps of the document, in the order in which they run. */
  steps: readonly KnownStep[];
  /** Which of them a phase and a name mean, joined by a point. */
  positions: ReadonlyMap<string, number>;
  /** How many of them have run before. */
  ran: number;
  /** The name of the loop around; empty where it has none, undefined outside of loops. */
  loop: string | undefined;
}

/** Image Builder runs the other phases on a new instance, which knows nothing of these two. */
const buildStage = ['build', 'validate'];

/** `phase.step.outputs[index].variable`, taken apart. */
interface StepReference {
  phase: string;
  step: string;
  kind: string;
  index: number | undefined;
  variable: string;
}

/** Checks that a reference to a step names one that has run, and something that it has. */
export function checkStepReference(
  { phase, step, kind, index, variable }: StepReference,
  { steps, positions, ran }: Scope,
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
  if (position >= ran) {
    problems.add(
      at(),
      stepReferenceRules['reference-order'],
      `${phase}.${step} runs ${position === ran ? 'right now' : 'later'}: it has no value yet.`,
    );
    return;
  }
  const here = steps[ran]?.phase ?? '';
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
