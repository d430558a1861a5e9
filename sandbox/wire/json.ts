import { shapeOf, type Model, type Reference, type TimestampFormat } from '../model/model.ts';
import { parseTimestamp, renderTimestamp } from './timestamp.ts';
import { isRecord, type Problem, type Spell } from './validate.ts';

/** Members in JSON are named by `locationName` where the model gives one. */
export const jsonName: Spell = (member, reference) => reference.locationName ?? member;

/**
 * Turns a JSON value into one of the model's types. What doesn't fit goes to `problems`. `null`
 * counts as absent.
 */
export function fromJson(
  model: Model,
  reference: Reference,
  value: unknown,
  path: Problem['path'],
  problems: Problem[],
): unknown {
  const shape = shapeOf(model, reference);
  const wrong = (wanted: string): undefined => {
    problems.push({
      kind: 'type',
      path,
      rule: `${kindOf(value)} can not be converted to ${wanted}`,
      value,
    });
    return undefined;
  };
  switch (shape.type) {
    case 'structure': {
      if (!isRecord(value)) return wrong('a structure');
      const result: Record<string, unknown> = {};
      const known = new Map(
        Object.entries(shape.members ?? {}).map(([name, member]) => [
          jsonName(name, member),
          [name, member] as const,
        ]),
      );
      for (const [wireName, element] of Object.entries(value)) {
        const member = known.get(wireName);
        const at = [...path, wireName];
        if (!member || member[1].location) {
          problems.push({ kind: 'unknown', path: at, rule: 'Member is unknown' });
        } else if (member[1].unsupported && element !== null) {
          problems.push({
            kind: 'unsupported',
            path: at,
            rule: 'Member is not supported by the sandbox',
          });
        } else if (element !== null) {
          result[member[0]] = fromJson(model, member[1], element, at, problems);
        }
      }
      return result;
    }
    case 'list': {
      const member = shape.member;
      if (!Array.isArray(value) || !member) return wrong('a list');
      return value.map((element: unknown, index) =>
        fromJson(model, member, element, [...path, index], problems),
      );
    }
    case 'map': {
      const member = shape.value;
      if (!isRecord(value) || !member) return wrong('a map');
      return Object.fromEntries(
        Object.entries(value).map(([key, element]) => [
          key,
          fromJson(model, member, element, [...path, key], problems),
        ]),
      );
    }
    case 'string':
      return typeof value === 'string' ? value : wrong('a string');
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong('a boolean');
    case 'integer':
    case 'long':
      return typeof value === 'number' && Number.isInteger(value) ? value : wrong('an integer');
    case 'float':
    case 'double':
      return typeof value === 'number' ? value : wrong('a number');
    case 'timestamp':
      return parseTimestamp(value, timestampFormat(model, reference)) ?? wrong('a timestamp');
    case 'blob':
      return typeof value === 'string' ? Buffer.from(value, 'base64') : wrong('a blob');
  }
}

/** Turns a checked output into a JSON value. */
export function toJson(model: Model, reference: Reference, value: unknown): unknown {
  const shape = shapeOf(model, reference);
  switch (shape.type) {
    case 'structure': {
      const given = value as Record<string, unknown>;
      const present = Object.entries(shape.members ?? {}).filter(
        ([name]) => given[name] !== undefined,
      );
      return Object.fromEntries(
        present.map(([name, member]) => [
          jsonName(name, member),
          toJson(model, member, given[name]),
        ]),
      );
    }
    case 'list':
      return (value as unknown[]).map((element) =>
        shape.member ? toJson(model, shape.member, element) : element,
      );
    case 'map':
      return Object.fromEntries(
        Object.entries(value as object).map(([key, element]) => [
          key,
          shape.value ? toJson(model, shape.value, element) : element,
        ]),
      );
    case 'string':
      return value instanceof Date ? value.toISOString() : value;
    case 'timestamp':
      return renderTimestamp(value as Date, timestampFormat(model, reference));
    case 'blob':
      return Buffer.from(value as Uint8Array).toString('base64');
    default:
      return value;
  }
}

function timestampFormat(model: Model, reference: Reference): TimestampFormat {
  return reference.timestampFormat ?? shapeOf(model, reference).timestampFormat ?? 'unixTimestamp';
}

function kindOf(value: unknown): string {
  if (value === null) return 'NULL_VALUE';
  return Array.isArray(value) ? 'START_ARRAY' : `${typeof value}_value`.toUpperCase();
}
