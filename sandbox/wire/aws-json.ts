import { AwsError, type Members } from '../call.ts';
import type { Model } from '../model/model.ts';
import { fromJson, jsonName, toJson } from './json.ts';
import { side, type Protocol } from './protocol.ts';
import { isRecord, type Problem } from './validate.ts';

/**
 * awsJson1.0 and 1.1, the protocols of KMS, Systems Manager and CloudWatch Logs: the header
 * X-Amz-Target names the operation.
 */
export const awsJson: Protocol = {
  operation(model, request) {
    if (request.method !== 'POST' || request.path !== '/') {
      throw new AwsError(
        'UnknownOperationException',
        `${model.metadata.serviceId} takes POST /, not ${request.method} ${request.path}`,
      );
    }
    const [prefix, operation] = (request.headers['x-amz-target'] ?? '').split('.');
    if (prefix !== model.metadata.targetPrefix || !operation) {
      throw new AwsError(
        'UnknownOperationException',
        `The header X-Amz-Target is ${JSON.stringify(request.headers['x-amz-target'] ?? '')}, not ${model.metadata.targetPrefix ?? ''}.<operation>`,
      );
    }
    return operation;
  },

  input(model, operation, request) {
    const type = request.headers['content-type'] ?? '';
    if (type.split(';')[0] !== contentType(model)) {
      throw new AwsError(
        'SerializationException',
        `The body is of type ${JSON.stringify(type)}, not ${contentType(model)}`,
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
    const problems: Problem[] = [];
    const reference = side(model, operation, 'input');
    return {
      input: (reference ? fromJson(model, reference, body, [], problems) : {}) as Members,
      problems,
    };
  },

  spell: jsonName,

  output(model, operation, output, requestId) {
    const reference = side(model, operation, 'output');
    return {
      status: 200,
      headers: headers(model, requestId),
      body: JSON.stringify(reference ? toJson(model, reference, output) : {}),
    };
  },

  error(model, error, requestId) {
    return {
      status: error.status,
      headers: headers(model, requestId),
      body: JSON.stringify({ __type: error.code, message: error.message }),
    };
  },

  names: {
    unknownOperation: ['UnknownOperationException', 400],
    malformed: ['SerializationException', 400],
    unsignedRequest: ['MissingAuthenticationTokenException', 400],
    unknownKey: ['UnrecognizedClientException', 400],
    badSignature: ['InvalidSignatureException', 400],
    skewedClock: ['InvalidSignatureException', 400],
    expired: ['ExpiredTokenException', 400],
    denied: ['AccessDeniedException', 400],
    throttled: ['ThrottlingException', 400],
    failed: ['InternalServerError', 500],
  },
};

const contentType = (model: Model): string =>
  `application/x-amz-json-${model.metadata.jsonVersion ?? '1.1'}`;

const headers = (model: Model, requestId: string): Record<string, string> => ({
  'content-type': contentType(model),
  'x-amzn-requestid': requestId,
});
