import type { Iam } from '../services/iam/iam.ts';
import type { Principal } from '../services/iam/principal.ts';
import type { World } from '../world.ts';
import { authenticate, unknownKey } from './authenticate.ts';
import type { Request } from './exchange.ts';
import { named, type Target } from './protocol.ts';
import { parseAuthorization } from './signature.ts';

/** Whoever signs nothing. */
export const anonymous: Principal = {
  arn: 'anonymous',
  accountId: '',
  userId: '',
  name: 'anonymous',
};

/** What it takes to know a caller. */
export interface Gate {
  world: World;
  iam: Iam;
  /** Also take requests dated in real time. */
  takesRealTime: boolean;
}

/**
 * Who sent the request, or `anonymous`. Throws the protocol's error where the signature does not
 * hold, or is for a region that has no keys.
 */
export function callerOf(
  request: Request,
  { service, protocol }: Target,
  { world, iam, takesRealTime }: Gate,
): Principal {
  const header = request.headers.authorization;
  if (header === undefined) {
    if (/(^|&)X-Amz-Signature=/i.test(request.query)) {
      throw named(
        protocol.names.unsignedRequest,
        'The sandbox takes the signature in the header Authorization only, not in the query',
      );
    }
    return anonymous;
  }
  const authorization = parseAuthorization(header);
  if (!authorization) {
    throw named(
      protocol.names.badSignature,
      'The header Authorization is not of the form AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…',
    );
  }
  const principal = authenticate(
    request,
    authorization,
    { clock: world.clock, iam, takesRealTime },
    protocol,
  );
  const { regions, optIn, homeRegion } = world;
  if (service === 'iam') {
    // IAM is one endpoint for all regions, and the scope of its signatures is us-east-1.
    if (authorization.region !== homeRegion) {
      throw named(
        protocol.names.badSignature,
        `Credential should be scoped to a valid region, not '${authorization.region}'.`,
      );
    }
    return principal;
  }
  if (optIn.disabled.includes(authorization.region)) throw unknownKey(protocol.names);
  if (!regions.includes(authorization.region)) {
    throw named(
      protocol.names.unknownKey,
      `The sandbox's accounts have ${regions.join(', ')}, not ${authorization.region}.`,
    );
  }
  return principal;
}
