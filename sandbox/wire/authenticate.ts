import { createHash } from 'node:crypto';
import type { AwsError } from '../call.ts';
import type { Clock } from '../clock.ts';
import type { Iam } from '../services/iam/iam.ts';
import type { Principal } from '../services/iam/principal.ts';
import type { Request } from './exchange.ts';
import { named, worded, type ErrorNames, type Protocol } from './protocol.ts';
import { isSignedWith, unsignedHeaders, type Authorization } from './signature.ts';

export interface Authenticator {
  clock: Clock;
  iam: Iam;
  /** Also takes requests dated in real time, from clients that don't run on the sandbox's clock. */
  takesRealTime: boolean;
}

/**
 * Who signed the request. Throws AwsError, named as the protocol names it, where nobody whom AWS
 * would let in.
 */
export function authenticate(
  request: Request,
  authorization: Authorization,
  { clock, iam, takesRealTime }: Authenticator,
  { names, toleranceMs = 5 * 60 * 1000 }: Pick<Protocol, 'names' | 'toleranceMs'>,
): Principal {
  const holder = iam.holder(authorization.accessKeyId);
  const token = request.headers['x-amz-security-token'];
  if (!holder) throw unknownKey(names);
  if (holder.sessionToken !== token) {
    throw names.badToken ? worded(names.badToken, 'The token is not valid.') : unknownKey(names);
  }

  const date = request.headers['x-amz-date'] ?? '';
  const signedAt = parseDate(date);
  if (signedAt === undefined || !date.startsWith(authorization.date)) {
    throw named(
      names.badSignature,
      `Date in the credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${authorization.date}' != '${date}'`,
    );
  }
  const skewMs = signedAt - clock.now();
  const isInTime =
    Math.abs(skewMs) <= toleranceMs + clock.transitMs ||
    (takesRealTime && Math.abs(signedAt - Date.now()) <= toleranceMs);
  if (!isInTime) {
    throw worded(
      names.skewedClock,
      skewMs < 0
        ? `Signature expired: ${date} is now earlier than ${renderDate(clock.now() - toleranceMs)} (${renderDate(clock.now())} - 5 min.)`
        : `Signature not yet current: ${date} is still later than ${renderDate(clock.now() + toleranceMs)} (${renderDate(clock.now())} + 5 min.)`,
    );
  }

  const unsigned = unsignedHeaders(request, authorization.signedHeaders);
  if (unsigned.length > 0) {
    throw worded(
      names.unsignedHeaders ?? names.badSignature,
      `These headers are not signed, and must be: ${unsigned.join(', ')}`,
      { HeadersNotSigned: unsigned.join(', ') },
    );
  }
  const declaredHash = request.headers['x-amz-content-sha256'];
  if (declaredHash === undefined && names.missingPayloadHash) {
    throw worded(names.missingPayloadHash, 'The header x-amz-content-sha256 is missing');
  }
  if (
    declaredHash !== undefined &&
    declaredHash !== createHash('sha256').update(request.body).digest('hex')
  ) {
    const why = /^[0-9a-f]{64}$/.test(declaredHash)
      ? 'is not that of the body'
      : `is ${declaredHash}; the sandbox takes only signed payloads that are sent in one piece`;
    throw named(names.badPayloadHash ?? names.badSignature, `x-amz-content-sha256 ${why}`);
  }
  if (!isSignedWith(request, authorization, holder.secretAccessKey)) {
    throw worded(
      names.badSignature,
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
  if (holder.expiresAt !== undefined && clock.now() >= holder.expiresAt) {
    throw worded(names.expired, 'The security token included in the request is expired');
  }
  return holder.principal;
}

/** AWS's answer to a key that it does not know, or not in this region. */
export function unknownKey({ unknownKey: name }: ErrorNames): AwsError {
  return worded(name, 'The security token included in the request is invalid.');
}

/** `20261102T050000Z` to milliseconds. */
function parseDate(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  return match
    ? Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
    : undefined;
}

const renderDate = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');
