import {
  readModel,
  shapeOf,
  type Model,
  type Reference,
  type Shape,
} from 'aws-sandbox/model/model';

// The members of AWS's requests and answers, from its own model.

/** One member, however deep: a simple value, or a map as a whole. */
export interface ModelMember {
  /** Member names from the outermost on, as they are on the wire. A list is passed through. */
  path: string[];
  shape: Shape;
  /** Whether the sandbox refuses it. */
  isUnsupported: boolean;
}

type Side = 'input' | 'output';

/** All members of an operation's request or answer. */
export function membersOf(model: Model, operation: string, side: Side): ModelMember[] {
  const top = model.operations[operation]?.[side];
  if (!top) throw new Error(`${operation} has no ${side}`);
  return within(model, top, [], false);
}

/** The model of a service of the sandbox. */
export { readModel };

function within(
  model: Model,
  reference: Reference,
  path: string[],
  isUnsupported: boolean,
): ModelMember[] {
  const shape = shapeOf(model, reference);
  if (shape.type === 'list' && shape.member) {
    const element = shapeOf(model, shape.member);
    return element.type === 'structure'
      ? within(model, shape.member, path, isUnsupported)
      : [{ path, shape, isUnsupported }];
  }
  if (shape.type !== 'structure') return [{ path, shape, isUnsupported }];
  return Object.entries(shape.members ?? {}).flatMap(([name, member]) =>
    within(
      model,
      member,
      [...path, member.locationName ?? name],
      isUnsupported || member.unsupported === true,
    ),
  );
}

/** Another value that AWS would take for this shape. */
export function otherValue(model: Model, shape: Shape, before: unknown): unknown {
  switch (shape.type) {
    case 'list':
      return [
        ...(Array.isArray(before) ? (before as unknown[]) : []),
        shape.member && otherValue(model, shapeOf(model, shape.member), undefined),
      ];
    case 'map':
      return { ...(before as object | undefined), Other: 'other' };
    case 'boolean':
      return before !== true;
    case 'timestamp':
      return 1;
    case 'integer':
    case 'long':
    case 'float':
    case 'double': {
      const least = shape.min ?? 1;
      return before === least ? least + 1 : least;
    }
    default:
      if (shape.enum) return shape.enum.find((one) => one !== before);
      if (shape.max === 0) return '';
      return typeof before === 'string' ? `${before}0` : 'other';
  }
}

/** A copy with a member set, or taken away where the value is `undefined`. */
export function withMember(value: unknown, path: readonly string[], member: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return member;
  if (Array.isArray(value)) {
    const [first, ...others] = value as unknown[];
    return [withMember(first, path, member), ...others];
  }
  const before = (value ?? {}) as Record<string, unknown>;
  return { ...before, [name]: withMember(before[name], rest, member) };
}

/** The member at a path; of a list its first element's. */
export function memberAt(value: unknown, path: readonly string[]): unknown {
  let inner = value;
  for (const name of path) {
    if (Array.isArray(inner)) inner = (inner as unknown[])[0];
    inner = (inner as Record<string, unknown> | undefined)?.[name];
  }
  return inner;
}
