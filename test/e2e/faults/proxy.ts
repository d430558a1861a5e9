import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough, type Readable } from 'node:stream';
import type { HttpRequest, HttpResponse } from '@smithy/core/transport';
import type { HttpHandlerOptions } from '@smithy/types';
import { STSClient } from '@aws-sdk/client-sts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { readRequest, type Answer, type Request } from 'aws-sandbox/wire/exchange';
import { exchangeOf, exchangeOfFetch, type Connection } from '../direct-clients.ts';
import { setRoute, timeOf } from '../in-process.ts';
import type { SimulatedTime } from '../simulated-time.ts';
import type { Exchange, Kind } from './kinds.ts';
import { nameOf, Sites, type Arrival } from './sites.ts';

/**
 * What happens at a request: a kind of fault, or something of the test's own. Gives whether the
 * request is carried out and answered all the same.
 */
export type Event = Kind | Hold | ((exchange: Exchange) => boolean);

/** Has a run stand still before it sends a request, as if its machine slept. */
export interface Hold {
  onReached: () => void;
  until: Promise<void>;
}

/** Header by which the proxy knows a request that its client has announced. */
const announced = 'x-proxy-request';

/** Real milliseconds within which a client reads an answer that it does read. */
const unreadMs = 20;

/**
 * Errors of Node's own code are none for `instanceof` in jest's modules, which have a realm of their
 * own; in a process of its own a run sees them as what they are.
 */
function ofThisRealm(error: unknown): Error {
  if (error instanceof Error) return error;
  const { name, message, code, cause } = error as Error & { code?: string };
  const given = name === 'TypeError' ? new TypeError(message) : new Error(message);
  return Object.assign(given, {
    name,
    ...(code !== undefined && { code }),
    ...(cause !== undefined && { cause: ofThisRealm(cause) }),
  });
}

/**
 * A proxy between runs and a sandbox: it numbers the requests of a run and does something to some of
 * them. Connections are real ones.
 */
export class Proxy {
  readonly #sandbox: Sandbox;
  readonly #time: SimulatedTime;
  readonly #server: Server;
  readonly #handler = new STSClient({ region: 'us-east-1' }).config.requestHandler;
  readonly #waiting = new Map<string, Arrival>();
  /** The last good answer by service and operation. */
  readonly #last = new Map<string, [operation: string, answer: Answer]>();
  /** Ends of what hangs, by request. */
  readonly #hung = new Map<Request, () => void>();
  #count = 0;
  #sites = new Sites();
  #events = new Map<string, Event>();
  /** Names of the sites at which something happened. */
  readonly hit: string[] = [];

  private constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
    this.#time = timeOf(sandbox);
    this.#server = createServer((message, response) => void this.#take(message, response));
  }

  /** Puts a proxy before a sandbox: all runs in this process go through it from now on. */
  static async before(sandbox: Sandbox): Promise<Proxy> {
    const proxy = new Proxy(sandbox);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.#server.address() as AddressInfo;
    setRoute(sandbox, {
      url: `http://127.0.0.1:${String(port)}`,
      handler: (connection) => ({
        metadata: { handlerProtocol: 'http/1.1' },
        handle: (request, options) => proxy.#send(request, options, connection),
      }),
      fetch: (...request) => proxy.#fetch(...request),
    });
    return proxy;
  }

  /** Begins to number the requests of a run anew, and says what happens at which. */
  begin(events = new Map<string, Event>()): Sites {
    this.#sites = new Sites();
    this.#events = events;
    this.hit.length = 0;
    return this.#sites;
  }

  async close(): Promise<void> {
    this.#handler.destroy?.();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Sends a request of the SDK by its own handler. */
  async #send(
    request: HttpRequest,
    options: HttpHandlerOptions = {},
    connection: Connection,
  ): Promise<{ response: HttpResponse }> {
    const gone = new Promise<never>(() => undefined);
    const { number, over } = await this.#announce(exchangeOf(request), connection);
    if (connection.isCut) {
      over();
      return gone;
    }
    request.headers[announced] = number;
    try {
      const answered = (await this.#handler.handle(request, options)) as {
        response: HttpResponse;
      };
      const body = answered.response.body as Readable;
      // It takes the whole answer, for a client that reads none of it.
      const given = new PassThrough({ highWaterMark: 1 << 24 });
      body.once('close', () => setTimeout(over, unreadMs));
      body.on('error', (error) => given.destroy(ofThisRealm(error)));
      given.once('close', () => {
        body.destroy();
        over();
      });
      answered.response.body = body.pipe(given);
      if (!connection.isCut) return answered;
      given.destroy();
      return await gone;
    } catch (error) {
      over();
      throw ofThisRealm(error);
    }
  }

  /** Sends a request to GitHub by Node's own function. */
  async #fetch(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const { number, over } = await this.#announce(exchangeOfFetch(input, init));
    try {
      const headers = new Headers(init?.headers);
      headers.set(announced, number);
      const { status, body, headers: answered } = await fetch(input, { ...init, headers });
      const chunks: Uint8Array[] = [];
      const whole = (async () => {
        for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) chunks.push(chunk);
      })();
      const cut: unknown = await whole.then(
        () => undefined,
        (error: unknown) => error,
      );
      const given = new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (const chunk of chunks) controller.enqueue(chunk);
          if (cut === undefined) controller.close();
          else controller.error(ofThisRealm(cut));
        },
      });
      return new Response([204, 304].includes(status) ? null : given, {
        status,
        headers: answered,
      });
    } catch (error) {
      throw ofThisRealm(error);
    } finally {
      over();
    }
  }

  /** Numbers a request that is about to be sent; throws where it is not to leave. */
  async #announce(
    exchange: Request,
    connection?: Connection,
  ): Promise<{ number: string; over: () => void }> {
    const arrival = this.#sites.arrive(exchange);
    const name = nameOf(arrival.site);
    const event = this.#events.get(name);
    if (event && 'until' in event) {
      this.#happens(name);
      if (connection) connection.isHeld = true;
      event.onReached();
      await event.until;
      if (connection) connection.isHeld = false;
    }
    if (event && 'unsent' in event && event.unsent !== undefined) {
      this.#happens(name);
      this.#time.pass();
      const cause = Object.assign(new Error(`connect ${event.unsent}`), { code: event.unsent });
      throw arrival.target ? cause : new TypeError('fetch failed', { cause });
    }
    const number = String(++this.#count);
    this.#waiting.set(number, arrival);
    const end = this.#time.begin();
    this.#hung.set(exchange, end);
    const over = (): void => {
      end();
      this.#hung.delete(exchange);
    };
    return { number, over };
  }

  async #take(message: IncomingMessage, response: ServerResponse): Promise<void> {
    let request: Request;
    try {
      request = await readRequest(message);
    } catch {
      response.destroy();
      return;
    }
    const { [announced]: number = '', ...headers } = request.headers;
    request.headers = headers;
    const arrival = this.#waiting.get(number);
    this.#waiting.delete(number);
    const end = this.#time.begin();
    response.once('close', end);
    this.#play({ ...(arrival ?? this.#sites.arrive(request)), request }, arrival, response, end);
  }

  #play(here: Arrival, sent: Arrival | undefined, response: ServerResponse, end: () => void): void {
    const name = nameOf(here.site);
    const event = this.#events.get(name);
    const service = here.target?.service ?? 'github';
    const answer = (given: Answer): void => {
      if (response.destroyed) return;
      const length = Buffer.byteLength(given.body);
      response.writeHead(given.status, { ...this.#headers(given), 'content-length': length });
      response.end(given.body);
    };
    const carryOut = (): Answer => {
      this.#time.pass();
      const outcome = this.#sandbox.answer(here.request);
      if (outcome === 'reset' || outcome === 'hang') {
        throw new Error('the sandbox has faults of its own');
      }
      if (outcome.status === 200) this.#last.set(service, [here.site.operation, outcome]);
      return outcome;
    };
    const [of, last] = this.#last.get(service) ?? [];
    const exchange: Exchange = {
      ...here,
      carryOut,
      answer,
      other: of === here.site.operation ? undefined : last,
      half: (given) => {
        const body = Buffer.from(given.body === '' ? ' ' : given.body);
        const headers = { ...this.#headers(given), 'content-length': body.length + 1 };
        response.writeHead(given.status, headers);
        response.write(body.subarray(0, Math.ceil(body.length / 2)));
      },
      reset: () => response.destroy(),
      hang: () => {
        end();
        if (sent) this.#hung.get(sent.request)?.();
      },
      late: (ms) => this.#sandbox.world.clock.advance(ms),
    };
    if (!event || 'until' in event) {
      answer(carryOut());
      return;
    }
    this.#happens(name);
    if ('play' in event) event.play(exchange);
    else if (event(exchange)) answer(carryOut());
  }

  /** An event happens once, whichever run comes to its site. */
  #happens(name: string): void {
    this.hit.push(name);
    this.#events.delete(name);
  }

  /** Clients correct their clocks by the header Date, so it tells simulated time. */
  #headers({ headers }: Answer): Record<string, string> {
    return { ...headers, date: new Date(this.#sandbox.world.clock.now()).toUTCString() };
  }
}
