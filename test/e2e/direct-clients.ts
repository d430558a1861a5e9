import { Readable } from 'node:stream';
import { HttpResponse, type HttpRequest } from '@smithy/core/transport';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { encode, type Request as Exchange } from 'aws-sandbox/wire/exchange';
import { half } from 'aws-sandbox/wire/lost-answer';
import type { ClientExtras } from '../../src/aws/clients/service-context.ts';
import type { SimulatedTime } from './simulated-time.ts';

/** A connection to the sandbox that can be cut. */
export interface Connection {
  /** Whether the client is gone: nothing is sent any more, no answer arrives. */
  isCut: boolean;
  /** Whether a request is held. No limit is reached meanwhile, as if the client's machine slept. */
  isHeld: boolean;
  /** Resolves when the next request may be sent; nothing holds it where this is absent. */
  mayGoOn?: () => Promise<void>;
}

/** What a socket would carry, without one. */
async function handOver(
  { sandbox, time, connection }: { sandbox: Sandbox; time: SimulatedTime; connection: Connection },
  request: Exchange,
  signal: AbortSignal | undefined,
): Promise<{ status: number; headers: Record<string, string>; body: Readable }> {
  const never = (): Promise<never> =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  if (connection.isCut) return never();
  const outcome = await time.request(() => (connection.isCut ? 'hang' : sandbox.answer(request)));
  if (connection.isCut || outcome === 'hang') return never();
  if (outcome === 'reset') throw brokenConnection('socket hang up');
  const { status, headers, body, isCut = false } = outcome;
  if (!isCut) {
    return { status, headers, body: Readable.from(body === '' ? [] : [Buffer.from(body)]) };
  }
  const stream = new Readable({
    read() {
      this.push(half(body));
      this.destroy(brokenConnection('aborted'));
    },
  });
  return { status, headers, body: stream };
}

/** As the SDK's own handler names a connection that breaks. */
function brokenConnection(message: string): Error {
  return Object.assign(new Error(message), { name: 'TimeoutError', code: 'ECONNRESET' });
}

/** Sends requests to GitHub, as Node's own function does. */
export function directFetch(
  sandbox: Sandbox,
  time: SimulatedTime,
  connection: Connection,
): typeof fetch {
  return async (input, init) => {
    try {
      const answer = await handOver(
        { sandbox, time, connection },
        exchangeOfFetch(input, init),
        init?.signal ?? undefined,
      );
      const isEmpty = answer.status === 204;
      return new Response(isEmpty ? null : (Readable.toWeb(answer.body) as ReadableStream), answer);
    } catch (error) {
      if (init?.signal?.aborted) throw error;
      throw new TypeError('fetch failed', { cause: error });
    }
  };
}

/** What a request to GitHub is on the wire. */
export function exchangeOfFetch(...[input, init]: Parameters<typeof fetch>): Exchange {
  const url = new URL(input instanceof Request ? input.url : input);
  return {
    method: init?.method ?? 'GET',
    path: url.pathname,
    query: url.search.slice(1),
    headers: Object.fromEntries(new Headers(init?.headers)),
    body: Buffer.from((init?.body as string | undefined) ?? ''),
  };
}

/**
 * How clients of AWS are made that live in this process and in the sandbox's time: requests are
 * signed with its date and handed over without a socket.
 *
 * @param environment whose credentials sign
 */
export function directClients(
  sandbox: Sandbox,
  time: SimulatedTime,
  environment: Record<string, string>,
  connection: Connection,
): ClientExtras {
  return {
    endpoint: sandbox.url,
    credentials: () => {
      const {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
      } = environment;
      if (!accessKeyId || !secretAccessKey) {
        // As the SDK's own chain of providers says it.
        return Promise.reject(
          Object.assign(new Error('Could not load credentials from any providers'), {
            name: 'CredentialsProviderError',
          }),
        );
      }
      return Promise.resolve({
        accessKeyId,
        secretAccessKey,
        ...(sessionToken !== undefined && { sessionToken }),
      });
    },
    signerConstructor: signerOf(time),
    // The date of an answer would be compared with this machine's.
    disableClockSkewCorrection: true,
    requestHandler: {
      metadata: { handlerProtocol: 'http/1.1' },
      handle: async (request: HttpRequest, options) => {
        await connection.mayGoOn?.();
        const { status, headers, body } = await handOver(
          { sandbox, time, connection },
          exchangeOf(request),
          options?.abortSignal,
        );
        return { response: new HttpResponse({ statusCode: status, headers, body }) };
      },
    },
  };
}

/** What a request of the SDK is on the wire. */
export function exchangeOf(request: HttpRequest): Exchange {
  return {
    method: request.method,
    path: request.path,
    query: queryOf(request),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    body: bytesOf(request.body as string | Uint8Array | undefined),
  };
}

function signerOf(time: SimulatedTime): NonNullable<ClientExtras['signerConstructor']> {
  return class {
    private readonly signer: SignatureV4;

    constructor(options: ConstructorParameters<typeof SignatureV4>[0]) {
      this.signer = new SignatureV4(options);
    }

    sign(...[request, options]: Parameters<SignatureV4['sign']>): ReturnType<SignatureV4['sign']> {
      return this.signer.sign(request, { ...options, signingDate: new Date(time.now()) });
    }
  };
}

function queryOf({ query }: HttpRequest): string {
  return Object.entries(query)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) =>
        one === null ? encode(name) : `${encode(name)}=${encode(one)}`,
      ),
    )
    .join('&');
}

function bytesOf(body: string | Uint8Array | undefined): Buffer {
  return ArrayBuffer.isView(body)
    ? Buffer.from(body.buffer, body.byteOffset, body.byteLength)
    : Buffer.from(body ?? '');
}
