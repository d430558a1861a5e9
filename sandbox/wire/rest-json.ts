import { AwsError, type Members } from '../call.ts';
import { shapeOf } from '../model/model.ts';
import type { Request } from './exchange.ts';
import { fromJson, jsonName, toJson } from './json.ts';
import { isPath, readPath, readQuery } from './locations.ts';
import { side, type Protocol } from './protocol.ts';
import { isRecord, type Problem } from './validate.ts';

/** restJson1, the protocol of Image Builder: verb and path name the operation. */
export const restJson: Protocol = {
  operation(model, request) {
    const matching = Object.entries(model.operations).filter(([, { http }]) =>
      isPath(http.requestUri, request.path),
    );
    const named = matching.find(([, { http }]) => http.method === request.method);
    if (named) return named[0];
    const allowed = matching.map(([, { http }]) => http.method).join(', ');
    const why = allowed === '' ? 'is no operation of the sandbox' : `is asked for with ${allowed}`;
    throw new AwsError(
      'UnknownOperationException',
      `${request.path} ${why}, not ${request.method}. sandbox/model/generate.py lists the operations.`,
      allowed === '' ? 404 : 405,
    );
  },

  input(model, operation, request) {
    const problems: Problem[] = [];
    const reference = side(model, operation, 'input');
    const members = (reference && shapeOf(model, reference).members) ?? {};
    const inBody = Object.values(members).some((member) => !member.location);
    const body = inBody ? parseBody(request) : undefined;
    if (!inBody && request.body.length > 0 && request.body.toString() !== '{}') {
      throw new AwsError('SerializationException', `${operation} takes no body`);
    }
    const input = (
      reference && body !== undefined ? fromJson(model, reference, body, [], problems) : {}
    ) as Members;
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
      headers: {
        'content-type': 'application/json',
        'x-amzn-requestid': requestId,
        'x-amzn-errortype': error.code,
      },
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

function parseBody(request: Request): unknown {
  if (request.body.length === 0) return {};
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json(;|$)/.test(type)) {
    throw new AwsError(
      'UnsupportedMediaTypeException',
      `The body is of type ${JSON.stringify(type)}, not application/json`,
      415,
    );
  }
  let body: unknown;
  try {
    body = JSON.parse(request.body.toString());
  } catch (error) {
    throw new AwsError(
      'SerializationException',
      `The body is not JSON: ${(error as Error).message}`,
    );
  }
  if (!isRecord(body)) {
    throw new AwsError('SerializationException', 'The body is not a JSON object');
  }
  return body;
}
