import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { EC2Client } from '@aws-sdk/client-ec2';
import { ImagebuilderClient } from '@aws-sdk/client-imagebuilder';
import { STSClient, type STSClientConfig } from '@aws-sdk/client-sts';
import type { Clock } from '../../src/clock.ts';

/** The services that a calibration calls, each in one region. */
export interface Connections {
  imageBuilder: ImagebuilderClient;
  /** Image Builder with the credentials of somebody who may not list images, where there is one. */
  refused: ImagebuilderClient | undefined;
  ec2: (region: string) => EC2Client;
  logs: CloudWatchLogsClient;
  sts: STSClient;
}

/** How clients are made otherwise than for AWS itself, or for somebody else. */
export type ClientOptions = Pick<
  STSClientConfig,
  | 'endpoint'
  | 'credentials'
  | 'profile'
  | 'signerConstructor'
  | 'disableClockSkewCorrection'
  | 'requestHandler'
>;

/** No call waits for ever. */
const requestHandler = {
  connectionTimeout: 10_000,
  requestTimeout: 30_000,
  throwOnRequestTimeout: true,
};

/**
 * Clients with the SDK's own retries.
 *
 * @param refused what makes the client of somebody who may not list images; without it there is none
 */
export function connect(
  region: string,
  extras: ClientOptions = {},
  refused?: ClientOptions,
): Connections {
  const options = { region, maxAttempts: 6, requestHandler, ...extras };
  return {
    imageBuilder: new ImagebuilderClient(options),
    refused: refused && new ImagebuilderClient({ ...options, ...refused }),
    ec2: (other) => new EC2Client({ ...options, region: other }),
    logs: new CloudWatchLogsClient(options),
    sts: new STSClient(options),
  };
}

/** Somebody ended the calibration, or its time is over. */
export class Stopped extends Error {}

/** One calibration: whom it calls, how it waits, whom it tells. */
export class Session {
  readonly connections: Connections;
  readonly region: string;
  readonly clock: Clock;
  readonly say: (line: string) => void;
  private readonly signal: AbortSignal;
  private readonly endsAt: number;

  /** @param minutes after which every wait ends with `Stopped` */
  constructor({
    connections,
    region,
    clock,
    say,
    signal,
    minutes,
  }: Pick<Session, 'connections' | 'region' | 'clock' | 'say'> & {
    signal: AbortSignal;
    minutes: number;
  }) {
    this.connections = connections;
    this.region = region;
    this.clock = clock;
    this.say = say;
    this.signal = signal;
    this.endsAt = clock.now() + minutes * 60_000;
  }

  /** The same with another end: what is cleaned up after an interruption must not be interrupted. */
  afresh(signal: AbortSignal, minutes: number): Session {
    return new Session({ ...this.shared, signal, minutes });
  }

  private get shared(): Pick<Session, 'connections' | 'region' | 'clock' | 'say'> {
    const { connections, region, clock, say } = this;
    return { connections, region, clock, say };
  }

  /** Throws `Stopped` where it is not to go on. */
  check(): void {
    if (this.signal.aborted) throw new Stopped('interrupted');
    if (this.clock.now() >= this.endsAt) throw new Stopped('its time is over');
  }

  /** Waits for so many milliseconds. Throws `Stopped`. */
  async pause(ms: number): Promise<void> {
    this.check();
    await this.clock.sleep(ms, this.signal);
    this.check();
  }
}

/** From when to when something happened, in seconds; the end may be infinite. */
export type Interval = [from: number, to: number];

/** When a call was sent and when its answer was there, in milliseconds. */
export interface Moment {
  sent: number;
  answered: number;
}

/** Makes a call, and tells when that was. */
export async function timed<T>(
  { clock }: Session,
  call: () => Promise<T>,
): Promise<Moment & { answer: T }> {
  const sent = clock.now();
  const answer = await call();
  return { sent, answered: clock.now(), answer };
}

/**
 * Looks again and again until `look` says yes, and gives how long after `since` that came true. Ends
 * with an infinite end after `mostSeconds`.
 */
export async function lagOf(
  session: Session,
  since: Moment,
  look: () => Promise<boolean>,
  mostSeconds: number,
): Promise<Interval> {
  let from = 0;
  for (;;) {
    const { sent, answered, answer } = await timed(session, look);
    if (answer) return [from, (answered - since.sent) / 1000];
    from = Math.max(0, (sent - since.answered) / 1000);
    if (from > mostSeconds) return [from, Infinity];
    // A second of doubt in the beginning, a twentieth of the time later.
    await session.pause(Math.max(1000, from * 50));
  }
}

/** The error of a call that AWS refused, by name; `undefined` where it was taken. */
export interface Refusal {
  name: string;
  message: string;
}

/** What AWS says to a call: nothing where it takes it. Rejects for what is no answer of AWS. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { name: error.name, message: error.message };
  }
}

/** Whether it is an error that AWS answered, not one of the network. */
export function isRefusal(error: unknown): error is Error {
  return (
    error instanceof Error &&
    ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode ?? 0) >= 400
  );
}
