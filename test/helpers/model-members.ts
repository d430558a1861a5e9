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
  /** The members of the path, by position, that are lists of structures. */
  lists: ReadonlySet<number>;
  /** Whether the sandbox refuses it. */
  isUnsupported: boolean;
}

type Side = 'input' | 'output';

/** All members of an operation's request or answer. */
export function membersOf(model: Model, operation: string, side: Side): ModelMember[] {
  const top = model.operations[operation]?.[side];
  if (!top) throw new Error(`${operation} has no ${side}`);
  return within(model, top, { path: [], lists: new Set(), isUnsupported: false });
}

/** The model of a service of the sandbox. */
export { readModel };

function within(model: Model, reference: Reference, at: Omit<ModelMember, 'shape'>): ModelMember[] {
  const shape = shapeOf(model, reference);
  const { path, lists, isUnsupported } = at;
  if (shape.type === 'list' && shape.member) {
    const element = shapeOf(model, shape.member);
    return element.type === 'structure'
      ? within(model, shape.member, { ...at, lists: new Set([...lists, path.length - 1]) })
      : [{ ...at, shape }];
  }
  if (shape.type !== 'structure') return [{ ...at, shape }];
  return Object.entries(shape.members ?? {}).flatMap(([name, member]) =>
    within(model, member, {
      path: [...path, member.locationName ?? wireName(model, name)],
      lists,
      isUnsupported: isUnsupported || member.unsupported === true,
    }),
  );
}

/** EC2 begins names on the wire with a small letter. */
function wireName(model: Model, name: string): string {
  return model.metadata.protocol === 'ec2' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
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

/**
 * A copy with a member set, or taken away where the value is `undefined`; of a list its first
 * element is changed.
 */
export function withMember(
  value: unknown,
  { path, lists }: Pick<ModelMember, 'path' | 'lists'>,
  member: unknown,
  depth = 0,
): unknown {
  const name = path[depth];
  if (name === undefined) return member;
  if (Array.isArray(value)) {
    const [first, ...others] = value as unknown[];
    return [withMember(first, { path, lists }, member, depth), ...others];
  }
  const before = (value ?? {}) as Record<string, unknown>;
  const isNewList = lists.has(depth) && before[name] === undefined && depth + 1 < path.length;
  return {
    ...before,
    [name]: withMember(isNewList ? [{}] : before[name], { path, lists }, member, depth + 1),
  };
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
