import type { Call } from './call.ts';

/**
 * A fault at API calls: at the given calls of an operation (counted from 1), or with a rate, or
 * always.
 */
export interface CallFault {
  /**
   * `reset-…`: the connection breaks; `hang-…`: nothing comes on it; `page`: a page of a proxy comes,
   * with status 200; `cut`: the connection breaks in the middle of the answer; `unreadable`: half of
   * the answer comes as if it were all. Of these, `…-before` and `page` have no effect, the others
   * lose the answer alone. `refused`: status 400 with the name in `error`.
   */
  kind:
    | 'throttle'
    | 'server-error'
    | 'expired-token'
    | 'denied'
    | 'refused'
    | 'reset-before'
    | 'reset-after'
    | 'hang-before'
    | 'hang-after'
    | 'page'
    | 'cut'
    | 'unreadable';
  /**
   * IAM spelling, `imagebuilder:CreateImage`; `github:` with the name in GitHub's OpenAPI, `graphql`
   * or, for the OIDC token, `id-token`; `*` stands for any characters.
   */
  operation: string;
  /**
   * Calls that are hit, counted from 1 per operation and region. Without `calls` and `rate`: every
   * call.
   */
  calls?: number[];
  /** Share of calls that are hit, 0 to 1. */
  rate?: number;
  /** Only in this region. */
  region?: string;
  /** Error name instead of the kind's usual one, for example `TooManyRequestsException`. */
  error?: string;
}

/**
 * A fault in a build: the component whose name contains `component` fails in `phase`, in builds
 * whose image name starts with `image`.
 */
export interface ComponentFault {
  kind: 'component';
  image: string;
  component?: string;
  phase: 'build' | 'validate' | 'test';
}

/** A fault in a distribution: the copy to `region` fails. */
interface RegionFault {
  kind: 'region';
  image: string;
  region: string;
}

export type Fault = CallFault | ComponentFault | RegionFault;

/** The faults that are planned, and the count of calls so far. */
export class Faults {
  readonly planned: Fault[];
  private readonly counts = new Map<string, number>();
  private seed = 1;

  constructor(planned: Fault[] = []) {
    this.planned = [...planned];
  }

  /** Counts the call and gives the fault that hits it, if any. */
  at(call: Pick<Call, 'service' | 'operation' | 'region'>): CallFault | undefined {
    const action = `${call.service}:${call.operation}`;
    const key = `${action} ${call.region}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return this.planned.find((fault): fault is CallFault => {
      if (fault.kind === 'component' || fault.kind === 'region') return false;
      if (fault.region !== undefined && fault.region !== call.region) return false;
      if (!new RegExp(`^${fault.operation.replaceAll('*', '.*')}$`).test(action)) return false;
      if (fault.calls) return fault.calls.includes(count);
      return fault.rate === undefined || this.random() < fault.rate;
    });
  }

  /** Whether this component of this image fails in this phase. */
  component(image: string, component: string, phase: ComponentFault['phase']): boolean {
    return this.planned.some(
      (fault) =>
        fault.kind === 'component' &&
        image.startsWith(fault.image) &&
        fault.phase === phase &&
        component.includes(fault.component ?? ''),
    );
  }

  /** Whether the copy of this image to this region fails. */
  region(image: string, region: string): boolean {
    return this.planned.some(
      (fault) =>
        fault.kind === 'region' && image.startsWith(fault.image) && fault.region === region,
    );
  }

  /** The same sequence in every run, so that a rate hits the same calls. */
  private random(): number {
    this.seed = (this.seed * 48271) % 2147483647;
    return this.seed / 2147483647;
  }
}
