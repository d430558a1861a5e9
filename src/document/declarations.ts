import { quote } from '../source/diagnostic.ts';
import type { Location } from '../source/diagnostic.ts';
import type { MapNode, Node } from '../source/node.ts';
import { guide, quotas, variablesPage } from '../source/pages.ts';
import { defineRules, defineValueRules } from '../source/rule.ts';
import { Names } from './problems.ts';
import type { Problems } from './problems.ts';

/** Rules on names and values of parameters, both in a document and in a recipe. */
export const parameterValueRules = defineValueRules({
  'parameter-length': {
    subject: 'a value of `parameters` or `with`',
    message: 'is longer than the 1024 characters that Image Builder allows for a parameter',
    why: 'Image Builder refuses the recipe.',
    source: quotas,
    fix: 'Shorten it, or have the component read it from SSM or S3.',
  },
  'parameter-name': {
    subject: 'a name of a parameter or constant, in a document or a recipe,',
    message: 'is not the name of a component parameter',
    why: 'AWSTOE knows no such name.',
    source: `${guide}/toe-user-defined-variables.html`,
    fix: 'Write 3 to 128 letters, digits, `_` or `-`.',
  },
});

/** Rules on the declarations of parameters and constants. */
export const declarationRules = defineRules({
  'parameter-shape': {
    what: 'finds an entry of `parameters` or `constants` that is not one name with a map below it',
    why: "The commonest mistake of all: `type` stands below the name's first letter instead of being indented further, and YAML takes it for a second name.",
    source: variablesPage,
    fix: 'Write one `- Name: {type: string, default: …}` per parameter.',
  },
  'parameter-type': {
    what: 'finds a `type` other than `string`',
    why: 'AWSTOE has no other; integer, boolean and stringList are seen in components that AWS took, and pass.',
    source: variablesPage,
    fix: 'Write `type: string`.',
  },
  'duplicate-parameter': {
    what: 'finds two parameters or constants of one name',
    why: 'Both kinds share their names, since references do not say which is meant.',
    source: variablesPage,
    fix: 'Rename or remove one of the two.',
  },
  'parameter-count': {
    what: 'finds a document with more than 25 parameters',
    why: "That is Image Builder's quota.",
    source: quotas,
    fix: 'Declare fewer; what nobody sets is a constant.',
  },
});

/** Quota of Image Builder: docs/aws.md#limits. */
const maxParameters = 25;
/** Characters of a value. */
const maxValueLength = 1024;

/**
 * Types of parameters. The guide names only `string`; Image Builder's API shows the others for
 * components that it accepted.
 */
export const parameterTypes = ['string', 'integer', 'boolean', 'stringlist'];

/**
 * Keys of a parameter. The guide does not name `allowedValues`, but components that Amazon and
 * CrowdStrike publish use it.
 */
export const parameterKeys = ['type', 'default', 'description', 'allowedValues'];

/** The parameters and constants of a document, which its references may name. */
export interface Declarations {
  /** Parameter name to default value; `undefined` where there is none. */
  parameters: Record<string, string | undefined>;
  constants: Record<string, string>;
  locations: Record<string, Location>;
  /**
   * Whether every declaration could be read. Only then is a name that is missing here certainly
   * unknown.
   */
  isComplete: boolean;
}

/** Reads `parameters` and `constants`, each of which is a list of maps with one name. */
export function readDeclarations(root: MapNode, problems: Problems): Declarations {
  const names = new Names(
    'parameter',
    {
      form: parameterValueRules['parameter-name'],
      duplicate: declarationRules['duplicate-parameter'],
    },
    problems,
  );
  const parameters = readList(root, 'parameters', names, problems);
  const constants = readList(root, 'constants', names, problems);
  const list = root.entries.get('parameters')?.value;
  if (list?.kind === 'list' && list.items.length > maxParameters) {
    problems.add(
      list.at,
      declarationRules['parameter-count'],
      `The document declares ${String(list.items.length)} parameters; Image Builder takes ${String(maxParameters)}.`,
      'Declare fewer.',
    );
  }
  return {
    parameters: Object.fromEntries(parameters.entries.map(({ name, text }) => [name, text])),
    constants: Object.fromEntries(constants.entries.map(({ name, text }) => [name, text ?? ''])),
    locations: Object.fromEntries(
      [...parameters.entries, ...constants.entries].map(({ name, at }) => [name, at]),
    ),
    isComplete: parameters.isComplete && constants.isComplete,
  };
}

interface Declared {
  name: string;
  at: Location;
  /** The default of a parameter, or the value of a constant. */
  text: string | undefined;
}

function readList(
  root: MapNode,
  kind: 'parameters' | 'constants',
  names: Names,
  problems: Problems,
): { entries: Declared[]; isComplete: boolean } {
  const node = root.entries.get(kind)?.value;
  if (node === undefined) return { entries: [], isComplete: true };
  const list = problems.list(node, `\`${kind}\``);
  if (!list) return { entries: [], isComplete: false };
  const entries = list.items.map((item) => readOne(item, kind, names, problems));
  return {
    entries: entries.flatMap((one) => one ?? []),
    isComplete: entries.every((one) => one !== undefined),
  };
}

function readOne(
  item: Node,
  kind: 'parameters' | 'constants',
  names: Names,
  problems: Problems,
): Declared | undefined {
  const remedy =
    kind === 'parameters'
      ? 'Write one `- Name: {type: string, …}` per parameter; indent type, default and description below the name.'
      : 'Write one `- Name: {type: string, value: …}` per constant; indent type and value below the name.';
  const valueKey = kind === 'parameters' ? 'default' : 'value';
  const map = problems.map(item, `An entry of \`${kind}\``);
  if (!map) return undefined;
  // The most common mistake: `type` and the others are not indented below the name, so that YAML
  // reads them as further names.
  const beside = [...map.entries].find(
    ([key]) => map.entries.size > 1 && [...parameterKeys, valueKey].includes(key),
  );
  if (beside) {
    problems.add(
      beside[1].at,
      declarationRules['parameter-shape'],
      `${beside[0]} stands beside the name, not below it.`,
      remedy,
    );
    return undefined;
  }
  const [first, second] = map.entries;
  if (!first || second) {
    problems.add(
      second?.[1].at ?? map.at,
      declarationRules['parameter-shape'],
      `An entry of \`${kind}\` has ${String(map.entries.size)} names.`,
      remedy,
    );
    return undefined;
  }
  const [name, { at, value }] = first;
  names.add(name, at);
  const attributes = problems.map(
    value,
    `The ${kind === 'parameters' ? 'parameter' : 'constant'} ${quote(name)}`,
  );
  if (!attributes) return { name, at, text: undefined };
  problems.keys(
    attributes,
    quote(name),
    kind === 'parameters' ? parameterKeys : ['type', 'value'],
    kind === 'parameters' ? ['type'] : ['type', 'value'],
  );
  const type = problems.scalar(attributes.entries.get('type')?.value, `The type of ${quote(name)}`);
  if (type && !parameterTypes.includes(type.text.toLowerCase())) {
    problems.add(type.at, declarationRules['parameter-type'], `${quote(type.text)} is not a type.`);
  }
  const valueNode = attributes.entries.get(valueKey)?.value;
  if (valueNode?.kind === 'scalar' && valueNode.text.length > maxValueLength) {
    problems.add(
      valueNode.at,
      parameterValueRules['parameter-length'],
      `${quote(name)} has ${String(valueNode.text.length)} characters; Image Builder takes ${String(maxValueLength)}.`,
      'Shorten it, or have the step read it from SSM or S3.',
    );
  }
  if (valueNode?.kind === 'scalar') {
    return { name, at, text: valueNode.value === null ? '' : valueNode.text };
  }
  if (valueNode) problems.scalar(valueNode, `\`${valueKey}\` of ${quote(name)}`);
  return { name, at, text: undefined };
}
