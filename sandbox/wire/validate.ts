import { shapeOf, type Model, type Reference, type Shape } from '../model/model.ts';

/** What is wrong with a member of the input. */
export interface Problem {
  kind: 'unknown' | 'unsupported' | 'type' | 'missing' | 'constraint';
  /** Member names as on the wire, from the outermost on; numbers are positions from 0. */
  path: (string | number)[];
  /** In the words of AWS's services: `Member must …`. */
  rule: string;
  value?: unknown;
}

/** How a protocol spells a member on the wire. */
export type Spell = (member: string, reference: Reference) => string;

/**
 * The members of `value` that break a rule of the model. The value has the model's types already.
 */
export function constraintProblems(
  model: Model,
  reference: { shape: string },
  value: unknown,
  spell: Spell,
  path: Problem['path'] = [],
): Problem[] {
  const shape = shapeOf(model, reference);
  const own = brokenRules(shape, value).map((rule): Problem => ({
    kind: 'constraint',
    path,
    rule,
    value,
  }));
  return [...own, ...nested(model, shape, value, spell, path)];
}

function nested(
  model: Model,
  shape: Shape,
  value: unknown,
  spell: Spell,
  path: Problem['path'],
): Problem[] {
  if (shape.type === 'structure') {
    const given = value as Record<string, unknown>;
    return Object.entries(shape.members ?? {}).flatMap(([name, reference]) => {
      const at = [...path, spell(name, reference)];
      if (given[name] !== undefined) {
        return constraintProblems(model, reference, given[name], spell, at);
      }
      return shape.required?.includes(name)
        ? [{ kind: 'missing', path: at, rule: 'Member must not be null' } satisfies Problem]
        : [];
    });
  }
  if (shape.type === 'list' && shape.member) {
    const member = shape.member;
    return (value as unknown[]).flatMap((element, index) =>
      constraintProblems(model, member, element, spell, [...path, index]),
    );
  }
  if (shape.type === 'map' && shape.key && shape.value) {
    const { key: keyReference, value: valueReference } = shape;
    return Object.entries(value as Record<string, unknown>).flatMap(([key, element]) => [
      ...constraintProblems(model, keyReference, key, spell, path),
      ...constraintProblems(model, valueReference, element, spell, [...path, key]),
    ]);
  }
  return [];
}

function brokenRules(shape: Shape, value: unknown): string[] {
  const rules: string[] = [];
  const size = sizeOf(shape, value);
  const quantity =
    shape.type === 'integer' ||
    shape.type === 'long' ||
    shape.type === 'float' ||
    shape.type === 'double'
      ? 'value'
      : 'length';
  if (size !== undefined && shape.min !== undefined && size < shape.min) {
    rules.push(`Member must have ${quantity} greater than or equal to ${String(shape.min)}`);
  }
  if (size !== undefined && shape.max !== undefined && size > shape.max) {
    rules.push(`Member must have ${quantity} less than or equal to ${String(shape.max)}`);
  }
  if (typeof value === 'string') {
    if (shape.pattern !== undefined && !regExp(shape.pattern).test(value)) {
      rules.push(`Member must satisfy regular expression pattern: ${shape.pattern}`);
    }
    if (shape.enum && !shape.enum.includes(value)) {
      rules.push(`Member must satisfy enum value set: [${shape.enum.join(', ')}]`);
    }
  }
  return rules;
}

function sizeOf(shape: Shape, value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' || Array.isArray(value) || value instanceof Uint8Array) {
    return value.length;
  }
  return shape.type === 'map' ? Object.keys(value as object).length : undefined;
}

const compiled = new Map<string, RegExp>();

/** AWS matches the whole text, whether the pattern has anchors or not. */
function regExp(pattern: string): RegExp {
  let expression = compiled.get(pattern);
  if (!expression) {
    // \p needs the flag u, which in turn refuses escapes that other patterns have.
    expression = new RegExp(`^(?:${pattern})$`, pattern.includes('\\p{') ? 'u' : '');
    compiled.set(pattern, expression);
  }
  return expression;
}

/**
 * What is wrong with an output: unknown, missing and ill-typed members, unknown enum values.
 * Lengths and patterns are left out, because AWS's own answers break them (the build number in
 * `version`, for years).
 */
export function outputDefects(
  model: Model,
  reference: { shape: string },
  value: unknown,
  path: string,
): string[] {
  const shape = shapeOf(model, reference);
  switch (shape.type) {
    case 'structure': {
      if (!isRecord(value)) return [`${path} is no structure`];
      const unknown = Object.keys(value).filter(
        (name) => value[name] !== undefined && !shape.members?.[name],
      );
      const missing = (shape.required ?? []).filter((name) => value[name] === undefined);
      return [
        ...unknown.map((name) => `${path}.${name} is unknown to the model`),
        ...missing.map((name) => `${path}.${name} is missing`),
        ...Object.entries(shape.members ?? {}).flatMap(([name, member]) =>
          value[name] === undefined
            ? []
            : outputDefects(model, member, value[name], `${path}.${name}`),
        ),
      ];
    }
    case 'list':
      if (!Array.isArray(value)) return [`${path} is no list`];
      return value.flatMap((element, index) =>
        shape.member
          ? outputDefects(model, shape.member, element, `${path}[${String(index)}]`)
          : [],
      );
    case 'map':
      if (!isRecord(value)) return [`${path} is no map`];
      return Object.entries(value).flatMap(([key, element]) =>
        shape.value ? outputDefects(model, shape.value, element, `${path}.${key}`) : [],
      );
    case 'string':
      // A Date is fine: many of AWS's times are strings in the model, and the protocols render it
      // in ISO 8601.
      if (typeof value !== 'string' && !(value instanceof Date)) return [`${path} is no string`];
      // Without regard to case: EC2 answers `windows` where its model says `Windows`.
      return shape.enum &&
        !shape.enum.some((one) => one.toLowerCase() === String(value).toLowerCase())
        ? [`${path} is ${JSON.stringify(value)}, not one of ${shape.enum.join(', ')}`]
        : [];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${path} is no boolean`];
    case 'timestamp':
      return value instanceof Date && !Number.isNaN(value.getTime()) ? [] : [`${path} is no Date`];
    case 'blob':
      return value instanceof Uint8Array ? [] : [`${path} is no Uint8Array`];
    case 'integer':
    case 'long':
      return Number.isInteger(value) ? [] : [`${path} is no integer`];
    case 'float':
    case 'double':
      return typeof value === 'number' ? [] : [`${path} is no number`];
  }
}

/** Whether the value is a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
  );
}
