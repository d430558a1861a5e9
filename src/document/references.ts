import { quote } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { locateIn } from '../source/node.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../source/node.ts';
import type { Declarations } from './declarations.ts';
import { modules } from './modules.ts';
import type { Problems } from './problems.ts';

/** A `{{ … }}` in a value. */
interface Reference {
  /** What stands between the braces. */
  expression: string;
  /** Where the braces begin, counted from 0 in the scalar's text. */
  offset: number;
}

/** A step that references may name. */
export interface KnownStep {
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

/** AWSTOE's runtime variables since September 2026: image-builder.md section 10.3. */
export const contextNames = [
  'executionId',
  'accountId',
  'region',
  'osPlatform',
  'osName',
  'osVersion',
  'date',
  'dateTime',
  'uuid',
  'hostname',
  'phase',
  'step',
];

/** Image Builder runs the other phases on a new instance, which knows nothing of these two. */
const buildStage = ['build', 'validate'];

/** All references in a text. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(/\{\{([^{}\n]*)\}\}/g)].map((match) => ({
    expression: (match[1] ?? '').trim(),
    offset: match.index,
  }));
}

/** Checks that every reference in a value, at any depth, means something there. */
export function checkReferences(
  node: Node,
  scope: Scope,
  problems: Problems,
  seen = new Set<Node>(),
): void {
  // Aliases share the node of their anchor: what is wrong there is told once.
  if (seen.has(node)) return;
  seen.add(node);
  switch (node.kind) {
    case 'map':
      for (const { value } of node.entries.values()) checkReferences(value, scope, problems, seen);
      return;
    case 'list':
      for (const item of node.items) checkReferences(item, scope, problems, seen);
      return;
    case 'scalar':
      if (!node.text.includes('{{')) return;
      for (const reference of referencesIn(node.text)) {
        checkReference(node, reference, scope, problems);
      }
  }
}

function checkReference(
  node: ScalarNode,
  { expression, offset }: Reference,
  scope: Scope,
  problems: Problems,
): void {
  const at = () => locateIn(node, offset);
  const unknown = (message: string, remedy: string) => {
    problems.add(at(), 'unknown-reference', message, remedy);
  };

  const special = /^(aws:ssm|aws:imds|env|context):(.*)$/.exec(expression);
  if (special) {
    const [, kind, name = ''] = special;
    if (
      kind === 'aws:imds' &&
      /^\/?(latest\/)?(meta-data\/)?(iam|identity-credentials)\//.test(name)
    ) {
      problems.add(
        at(),
        'reference-credentials',
        "Credentials can't be read from instance metadata.",
        'Call AWS with the instance profile; the AWS CLI finds its credentials by itself.',
      );
    }
    if (kind === 'context' && !contextNames.includes(name)) {
      unknown(
        `There is no context:${name}.`,
        near(name, contextNames) ?? `Write one of ${contextNames.join(', ')}.`,
      );
    }
    if (kind === 'env' && name.trim() === '') {
      unknown('The reference names no environment variable.', 'Write `env:NAME`.');
    }
    const variable = /^resolve\((.*)\)$/.exec(name)?.[1];
    if (kind === 'aws:ssm' && variable !== undefined) checkName(variable.trim(), scope, unknown);
    else if (kind === 'aws:ssm' && !/^\/?[\w./-]+(:\d+)?$/.test(name)) {
      unknown(
        `${quote(name)} is no SSM parameter.`,
        'Write `aws:ssm:/path` or `aws:ssm:resolve(Name)`.',
      );
    }
    return;
  }

  const chain = /^([\w-]+)\.([\w-]+)\.(inputs|outputs)(?:\[(\d+)\])?\.([\w-]+)(?:\[(\d+)\])?$/.exec(
    expression,
  );
  if (chain) {
    const [, phase = '', step = '', kind = '', index, variable = ''] = chain;
    checkChain(
      { phase, step, kind, index: index === undefined ? undefined : Number(index), variable },
      scope,
      problems,
      at,
    );
    return;
  }

  const loop = /^([\w-]+)\.(index|value)$/.exec(expression);
  if (loop) {
    const [, name = ''] = loop;
    if (scope.loop === undefined) {
      problems.add(
        at(),
        'reference-loop',
        `{{ ${expression} }} stands outside of a loop and stays as it is.`,
        'Add `loop` to the step, or remove the reference.',
      );
    } else if (name !== 'loop' && name !== scope.loop) {
      problems.add(
        at(),
        'reference-loop',
        `${quote(name)} is not the loop around this.`,
        scope.loop === ''
          ? `Write \`loop.${loop[2] ?? ''}\`, or name the loop.`
          : `Write \`${scope.loop}.${loop[2] ?? ''}\`.`,
      );
    }
    return;
  }

  if (/^[\w-]+$/.test(expression)) return checkName(expression, scope, unknown);
  if (/^[\w-]+(\.[\w-]+)*\.(inputs|outputs)\b/.test(expression)) {
    return unknown(
      `{{ ${expression} }} names no step's input or output.`,
      'Write `phase.step.outputs.name`, or `phase.step.inputs[0].name`.',
    );
  }
  problems.warn(
    at(),
    'foreign-template',
    `{{ ${expression.slice(0, 80)} }} is no reference of AWSTOE.`,
    "If another program is to read it, write it so that the two braces don't touch, or put it into a file.",
  );
}

function checkName(
  name: string,
  { declarations }: Scope,
  unknown: (message: string, remedy: string) => void,
): void {
  if (!declarations.isComplete || Object.hasOwn(declarations.locations, name)) return;
  const known = Object.keys(declarations.locations);
  unknown(
    `The document declares no parameter or constant ${quote(name)}.`,
    near(name, known) ??
      `Declare it below \`parameters\`${known.length > 0 ? `; there are ${known.join(', ')}` : ''}.`,
  );
}

function near(name: string, known: readonly string[]): string | undefined {
  const found = nearest(name, known);
  return found === undefined ? undefined : `Did you mean \`${found}\`?`;
}

interface Chain {
  phase: string;
  step: string;
  kind: string;
  index: number | undefined;
  variable: string;
}

function checkChain(
  { phase, step, kind, index, variable }: Chain,
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
      'unknown-reference',
      `The document has no step ${phase}.${step}.`,
      near(`${phase}.${step}`, names) ?? 'Name the phase and the step.',
    );
    return;
  }
  if (position >= ran) {
    problems.add(
      at(),
      'reference-order',
      `${phase}.${step} runs ${position === ran ? 'right now' : 'later'}: it has no value yet.`,
      'Refer to steps that ran before.',
    );
    return;
  }
  const here = steps[ran]?.phase ?? '';
  if (phase !== here && !(buildStage.includes(phase) && buildStage.includes(here))) {
    problems.add(
      at(),
      'reference-stage',
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
      'reference-output',
      `${target.action} has no output ${quote(variable)}.`,
      near(variable, module.outputs) ??
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
      'reference-output',
      `${phase}.${step} has no input ${index === undefined ? '' : `${String(index)}, `}${quote(variable)}.`,
      'Name an input that the step gives.',
    );
  }
}
