import { quote } from '../source/diagnostic.ts';
import type { Location } from '../source/diagnostic.ts';
import type { MapNode, Node } from '../source/node.ts';
import { Names } from './problems.ts';
import type { Problems } from './problems.ts';

/** Quota of Image Builder: image-builder.md section 15. */
const maxParameters = 25;
/** Of a value. */
const maxLength = 1024;

/** The guide has `string` alone; the API tells the others of components that it took. */
export const types = ['string', 'integer', 'boolean', 'stringlist'];

/** `allowedValues` is in no guide, but in components that Amazon and CrowdStrike publish. */
export const parameterKeys = ['type', 'default', 'description', 'allowedValues'];

/** What a document declares for its references. */
export interface Declarations {
  /** Parameters and their defaults. */
  parameters: Record<string, string | undefined>;
  constants: Record<string, string>;
  locations: Record<string, Location>;
  /** Whether all could be read, so that another name is unknown for sure. */
  isComplete: boolean;
}

/** Reads `parameters` and `constants`: lists of maps with one name each. */
export function readDeclarations(root: MapNode, problems: Problems): Declarations {
  const names = new Names('parameter', problems);
  const parameters = readList(root, 'parameters', names, problems);
  const constants = readList(root, 'constants', names, problems);
  const list = root.entries.get('parameters')?.value;
  if (list?.kind === 'list' && list.items.length > maxParameters) {
    problems.add(
      list.at,
      'parameter-count',
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
  /** Default of a parameter, value of a constant. */
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
  // The commonest mistake of all: YAML takes what is not indented for further names.
  const beside = [...map.entries].find(
    ([key]) => map.entries.size > 1 && [...parameterKeys, valueKey].includes(key),
  );
  if (beside) {
    problems.add(
      beside[1].at,
      'parameter-shape',
      `${beside[0]} stands beside the name, not below it.`,
      remedy,
    );
    return undefined;
  }
  const [first, second] = map.entries;
  if (!first || second) {
    problems.add(
      second?.[1].at ?? map.at,
      'parameter-shape',
      `An entry of \`${kind}\` has ${String(map.entries.size)} names.`,
      remedy,
    );
    return undefined;
  }
  const [name, { at, value }] = first;
  names.add(name, at);
  const body = problems.map(
    value,
    `The ${kind === 'parameters' ? 'parameter' : 'constant'} ${quote(name)}`,
  );
  if (!body) return { name, at, text: undefined };
  problems.keys(
    body,
    quote(name),
    kind === 'parameters' ? parameterKeys : ['type', 'value'],
    kind === 'parameters' ? ['type'] : ['type', 'value'],
  );
  const type = problems.scalar(body.entries.get('type')?.value, `The type of ${quote(name)}`);
  if (type && !types.includes(type.text.toLowerCase())) {
    problems.add(
      type.at,
      'parameter-type',
      `${quote(type.text)} is not a type.`,
      'Write `type: string`.',
    );
  }
  const given = body.entries.get(valueKey)?.value;
  if (given?.kind === 'scalar' && given.text.length > maxLength) {
    problems.add(
      given.at,
      'parameter-length',
      `${quote(name)} has ${String(given.text.length)} characters; Image Builder takes ${String(maxLength)}.`,
      'Shorten it, or have the step read it from SSM or S3.',
    );
  }
  if (given?.kind === 'scalar') return { name, at, text: given.value === null ? '' : given.text };
  if (given) problems.scalar(given, `\`${valueKey}\` of ${quote(name)}`);
  return { name, at, text: undefined };
}
