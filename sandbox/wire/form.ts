import { shapeOf, type Model, type Reference } from '../model/model.ts';
import { parseTimestamp } from './timestamp.ts';
import type { Problem, Spell } from './validate.ts';

/** awsQuery names a member by `locationName`, else as the model does. */
export const queryName: Spell = (member, reference) => reference.locationName ?? member;

/**
 * ec2Query names a member by `queryName`, else by `locationName` with its first letter in upper
 * case: `Filter.1.Value.1`.
 */
export const ec2Name: Spell = (member, reference) => {
  const name = reference.queryName ?? reference.locationName ?? member;
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/**
 * Reads numbered and dotted form parameters into the model's types. What doesn't fit goes to
 * `problems`.
 */
export class FormReader {
  private readonly model: Model;
  private readonly spell: Spell;
  private readonly left: Map<string, string>;
  private readonly problems: Problem[];

  constructor(model: Model, spell: Spell, form: Map<string, string>, problems: Problem[]) {
    this.model = model;
    this.spell = spell;
    this.left = new Map(form);
    this.problems = problems;
  }

  /** The whole input. Parameters that no member takes are problems. */
  read(reference: Reference | undefined): Record<string, unknown> {
    const input = reference ? this.structure(reference, []) : {};
    for (const name of this.left.keys()) {
      this.problems.push({ kind: 'unknown', path: [name], rule: 'Parameter is not recognized' });
    }
    return input;
  }

  private structure(reference: Reference, path: string[]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(shapeOf(this.model, reference).members ?? {})) {
      const at = [...path, this.spell(name, member)];
      if (!this.has(at)) continue;
      if (member.unsupported) {
        this.problems.push({
          kind: 'unsupported',
          path: [at.join('.')],
          rule: 'Parameter is not supported by the sandbox',
        });
      }
      result[name] = this.value(member, at);
    }
    return result;
  }

  private value(reference: Reference, path: string[]): unknown {
    const shape = shapeOf(this.model, reference);
    if (shape.type === 'structure') return this.structure(reference, path);
    if (shape.type === 'list' && shape.member) {
      return this.list(shape.member, shape.flattened ?? reference.flattened ?? false, path);
    }
    const name = path.join('.');
    const text = this.left.get(name) ?? '';
    this.left.delete(name);
    const parsed = parseScalar(shape.type, text);
    if (parsed === undefined) {
      this.problems.push({
        kind: 'type',
        path: [name],
        rule: `Value is no ${shape.type}`,
        value: text,
      });
    }
    return parsed;
  }

  private list(member: Reference, flattened: boolean, path: string[]): unknown[] {
    // An empty list: the name alone.
    if (this.left.get(path.join('.')) === '') {
      this.left.delete(path.join('.'));
      return [];
    }
    const base =
      this.spell === ec2Name || flattened ? path : [...path, member.locationName ?? 'member'];
    const elements: unknown[] = [];
    while (this.has([...base, String(elements.length + 1)])) {
      elements.push(this.value(member, [...base, String(elements.length + 1)]));
    }
    return elements;
  }

  private has(path: string[]): boolean {
    const name = path.join('.');
    return this.left.has(name) || [...this.left.keys()].some((key) => key.startsWith(`${name}.`));
  }
}

/**
 * The value that a text of a form, a query or a header stands for; undefined where it is none of
 * that type.
 */
export function parseScalar(type: string, text: string): unknown {
  switch (type) {
    case 'string':
      return text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'integer':
    case 'long':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
    case 'timestamp':
      return parseTimestamp(text, 'iso8601');
    default:
      throw new Error(`A ${type} in a form is not implemented`);
  }
}
