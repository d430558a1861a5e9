import { resourceTypes, type Place } from './resource-types.ts';
import { TemplateError, type Template } from './template.ts';

export interface StackOptions extends Place {
  parameters?: Record<string, string>;
}

/** A resource of a stack with all functions worked out. */
export interface StackResource {
  logicalId: string;
  type: string;
  properties: Record<string, unknown>;
  /** What `Ref` gives. */
  physicalId: string;
  /** What `Fn::GetAtt` gives. */
  attributes: Record<string, string>;
}

export interface Stack {
  name: string;
  /** Each after those that it refers to. */
  resources: StackResource[];
  outputs: Record<string, string>;
}

/** What `AWS::NoValue` gives: the member or entry is left out. */
const noValue = Symbol('AWS::NoValue');

type Args = unknown[];

/**
 * Works a template out: parameters, conditions, functions, and the names and ARNs of what it makes.
 * Throws TemplateError for what CloudFormation would refuse, and for every function, resource type
 * or property that the sandbox does not know.
 */
export function resolveStack(template: Template, options: StackOptions): Stack {
  const refuse = (where: string, problem: string): never => {
    throw new TemplateError(template.file, where, problem);
  };
  const values = parametersOf(template, options.parameters ?? {}, refuse);
  const { accountId, region, stackName } = options;
  const pseudo: Record<string, unknown> = {
    'AWS::AccountId': accountId,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stackName,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${accountId}:stack/${stackName}/1`,
    'AWS::NoValue': noValue,
  };
  const made = new Map<string, StackResource>();
  const underWay = new Set<string>();
  const conditions = new Map<string, boolean>();

  const isMet = (name: string, where: string): boolean => {
    if (!(name in template.conditions)) refuse(where, `there is no condition ${name}`);
    const known = conditions.get(name);
    if (known !== undefined) return known;
    const result = truth(
      evaluate(template.conditions[name], `condition ${name}`),
      `condition ${name}`,
    );
    conditions.set(name, result);
    return result;
  };
  const truth = (value: unknown, where: string): boolean =>
    typeof value === 'boolean' ? value : refuse(where, `${JSON.stringify(value)} is no condition`);
  const text = (value: unknown, where: string): string =>
    ['string', 'number', 'boolean'].includes(typeof value)
      ? String(value)
      : refuse(where, `${JSON.stringify(value)} is no text`);
  const list = (value: unknown, where: string): Args =>
    Array.isArray(value) ? value : refuse(where, `${JSON.stringify(value)} is no list`);

  const make = (logicalId: string, where: string): StackResource => {
    const known = made.get(logicalId);
    if (known) return known;
    const declaration = template.resources[logicalId];
    if (!declaration) return refuse(where, `there is no resource or parameter ${logicalId}`);
    const here = `${logicalId} (line ${String(declaration.line)})`;
    if (declaration.Condition !== undefined && !isMet(declaration.Condition, here)) {
      refuse(
        where,
        `${logicalId} is not made, since its condition ${declaration.Condition} is not met`,
      );
    }
    if (underWay.has(logicalId)) refuse(here, 'refers to itself');
    underWay.add(logicalId);
    const type =
      resourceTypes[declaration.Type] ??
      refuse(here, `the sandbox does not know ${declaration.Type}`);
    const properties = evaluate(declaration.Properties, here) as Record<string, unknown>;
    for (const property of Object.keys(properties)) {
      if (!type.properties.includes(property)) {
        refuse(here, `the sandbox does not know the property ${property} of ${declaration.Type}`);
      }
    }
    const resource = {
      logicalId,
      type: declaration.Type,
      properties,
      ...type.identify(properties, { ...options, logicalId }),
    };
    made.set(logicalId, resource);
    underWay.delete(logicalId);
    return resource;
  };

  const reference = (name: string, where: string): unknown =>
    values[name] ?? (name in pseudo ? pseudo[name] : make(name, where).physicalId);
  const attribute = (args: unknown, where: string): string => {
    const [name, member] = list(args, where) as [string, string];
    return (
      make(name, where).attributes[member] ?? refuse(where, `${name} has no attribute ${member}`)
    );
  };
  const substitute = (args: unknown, where: string): string => {
    const [pattern, own] = Array.isArray(args)
      ? (args as [string, Record<string, unknown>])
      : [args as string, {}];
    return pattern.replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
      if (literal !== '') return `\${${name}}`;
      if (name in own) return text(evaluate(own[name], where), where);
      return text(
        name.includes('.')
          ? attribute(name.split(/\.(.*)/s).slice(0, 2), where)
          : reference(name, where),
        where,
      );
    });
  };

  const functions: Record<string, (args: unknown, where: string) => unknown> = {
    'Ref': (name, where) => reference(name as string, where),
    'Condition': (name, where) => isMet(name as string, where),
    'Fn::GetAtt': attribute,
    'Fn::Sub': substitute,
    'Fn::If': (args, where) => {
      const [name, then, otherwise] = list(args, where);
      return evaluate(isMet(name as string, where) ? then : otherwise, where);
    },
    'Fn::Equals': (args, where) => {
      const [a, b] = list(args, where).map((one) => text(evaluate(one, where), where));
      return a === b;
    },
    'Fn::Not': (args, where) => !truth(evaluate(list(args, where)[0], where), where),
    'Fn::And': (args, where) =>
      list(args, where).every((one) => truth(evaluate(one, where), where)),
    'Fn::Or': (args, where) => list(args, where).some((one) => truth(evaluate(one, where), where)),
    'Fn::Join': (args, where) => {
      const [separator, parts] = list(args, where);
      return list(evaluate(parts, where), where)
        .map((one) => text(one, where))
        .join(separator as string);
    },
    'Fn::Split': (args, where) => {
      const [separator, whole] = list(args, where);
      return text(evaluate(whole, where), where).split(separator as string);
    },
    'Fn::Select': (args, where) => {
      const [index, from] = list(args, where);
      return (
        list(evaluate(from, where), where)[Number(index)] ??
        refuse(where, `Fn::Select finds no entry ${String(index)}`)
      );
    },
  };

  const evaluate = (value: unknown, where: string): unknown => {
    if (Array.isArray(value)) {
      return value.map((one) => evaluate(one, where)).filter((one) => one !== noValue);
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    // `Condition` is a function in conditions alone; in a policy's statement it is an element.
    if (
      first &&
      entries.length === 1 &&
      (first[0] === 'Ref' ||
        first[0].startsWith('Fn::') ||
        (first[0] === 'Condition' && typeof first[1] === 'string'))
    ) {
      const apply =
        functions[first[0]] ?? refuse(where, `the sandbox does not know the function ${first[0]}`);
      return apply(first[1], where);
    }
    return Object.fromEntries(
      entries
        .map(([key, one]) => [key, evaluate(one, where)] as const)
        .filter(([, one]) => one !== noValue),
    );
  };

  for (const [logicalId, { Condition }] of Object.entries(template.resources)) {
    if (Condition === undefined || isMet(Condition, logicalId)) make(logicalId, logicalId);
  }
  const outputs = Object.entries(template.outputs).filter(
    ([name, { Condition }]) => Condition === undefined || isMet(Condition, `output ${name}`),
  );
  return {
    name: stackName,
    resources: [...made.values()],
    outputs: Object.fromEntries(
      outputs.map(([name, { Value }]) => [
        name,
        text(evaluate(Value, `output ${name}`), `output ${name}`),
      ]),
    ),
  };
}

/** CloudFormation's words for what it refuses. */
function parametersOf(
  { parameters }: Template,
  given: Record<string, string>,
  refuse: (where: string, problem: string) => never,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in parameters));
  if (unknown.length > 0) {
    refuse('the parameters', `Parameters: [${unknown.join(', ')}] do not exist in the template`);
  }
  const missing = Object.entries(parameters).filter(
    ([name, { Default }]) => given[name] === undefined && Default === undefined,
  );
  if (missing.length > 0) {
    refuse(
      'the parameters',
      `Parameters: [${missing.map(([name]) => name).join(', ')}] must have values`,
    );
  }
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { Type, Default, AllowedPattern, AllowedValues }]) => {
      const value = given[name] ?? Default ?? '';
      if (AllowedPattern !== undefined && !new RegExp(`^(?:${AllowedPattern})$`).test(value)) {
        refuse(
          `parameter ${name}`,
          `Parameter ${name} failed to satisfy constraint: must match pattern ${AllowedPattern}`,
        );
      }
      if (AllowedValues && !AllowedValues.includes(value)) {
        refuse(`parameter ${name}`, `Parameter '${name}' must be one of AllowedValues`);
      }
      if (Type === 'Number' && !/^-?\d+(\.\d+)?$/.test(value)) {
        refuse(`parameter ${name}`, `Parameter '${name}' must be a number.`);
      }
      return [name, value];
    }),
  );
}
