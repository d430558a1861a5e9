import { AwsError, type Members } from '../call.ts';
import { shapeOf, type Model } from '../model/model.ts';
import { parameters, type Request } from './exchange.ts';
import { fromJson, jsonName, toJson } from './json.ts';
import { side, type Protocol } from './protocol.ts';
import { isRecord, type Problem } from './validate.ts';

/** restJson1, the protocol of Image Builder: verb and path name the operation. */
export const restJson: Protocol = {
  operation(model, request) {
    const path = request.path.split('/');
    const matching = Object.entries(model.operations).filter(([, { http }]) => matches(http.requestUri, path));
    const named = matching.find(([, { http }]) => http.method === request.method);
    if (named) return named[0];
    const allowed = matching.map(([, { http }]) => http.method).join(', ');
    const why = allowed === '' ? 'is no operation of the sandbox' : `is asked for with ${allowed}`;
    throw new AwsError('UnknownOperationException', `${request.path} ${why}, not ${request.method}. sandbox/model/generate.py lists the operations.`, allowed === '' ? 404 : 405);
  },

  input(model, operation, request) {
    const problems: Problem[] = [];
    const reference = side(model, operation, 'input');
    const members = (reference && shapeOf(model, reference).members) ?? {};
    const inBody = Object.values(members).some((member) => !member.location);
    const body = inBody ? parseBody(request) : undefined;
    if (!inBody && request.body.length > 0 && request.body.toString() !== '{}') throw new AwsError('SerializationException', `${operation} takes no body`);
    const input = (reference && body !== undefined ? fromJson(model, reference, body, [], problems) : {}) as Members;
    readPath(model, operation, request, input);
    readQuery(model, operation, request, input, problems);
    return { input, problems };
  },

  spell: jsonName,

  output(model, operation, output, requestId) {
    const reference = side(model, operation, 'output');
    return {
      status: model.operations[operation]?.http.responseCode ?? 200,
      headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId },
      body: JSON.stringify(reference ? toJson(model, reference, output) : {}),
    };
  },

  error(_model, error, requestId) {
    return {
      status: error.status,
      headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId, 'x-amzn-errortype': error.code },
      body: JSON.stringify({ message: error.message }),
    };
  },

  names: {
    unknownOperation: ['UnknownOperationException', 404],
    malformed: ['SerializationException', 400],
    unsignedRequest: ['MissingAuthenticationTokenException', 403],
    unknownKey: ['UnrecognizedClientException', 403],
    badSignature: ['InvalidSignatureException', 403],
    skewedClock: ['InvalidSignatureException', 403],
    expired: ['ExpiredTokenException', 403],
    denied: ['AccessDeniedException', 403],
    throttled: ['ThrottlingException', 400],
    failed: ['ServiceException', 500],
  },
};

function matches(requestUri: string, path: string[]): boolean {
  const template = requestUri.split('/');
  return template.length === path.length && template.every((part, index) => (part.startsWith('{') ? path[index] !== '' : part === path[index]));
}

function parseBody(request: Request): unknown {
  if (request.body.length === 0) return {};
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json(;|$)/.test(type)) throw new AwsError('UnsupportedMediaTypeException', `The body is of type ${JSON.stringify(type)}, not application/json`, 415);
  let body: unknown;
  try {
    body = JSON.parse(request.body.toString());
  } catch (error) {
    throw new AwsError('SerializationException', `The body is not JSON: ${(error as Error).message}`);
  }
  if (!isRecord(body)) throw new AwsError('SerializationException', 'The body is not a JSON object');
  return body;
}

/** Members in the path, such as the ARN of `/tags/{resourceArn}`: one segment, percent-encoded. */
function readPath(model: Model, operation: string, request: Request, input: Members): void {
  const reference = side(model, operation, 'input');
  const path = request.path.split('/');
  for (const [index, part] of (model.operations[operation]?.http.requestUri ?? '').split('/').entries()) {
    if (!part.startsWith('{')) continue;
    const wireName = part.slice(1, -1);
    const member = Object.entries((reference && shapeOf(model, reference).members) ?? {}).find(([name, { location, locationName }]) => location === 'uri' && (locationName ?? name) === wireName);
    if (member) input[member[0]] = decodeURIComponent(path[index] ?? '');
  }
}

function readQuery(model: Model, operation: string, request: Request, input: Members, problems: Problem[]): void {
  const reference = side(model, operation, 'input');
  const members = Object.entries((reference && shapeOf(model, reference).members) ?? {}).filter(([, { location }]) => location === 'querystring');
  for (const [wireName, value] of parameters(request.query, { form: false })) {
    const member = members.find(([name, { locationName }]) => (locationName ?? name) === wireName);
    if (!member) {
      problems.push({ kind: 'unknown', path: [wireName], rule: 'Member is unknown' });
      continue;
    }
    const [name, memberReference] = member;
    const { type } = shapeOf(model, memberReference);
    if (type === 'list') input[name] = [...((input[name] as string[] | undefined) ?? []), value];
    else if (type !== 'string') throw new Error(`${operation}: a ${type} in the query string is not implemented`);
    else if (input[name] !== undefined) problems.push({ kind: 'type', path: [wireName], rule: 'is given twice', value });
    else input[name] = value;
  }
}
