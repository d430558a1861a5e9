import { AwsError, type Members } from '../call.ts';
import { parameters, type Answer, type Request } from './exchange.ts';
import { ec2Name, FormReader, queryName } from './form.ts';
import { side, type Protocol } from './protocol.ts';
import type { Problem, Spell } from './validate.ts';
import { element, escapeXml, toXml } from './xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** awsQuery, the protocol of STS and IAM: a form with `Action` and `Version`, XML in the answer. */
export const query: Protocol = {
  ...formProtocol(queryName),

  output(model, operation, output, requestId) {
    const reference = side(model, operation, 'output');
    const wrapper = model.operations[operation]?.output?.resultWrapper;
    const result = reference && wrapper ? element(wrapper, toXml(model, reference, output)) : '';
    const metadata = element('ResponseMetadata', element('RequestId', requestId));
    return xmlAnswer(
      200,
      requestId,
      `<${operation}Response xmlns="${model.metadata.xmlNamespace ?? ''}">${result}${metadata}</${operation}Response>`,
    );
  },

  error(model, error, requestId) {
    const type = error.status < 500 ? 'Sender' : 'Receiver';
    const content =
      element('Type', type) +
      element('Code', escapeXml(error.code)) +
      element('Message', escapeXml(error.message));
    return xmlAnswer(
      error.status,
      requestId,
      `<ErrorResponse xmlns="${model.metadata.xmlNamespace ?? ''}">${element('Error', content)}${element('RequestId', requestId)}</ErrorResponse>`,
    );
  },

  names: {
    unknownOperation: ['InvalidAction', 400],
    malformed: ['MalformedQueryString', 400],
    unsignedRequest: ['MissingAuthenticationToken', 403],
    unknownKey: ['InvalidClientTokenId', 403],
    badSignature: ['SignatureDoesNotMatch', 403],
    skewedClock: ['SignatureDoesNotMatch', 403],
    expired: ['ExpiredToken', 403],
    denied: ['AccessDenied', 403],
    throttled: ['Throttling', 400],
    failed: ['InternalFailure', 500],
  },
};

/** ec2Query: as awsQuery with EC2's own numbering, names and error shape. */
export const ec2Query: Protocol = {
  ...formProtocol(ec2Name),

  output(model, operation, output, requestId) {
    const reference = side(model, operation, 'output');
    // Operations without an output in the model answer <return>true</return>.
    const content = reference ? toXml(model, reference, output) : element('return', 'true');
    return xmlAnswer(
      200,
      requestId,
      `<${operation}Response xmlns="${model.metadata.xmlNamespace ?? ''}/">${element('requestId', requestId)}${content}</${operation}Response>`,
    );
  },

  error(_model, error, requestId) {
    const content = element(
      'Error',
      element('Code', escapeXml(error.code)) + element('Message', escapeXml(error.message)),
    );
    return xmlAnswer(
      error.status,
      requestId,
      element('Response', element('Errors', content) + element('RequestID', requestId)),
    );
  },

  // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
  names: {
    unknownOperation: ['InvalidAction', 400],
    malformed: ['MalformedQueryString', 400],
    unsignedRequest: ['MissingAuthenticationToken', 403],
    unknownKey: [
      'AuthFailure',
      401,
      'AWS was not able to validate the provided access credentials',
    ],
    badSignature: ['AuthFailure', 401],
    skewedClock: ['RequestExpired', 400],
    expired: ['RequestExpired', 400, 'Request has expired.'],
    denied: ['UnauthorizedOperation', 403],
    throttled: ['RequestLimitExceeded', 503, 'Request limit exceeded.'],
    failed: ['InternalError', 500],
  },
};

function formProtocol(spell: Spell): Pick<Protocol, 'operation' | 'input' | 'spell'> {
  return {
    spell,
    operation(model, request) {
      if (request.method !== 'POST' || request.path !== '/') {
        throw new AwsError(
          'InvalidAction',
          `${model.metadata.serviceId} takes POST /, not ${request.method} ${request.path}`,
        );
      }
      const form = readForm(request);
      const version = form.get('Version');
      if (version !== model.metadata.apiVersion) {
        throw new AwsError(
          'NoSuchVersion',
          `The Version is ${JSON.stringify(version ?? '')}, not ${model.metadata.apiVersion}`,
        );
      }
      const action = form.get('Action');
      if (!action) throw new AwsError('MissingAction', 'The request has no parameter Action');
      return action;
    },
    input(model, operation, request) {
      const form = readForm(request);
      form.delete('Action');
      form.delete('Version');
      const problems: Problem[] = [];
      const input = new FormReader(model, spell, form, problems).read(
        side(model, operation, 'input'),
      ) as Members;
      return { input, problems };
    },
  };
}

/** The form of a request. Throws AwsError where the body is none. */
export function readForm(request: Request): Map<string, string> {
  const type = request.headers['content-type'] ?? '';
  if (type.split(';')[0] !== 'application/x-www-form-urlencoded') {
    throw new AwsError(
      'MalformedQueryString',
      `The body is of type ${JSON.stringify(type)}, not application/x-www-form-urlencoded`,
    );
  }
  let pairs: [string, string][];
  try {
    pairs = parameters(request.body.toString(), { form: true });
  } catch {
    throw new AwsError('MalformedQueryString', 'The body has a malformed escape');
  }
  const form = new Map(pairs);
  if (form.size !== pairs.length) {
    throw new AwsError('MalformedQueryString', 'The body has a parameter twice');
  }
  return form;
}

function xmlAnswer(status: number, requestId: string, body: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/xml;charset=UTF-8', 'x-amzn-requestid': requestId },
    body: declaration + body,
  };
}
