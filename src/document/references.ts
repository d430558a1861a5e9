import { quote } from '../source/diagnostic.ts';
import { suggest } from '../source/nearest.ts';
import { locateIn } from '../source/node.ts';
import type { Node, ScalarNode } from '../source/node.ts';
import { loopsPage, variablesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import type { Problems } from './problems.ts';
import { stepReferenceRules } from './step-references.ts';
import { checkStepReference } from './step-references.ts';
import type { Scope } from './step-references.ts';

/** Rules on references to anything but steps. */
export const referenceRules = defineRules({
  'reference-loop': {
    what: "finds `{{ loop.index }}`, `{{ loop.value }}` or a named loop's outside of that loop",
    why: 'It stays in the text as it is.',
    source: loopsPage,
    fix: 'Add `loop` to the step, or name the loop that is around it.',
  },
  'reference-credentials': {
    what: 'finds a reference to credentials in the instance metadata',
    why: 'AWSTOE refuses the document: they would end up in logs.',
    source: variablesPage,
    fix: 'Call AWS with the instance profile; the AWS CLI finds its credentials by itself.',
  },
  'foreign-template': {
    severity: 'warning',
    what: 'finds `{{ … }}` that is no reference of AWSTOE: of Jinja, Go or Docker',
    why: 'AWSTOE reads the braces first; whether it leaves alone what it does not know is not documented.',
    source: variablesPage,
    fix: "Write it so that the two braces don't touch, or put the text into a file.",
  },
});

/** A reference `{{ … }}` in a value. */
interface Reference {
  /** The text between the braces. */
  expression: string;
  /** Offset of the opening braces, counted from 0 in the scalar's text. */
  offset: number;
}

/**
 * AWSTOE's runtime variables since September 2026:
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html
 */
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

/** All references in a text. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(/\{\{([^{}\n]*)\}\}/g)].map((match) => ({
    expression: (match[1] ?? '').trim(),
    offset: match.index,
  }));
}

/**
 * Checks that every reference in a value, at any depth, names something that is known at that
 * place.
 */
export function checkReferences(
  node: Node,
  scope: Scope,
  problems: Problems,
  seen = new Set<Node>(),
): void {
  // Aliases share the node of their anchor, whose problems are reported only once.
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
    problems.add(at(), stepReferenceRules['unknown-reference'], message, remedy);
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
        referenceRules['reference-credentials'],
        "Credentials can't be read from instance metadata.",
      );
    }
    if (kind === 'context' && !contextNames.includes(name)) {
      unknown(
        `There is no context:${name}.`,
        suggest(name, contextNames) ?? `Write one of ${contextNames.join(', ')}.`,
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
    checkStepReference(
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
        referenceRules['reference-loop'],
        `{{ ${expression} }} stands outside of a loop and stays as it is.`,
        'Add `loop` to the step, or remove the reference.',
      );
    } else if (name !== 'loop' && name !== scope.loop) {
      problems.add(
        at(),
        referenceRules['reference-loop'],
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
  problems.add(
    at(),
    referenceRules['foreign-template'],
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
    suggest(name, known) ??
      `Declare it below \`parameters\`${known.length > 0 ? `; there are ${known.join(', ')}` : ''}.`,
  );
}
