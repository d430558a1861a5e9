import type { MapNode } from '../source/node.ts';
import { documentsPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import type { Step } from './component-document.ts';
import type { Declarations } from './declarations.ts';
import { Names } from './problems.ts';
import type { Problems } from './problems.ts';
import { checkReferences } from './references.ts';
import { readSteps } from './steps.ts';

/** Rules on the phases of a document. */
export const phaseRules = defineRules({
  'no-phase': {
    what: 'finds a document without a phase that Image Builder runs for an AMI',
    why: 'Nothing of it would ever happen.',
    source: documentsPage,
    fix: 'Add a phase named `build`, `validate` or `test`.',
  },
  'phase-name': {
    what: 'finds a phase whose name has other characters than `A-Za-z0-9_-`, or not 3 to 128 of them',
    why: 'AWSTOE refuses the document.',
    source: documentsPage,
    fix: 'Write 3 to 128 letters, digits, `_` or `-`.',
  },
  'duplicate-phase': {
    what: 'finds two phases of one name',
    why: 'AWSTOE refuses the document.',
    source: documentsPage,
    fix: 'Join or rename them.',
  },
});

/**
 * Phases that Image Builder runs:
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
 */
const imageBuilderPhases = ['build', 'validate', 'test', 'container-host-test'];
/** Reads and checks `phases`, with every step's attributes, inputs and references. */
export function readPhases(root: MapNode, declarations: Declarations, problems: Problems): Step[] {
  const list = problems.list(root.entries.get('phases')?.value, '`phases`');
  if (!list) return [];
  const uniquePhases = new Names(
    'phase',
    { form: phaseRules['phase-name'], duplicate: phaseRules['duplicate-phase'] },
    problems,
  );
  const phaseNames: string[] = [];
  const stepsInLoops = list.items.flatMap((item) => {
    const map = problems.map(item, 'A phase');
    if (!map) return [];
    problems.keys(
      map,
      'a phase',
      ['name', 'steps', 'disableLogging', 'description'],
      ['name', 'steps'],
    );
    problems.boolean(map.entries.get('disableLogging')?.value, '`disableLogging`');
    const name = problems.scalar(map.entries.get('name')?.value, 'The name of a phase');
    if (name) {
      uniquePhases.add(name.text, name.at);
      phaseNames.push(name.text);
    }
    return readSteps(map, name?.text ?? '', problems);
  });
  if (!phaseNames.some((name) => imageBuilderPhases.slice(0, 3).includes(name))) {
    problems.add(
      list.at,
      phaseRules['no-phase'],
      'The document has none of the phases that Image Builder runs.',
      'Add a phase named build, validate or test.',
    );
  }

  const steps = stepsInLoops.map(({ step }) => step);
  // Of two steps with one name, which is an error, the first counts.
  const positions = new Map(
    steps.map(({ phase, step }, index) => [`${phase}.${step}`, index] as const).reverse(),
  );
  for (const [ranCount, { step, loop }] of stepsInLoops.entries()) {
    const scope = { declarations, steps, positions, ranCount, loop };
    if (step.inputs) checkReferences(step.inputs, scope, problems);
    // AWSTOE evaluates `if` before the loop, and neither `if` nor `loop` can refer to the loop's
    // own values.
    for (const key of ['if', 'loop']) {
      const value = step.attributes.entries.get(key)?.value;
      if (value) checkReferences(value, { ...scope, loop: undefined }, problems);
    }
  }
  return steps;
}
