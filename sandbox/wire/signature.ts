import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { encode, parameters, type Request } from './exchange.ts';

/** What a SigV4 Authorization header says. */
export interface Authorization {
  accessKeyId: string;
  /** `20261102` */
  date: string;
  region: string;
  service: string;
  signedHeaders: string[];
  signature: string;
}

/** Parses the Authorization header; undefined where it is no SigV4. */
export function parseAuthorization(header: string): Authorization | undefined {
  const match = /^AWS4-HMAC-SHA256\s+(.+)$/.exec(header);
  if (!match?.[1]) return undefined;
  const parts = new Map(
    match[1].split(',').map((part) => {
      const [name = '', value = ''] = part.trim().split(/=(.*)/s);
      return [name, value] as const;
    }),
  );
  const [accessKeyId, date, region, service, terminator, ...rest] = (
    parts.get('Credential') ?? ''
  ).split('/');
  const signedHeaders = parts.get('SignedHeaders');
  const signature = parts.get('Signature');
  if (
    !accessKeyId ||
    !date ||
    !region ||
    !service ||
    terminator !== 'aws4_request' ||
    rest.length > 0 ||
    !signedHeaders ||
    !signature
  ) {
    return undefined;
  }
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}

/**
 * Whether the request is signed with this secret:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function isSignedWith(
  request: Request,
  authorization: Authorization,
  secret: string,
): boolean {
  const { date, region, service } = authorization;
  const scope = `${date}/${region}/${service}/aws4_request`;
  const toSign = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    scope,
    sha256(canonicalRequest(request, authorization)),
  ].join('\n');
  const expected = hmac(signingKey(secret, authorization), toSign);
  const actual = Buffer.from(authorization.signature, 'hex');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** A key signs everything of a day, a region and a service, so most requests have one before them. */
const signingKeys = new Map<string, Buffer>();

function signingKey(secret: string, { date, region, service }: Authorization): Buffer {
  const parts = [date, region, service, 'aws4_request'];
  const address = JSON.stringify([secret, ...parts]);
  let key = signingKeys.get(address);
  if (!key) {
    key = parts.reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`));
    signingKeys.set(address, key);
  }
  return key;
}

/** Headers that AWS wants to be signed and that are not: `host` and each `x-amz-*`. */
export function unsignedHeaders(request: Request, signedHeaders: string[]): string[] {
  return Object.keys(request.headers).filter(
    (name) => (name === 'host' || name.startsWith('x-amz-')) && !signedHeaders.includes(name),
  );
}

function canonicalRequest(request: Request, { service, signedHeaders }: Authorization): string {
  const query = parameters(request.query, { form: false })
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const headers = signedHeaders
    .map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`)
    .join('');
  return [
    request.method,
    canonicalPath(request.path, service),
    query,
    headers,
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n');
}

/**
 * Segment by segment, the path is encoded once for S3; for every other service the path as sent is
 * encoded once more.
 */
function canonicalPath(path: string, service: string): string {
  const segments = path.split('/');
  return (
    service === 's3' ? segments.map((one) => encode(decodeURIComponent(one))) : segments.map(encode)
  ).join('/');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const hmac = (key: Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();
