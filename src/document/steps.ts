import { quote } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import type { MapNode, Node } from '../source/node.ts';
import { documentsPage, modulesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import { onFailures } from './component-document.ts';
import type { Step } from './component-document.ts';
import { branchKeys, checkCondition } from './condition.ts';
import { checkInputs } from './inputs.ts';
import { checkLoop, loopRules } from './loop.ts';
import { modules } from './modules.ts';
import { Names } from './problems.ts';
import type { Problems } from './problems.ts';

/** Rules on the steps of a phase and their attributes. */
export const stepRules = defineRules({
  'no-step': {
    what: 'finds a phase without a step',
    why: 'AWSTOE refuses the document.',
    source: documentsPage,
    fix: 'Add a step, or remove the phase.',
  },
  'step-name': {
    what: 'finds a step whose name has other characters than `A-Za-z0-9_-`, or not 3 to 128 of them',
    why: 'AWSTOE refuses the document.',
    source: documentsPage,
    fix: 'Write 3 to 128 letters, digits, `_` or `-`.',
  },
  'duplicate-step': {
    what: 'finds two steps of one name in a phase',
    why: 'AWSTOE refuses the document: references name steps.',
    source: documentsPage,
    fix: 'Rename or remove one of the two.',
  },
  'unknown-action': {
    what: 'finds an `action` that AWSTOE does not have',
    why: "Names of modules are case-sensitive, and there are no modules of one's own.",
    source: modulesPage,
    fix: 'Take the module that the message names.',
  },
  'step-timeout': {
    what: 'finds a `timeoutSeconds` of 0, or below -1',
    why: 'AWSTOE takes seconds, or -1 for no limit.',
    source: documentsPage,
    fix: 'Write a number of seconds.',
  },
  'step-attempts': {
    what: 'finds a `maxAttempts` below 1',
    why: 'The first run is an attempt.',
    source: documentsPage,
    fix: 'Write 1 or more.',
  },
  'on-failure': {
    what: 'finds an `onFailure` that is none of Abort, Continue and Ignore',
    why: 'AWSTOE refuses the document.',
    source: documentsPage,
    fix: 'Write one of them, with a capital letter.',
  },
  'document-step': {
    what: 'finds ExecuteDocument with a time-out or a second attempt',
    why: 'AWSTOE refuses both: `timeoutSeconds` may only be -1, `maxAttempts` only 1. The steps of the other document have theirs.',
    source: `${modulesPage}#action-modules-executedocument`,
    fix: 'Remove the attribute.',
  },
});

/**
 * All attributes of a step. The guide does not name `description`, but AWS has accepted documents
 * with it.
 */
export const attributeNames = [
  'name',
  'action',
  'timeoutSeconds',
  'onFailure',
  'maxAttempts',
  'inputs',
  'if',
  'loop',
  'disableLogging',
  'description',
];

/** A step, and the name of its loop. */
interface StepInLoop {
  step: Step;
  /** Name of the loop, empty where it has none; undefined for a step without a loop. */
  loop: string | undefined;
}

/**
 * Reads and checks the steps of a phase. References are checked later, when all steps are known.
 */
export function readSteps(phase: MapNode, phaseName: string, problems: Problems): StepInLoop[] {
  const list = problems.list(
    phase.entries.get('steps')?.value,
    `The \`steps\` of phase ${phaseName}`,
  );
  if (!list) return [];
  if (list.items.length === 0) {
    problems.add(
      list.at,
      stepRules['no-step'],
      `The phase ${quote(phaseName)} has no step.`,
      'Add a step or remove the phase.',
    );
  }
  const [uniqueSteps, uniqueLoops] = [
    new Names(
      'step',
      { form: stepRules['step-name'], duplicate: stepRules['duplicate-step'] },
      problems,
    ),
    new Names(
      'loop',
      { form: loopRules['loop-name'], duplicate: loopRules['duplicate-loop'] },
      problems,
    ),
  ];
  return list.items.flatMap(
    (item) => readStep(item, phaseName, uniqueSteps, uniqueLoops, problems) ?? [],
  );
}

function readStep(
  item: Node,
  phase: string,
  names: Names,
  loops: Names,
  problems: Problems,
): StepInLoop | undefined {
  const map = problems.map(item, 'A step');
  if (!map) return undefined;
  problems.keys(map, 'a step', attributeNames, ['name', 'action']);
  const value = (key: string): Node | undefined => map.entries.get(key)?.value;
  const name = problems.scalar(value('name'), 'The name of a step');
  if (name) names.add(name.text, name.at);
  const action = problems.scalar(value('action'), 'The action of a step');
  if (action && !Object.hasOwn(modules, action.text)) {
    const near = nearest(action.text, Object.keys(modules));
    problems.add(
      action.at,
      stepRules['unknown-action'],
      `${quote(action.text)} is no action module of AWSTOE.`,
      near ? `Did you mean \`${near}\`?` : `Write one of ${Object.keys(modules).join(', ')}.`,
    );
  }
  problems.boolean(value('disableLogging'), '`disableLogging`');
  const condition = value('if');
  if (condition) checkCondition(condition, problems, branchKeys);
  const loop = value('loop');
  const loopName = loop && checkLoop(loop, loops, problems);
  if (action) checkInputs(action.text, value('inputs'), map.at, problems);
  const attributes = readAttributes(map, action?.text ?? '', problems);
  if (!name || !action) return undefined;
  const inputs = value('inputs');
  return {
    step: {
      phase,
      step: name.text,
      action: action.text,
      at: map.at,
      ...attributes,
      inputs: inputs?.kind === 'scalar' ? undefined : inputs,
      attributes: map,
    },
    loop: loopName,
  };
}

/**
 * Time-out, attempts and what follows a failure:
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
 */
function readAttributes(
  map: MapNode,
  action: string,
  problems: Problems,
): Pick<Step, 'timeoutSeconds' | 'maxAttempts' | 'onFailure'> {
  const node = (key: string): Node | undefined => map.entries.get(key)?.value;
  const at = (key: string) => node(key)?.at ?? map.at;
  const timeoutSeconds = problems.integer(node('timeoutSeconds'), '`timeoutSeconds`');
  if (timeoutSeconds !== undefined && (timeoutSeconds === 0 || timeoutSeconds < -1)) {
    problems.add(
      at('timeoutSeconds'),
      stepRules['step-timeout'],
      `timeoutSeconds is ${String(timeoutSeconds)}.`,
      'Write a number of seconds, or -1 for no limit.',
    );
  }
  const maxAttempts = problems.integer(node('maxAttempts'), '`maxAttempts`') ?? 1;
  if (maxAttempts < 1) {
    problems.add(
      at('maxAttempts'),
      stepRules['step-attempts'],
      `maxAttempts is ${String(maxAttempts)}.`,
    );
  }
  const text = problems.scalar(node('onFailure'), '`onFailure`')?.text;
  const onFailure = onFailures.find((one) => one === text) ?? 'Abort';
  if (text !== undefined && text !== onFailure) {
    problems.add(
      at('onFailure'),
      stepRules['on-failure'],
      `onFailure is ${quote(text)}.`,
      `Write ${onFailures.join(', ')}: with a capital letter.`,
    );
  }
  if (action === 'ExecuteDocument' && timeoutSeconds !== undefined && timeoutSeconds !== -1) {
    problems.add(
      at('timeoutSeconds'),
      stepRules['document-step'],
      'ExecuteDocument has no time-out of its own.',
      'Remove timeoutSeconds; the steps of the other document have theirs.',
    );
  }
  if (action === 'ExecuteDocument' && maxAttempts !== 1) {
    problems.add(
      at('maxAttempts'),
      stepRules['document-step'],
      'ExecuteDocument is not tried again.',
      'Remove maxAttempts; the steps of the other document have theirs.',
    );
  }
  return { timeoutSeconds, maxAttempts, onFailure };
}
