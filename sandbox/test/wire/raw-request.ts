import { createHash, createHmac } from 'node:crypto';
import type { Sandbox } from '../../sandbox.ts';

/** A request as no client would send it: each part can be spoilt. */
export interface RawRequest {
  service: string;
  region?: string;
  method?: string;
  /** Path and query, percent-encoded. */
  path?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Body that is signed instead of the one sent. */
  signedBody?: string;
  accessKeyId?: string;
  secretAccessKey?: string;
  /** Milliseconds between the sandbox's clock and the date of the signature. */
  skewMs?: number;
  /** Without the header x-amz-content-sha256, which a request to S3 has of itself. */
  withoutPayloadHash?: boolean;
  /** Sent, but not signed. */
  unsignedHeaders?: Record<string, string>;
}

export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** Signs the request as the sandbox's user, by a signer of its own, and sends it. */
export async function send(sandbox: Sandbox, request: RawRequest): Promise<RawAnswer> {
  const { service, region = 'us-east-1', method = 'POST', path = '/', body = '' } = request;
  const date = new Date(sandbox.world.clock.now() + (request.skewMs ?? 0))
    .toISOString()
    .replace(/[-:]|\.\d{3}/g, '');
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  const payload = {
    ...(service === 's3' &&
      !request.withoutPayloadHash && { 'x-amz-content-sha256': sha256(body) }),
    ...request.headers,
  };
  const headers: Record<string, string> = {
    'host': new URL(sandbox.url).host,
    'x-amz-date': date,
    ...payload,
  };
  const names = Object.keys(headers).sort();
  const [rawPath = '', query = ''] = path.split('?');
  const canonicalPath =
    service === 's3' ? rawPath : rawPath.split('/').map(encodeURIComponent).join('/');
  const canonical = [
    method,
    canonicalPath,
    query.split('&').sort().join('&'),
    ...names.map((name) => `${name}:${headers[name] ?? ''}`),
    '',
    names.join(';'),
    sha256(request.signedBody ?? body),
  ].join('\n');
  const key = [date.slice(0, 8), region, service, 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${request.secretAccessKey ?? sandbox.iam.user.secretAccessKey}`,
  );
  const signature = hmac(
    key,
    ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n'),
  ).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${request.accessKeyId ?? sandbox.iam.user.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return sendUnsigned(sandbox, {
    method,
    path,
    headers: { ...payload, 'x-amz-date': date, authorization, ...request.unsignedHeaders },
    body,
  });
}

/** Sends the request as it is. */
export async function sendUnsigned(
  sandbox: Sandbox,
  request: { method?: string; path?: string; headers?: Record<string, string>; body?: string },
): Promise<RawAnswer> {
  const { method = 'POST', path = '/', headers = {}, body } = request;
  const response = await fetch(sandbox.url + path, {
    method,
    headers,
    ...(method !== 'GET' && method !== 'HEAD' && body !== undefined && { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The parts of a form-encoded request to EC2 or STS. */
export function form(parameters: Record<string, string>): Pick<RawRequest, 'headers' | 'body'> {
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(parameters).toString(),
  };
}

/** The parts of an AWS JSON request. */
export function json(target: string, body: string): Pick<RawRequest, 'headers' | 'body'> {
  return {
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
    body,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
