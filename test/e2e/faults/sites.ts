import type { Request } from 'aws-sandbox/wire/exchange';
import type { Target } from 'aws-sandbox/wire/protocol';
import { ServiceRouter } from 'aws-sandbox/wire/service-router';
import { parseAuthorization } from 'aws-sandbox/wire/signature';

/** A place of a run at which it calls AWS or GitHub. */
export interface Site {
  /** `imagebuilder:CreateImage`, or `github:GET /repos/…` with the parts that vary left out. */
  operation: string;
  /** Of the different requests of the operation, the one of this number, from 1. */
  ordinal: number;
  /** Which time the same request is sent, from 1. */
  time: number;
}

/** A request, and where in the run it stands. */
export interface Arrival {
  site: Site;
  request: Request;
  /** The service of AWS; undefined for GitHub's. */
  target: Target | undefined;
}

/** A name that is the same in every run of the same thing. */
export function nameOf({ operation, ordinal, time }: Site): string {
  const again = time === 1 ? '' : `, time ${String(time)}`;
  return `${operation} #${String(ordinal)}${again}`;
}

const router = new ServiceRouter();

/** Numbers the requests of a run. */
export class Sites {
  readonly seen: Site[] = [];
  private readonly times = new Map<string, Map<string, number>>();

  arrive(request: Request): Arrival {
    const { operation, key, target } = identify(request);
    const keys = this.times.get(operation) ?? new Map<string, number>();
    this.times.set(operation, keys);
    const time = (keys.get(key) ?? 0) + 1;
    keys.set(key, time);
    const site = { operation, ordinal: [...keys.keys()].indexOf(key) + 1, time };
    this.seen.push(site);
    return { site, request, target };
  }

  /**
   * Where faults are tried: at every different request, and where an operation repeats one, as a
   * wait does, at the first that is repeated.
   */
  get distinct(): Site[] {
    const repeated = new Set<string>();
    return this.seen.filter(({ operation, time }) => {
      if (time === 1) return true;
      if (time > 2 || repeated.has(operation)) return false;
      repeated.add(operation);
      return true;
    });
  }
}

function identify(request: Request): { operation: string; key: string; target?: Target } {
  const { method, path, query, body } = request;
  if (path.startsWith('/idtoken/')) return { operation: 'github:token', key: '' };
  if (path.startsWith('/api/')) {
    const place = path
      .replace(/^\/api\/v3\/repos\/[^/]+\/[^/]+/, '')
      .replaceAll(/[0-9a-f]{40}|\d+/g, '*');
    return { operation: `github:${method} ${place}`, key: `${path}?${query}${body.toString()}` };
  }
  const authorization = parseAuthorization(request.headers['authorization'] ?? '');
  const target = router.find(request, authorization);
  if (!target) throw new Error(`no service for ${method} ${path}`);
  const name = target.protocol.operation(target.model, request);
  const operation = `${target.service}:${name}`;
  // Each exchange has a token of its own.
  const text = target.service === 'sts' ? '' : body.toString();
  return { operation, target, key: `${authorization?.region ?? ''} ${path}?${query} ${text}` };
}
