import type { Members } from '../call.ts';
import { shapeOf, type Model, type Reference } from '../model/model.ts';
import { parameters, type Request } from './exchange.ts';
import { parseScalar } from './form.ts';
import { side } from './protocol.ts';
import type { Problem } from './validate.ts';

/**
 * Where the REST protocols put members outside of the body: into the path, the query and headers.
 */
type Location = NonNullable<Reference['location']>;

/**
 * Whether a request to this path asks for an operation of this `requestUri`, as far as the path
 * says.
 */
export function isPath(requestUri: string, path: string): boolean {
  const [template, parts] = [segments(requestUri), path.split('/')];
  return (
    template.length === parts.length &&
    template.every((part, index) =>
      part.startsWith('{') ? parts[index] !== '' : part === parts[index],
    )
  );
}

/**
 * Members in the path, such as the ARN of `/tags/{resourceArn}`: one segment, percent-encoded.
 * Throws URIError on a malformed escape.
 */
export function readPath(model: Model, operation: string, request: Request, input: Members): void {
  const members = located(model, operation, 'input', 'uri');
  const parts = request.path.split('/');
  for (const [index, part] of segments(uriOf(model, operation)).entries()) {
    const member = part.startsWith('{') ? members.get(part.slice(1, -1)) : undefined;
    if (member) input[member.name] = decodeURIComponent(parts[index] ?? '');
  }
}

/** Parameters that stand in the `requestUri` itself, such as `list-type=2`. */
export function fixedParameters(requestUri: string): [string, string][] {
  return parameters(requestUri.split('?')[1] ?? '', { form: false });
}

/** Members in the query. Throws URIError on a malformed escape. */
export function readQuery(
  model: Model,
  operation: string,
  request: Request,
  input: Members,
  problems: Problem[],
): void {
  const members = located(model, operation, 'input', 'querystring');
  const fixed = new Map(fixedParameters(uriOf(model, operation)));
  for (const [wireName, value] of parameters(request.query, { form: false })) {
    // Once each, the value with it: a second one is no part of the operation.
    if (fixed.get(wireName) === value && fixed.delete(wireName)) continue;
    const member = members.get(wireName);
    if (!member) problems.push({ kind: 'unknown', path: [wireName], rule: 'Member is unknown' });
    else take(model, member, wireName, value, input, problems);
  }
}

/** Members in headers. */
export function readHeaders(
  model: Model,
  operation: string,
  request: Request,
  input: Members,
  problems: Problem[],
): void {
  for (const [wireName, member] of located(model, operation, 'input', 'header')) {
    const value = request.headers[wireName.toLowerCase()];
    if (value !== undefined) take(model, member, wireName, value, input, problems);
  }
}

/** The headers that an operation's input may have. */
export function headersOf(model: Model, operation: string): string[] {
  return [...located(model, operation, 'input', 'header').keys()].map((name) => name.toLowerCase());
}

/** Headers for the members of a checked output that belong there. */
export function renderHeaders(
  model: Model,
  operation: string,
  output: Members,
): Record<string, string> {
  const present = [...located(model, operation, 'output', 'header')].filter(
    ([, { name }]) => output[name] !== undefined,
  );
  return Object.fromEntries(
    present.map(([wireName, { name }]) => [wireName, String(output[name])]),
  );
}

interface Member {
  name: string;
  reference: Reference;
}

/** Members by their names on the wire. */
function located(
  model: Model,
  operation: string,
  of: 'input' | 'output',
  wanted: Location,
): Map<string, Member> {
  const reference = side(model, operation, of);
  const all = Object.entries((reference && shapeOf(model, reference).members) ?? {});
  return new Map(
    all
      .filter(([, { location }]) => location === wanted)
      .map(([name, one]) => [one.locationName ?? name, { name, reference: one }]),
  );
}

function take(
  model: Model,
  { name, reference }: Member,
  wireName: string,
  value: string,
  input: Members,
  problems: Problem[],
): void {
  const { type } = shapeOf(model, reference);
  if (reference.unsupported) {
    problems.push({
      kind: 'unsupported',
      path: [wireName],
      rule: 'Member is not supported by the sandbox',
    });
  } else if (type === 'list') {
    input[name] = [...((input[name] as string[] | undefined) ?? []), value];
  } else if (input[name] !== undefined) {
    problems.push({ kind: 'type', path: [wireName], rule: 'is given twice', value });
  } else {
    const parsed = parseScalar(type, value);
    if (parsed === undefined) {
      problems.push({ kind: 'type', path: [wireName], rule: `Value is no ${type}`, value });
    } else input[name] = parsed;
  }
}

const uriOf = (model: Model, operation: string): string =>
  model.operations[operation]?.http.requestUri ?? '';

const segments = (requestUri: string): string[] => (requestUri.split('?')[0] ?? '').split('/');
