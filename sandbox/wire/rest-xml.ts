import { AwsError, type Members } from '../call.ts';
import { parameters, type Answer, type Request } from './exchange.ts';
import {
  fixedParameters,
  headersOf,
  isPath,
  readHeaders,
  readPath,
  readQuery,
  renderHeaders,
} from './locations.ts';
import { side, type Protocol } from './protocol.ts';
import type { Problem, Spell } from './validate.ts';
import { element, escapeXml, toXml } from './xml.ts';

/** Headers with the prefix x-amz- that belong to the signature or to nothing. */
const commonHeaders = [
  'x-amz-date',
  'x-amz-content-sha256',
  'x-amz-security-token',
  'x-amz-user-agent',
];

/**
 * The element around an output where it is not named after the operation; botocore's models don't
 * have it, since clients don't read it.
 */
const roots: Record<string, string> = { ListObjectsV2: 'ListBucketResult' };

const restXmlName: Spell = (member, reference) => reference.locationName ?? member;

/**
 * restXml, the protocol of S3: verb, path and some fixed parameters of the query name the
 * operation. Buckets stand in the path, as clients put them for an endpoint that is an IP address;
 * a bucket in the host name is not known here.
 */
export const restXml: Protocol = {
  operation(model, request) {
    const query = parameters(request.query, { form: false });
    const has = ([name, value]: [string, string]): boolean =>
      query.some((one) => one[0] === name && one[1] === value);
    const wanted = Object.entries(model.operations).find(
      ([, { http }]) =>
        http.method === request.method &&
        isPath(http.requestUri, pathOf(request)) &&
        fixedParameters(http.requestUri).every(has),
    );
    if (wanted) return wanted[0];
    const known = Object.values(model.operations).map(
      ({ http }) => `${http.method} ${http.requestUri}`,
    );
    throw new AwsError(
      'NotImplemented',
      `${request.method} ${request.path} is no operation of the sandbox; it has ${known.join(', ')}`,
      501,
    );
  },

  input(model, operation, request) {
    if (request.body.length > 0) throw new AwsError('InvalidRequest', `${operation} takes no body`);
    const problems: Problem[] = [];
    const input: Members = {};
    readPath(model, operation, { ...request, path: pathOf(request) }, input);
    readQuery(model, operation, request, input, problems);
    readHeaders(model, operation, request, input, problems);
    const known = new Set([...commonHeaders, ...headersOf(model, operation)]);
    for (const name of Object.keys(request.headers)) {
      if (name.startsWith('x-amz-') && !known.has(name)) {
        problems.push({ kind: 'unknown', path: [name], rule: 'Member is unknown' });
      }
    }
    return { input, problems };
  },

  spell: restXmlName,

  output(model, operation, output, requestId) {
    const reference = side(model, operation, 'output');
    const content = reference ? toXml(model, reference, output) : '';
    const root = roots[operation] ?? operation;
    const body =
      content === ''
        ? ''
        : `<${root} xmlns="http://s3.amazonaws.com/doc/${model.metadata.apiVersion}/">${content}</${root}>`;
    return xmlAnswer(200, requestId, body, renderHeaders(model, operation, output));
  },

  // https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#RESTErrorResponses
  error(_model, error, requestId) {
    const members = {
      Code: error.code,
      Message: error.message,
      ...error.details,
      RequestId: requestId,
      HostId: hostId(requestId),
    };
    return xmlAnswer(
      error.status,
      requestId,
      element(
        'Error',
        Object.entries(members)
          .map(([name, value]) => element(name, escapeXml(value)))
          .join(''),
      ),
    );
  },

  // https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList
  names: {
    unknownOperation: ['NotImplemented', 501],
    malformed: ['InvalidURI', 400],
    unsignedRequest: ['AccessDenied', 403],
    unknownKey: [
      'InvalidAccessKeyId',
      403,
      'The AWS Access Key Id you provided does not exist in our records.',
    ],
    badToken: ['InvalidToken', 400, 'The provided token is malformed or otherwise invalid.'],
    badSignature: [
      'SignatureDoesNotMatch',
      403,
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    ],
    unsignedHeaders: [
      'AccessDenied',
      403,
      'There were headers present in the request which were not signed',
    ],
    badPayloadHash: ['XAmzContentSHA256Mismatch', 400],
    missingPayloadHash: [
      'InvalidRequest',
      400,
      'Missing required header for this request: x-amz-content-sha256',
    ],
    skewedClock: [
      'RequestTimeTooSkewed',
      403,
      'The difference between the request time and the current time is too large.',
    ],
    expired: ['ExpiredToken', 400, 'The provided token has expired.'],
    denied: ['AccessDenied', 403],
    throttled: ['SlowDown', 503, 'Please reduce your request rate.'],
    failed: ['InternalError', 500, 'We encountered an internal error. Please try again.'],
  },

  // https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html: within 15 minutes of
  // S3's time.
  toleranceMs: 15 * 60 * 1000,
};

/** A bucket is the same with a slash behind it and without. */
const pathOf = ({ path }: Request): string => path.replace(/(?<=[^/])\/$/, '');

const hostId = (requestId: string): string =>
  Buffer.from(`host of ${requestId}`).toString('base64');

function xmlAnswer(
  status: number,
  requestId: string,
  body: string,
  headers: Record<string, string> = {},
): Answer {
  return {
    status,
    headers: {
      'content-type': 'application/xml',
      'x-amz-request-id': requestId,
      'x-amz-id-2': hostId(requestId),
      ...headers,
    },
    body: body && `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  };
}
