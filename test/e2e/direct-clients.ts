import { Readable } from 'node:stream';
import { HttpResponse, type HttpRequest } from '@smithy/core/transport';
import type { HttpHandlerOptions } from '@smithy/types';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { encode, type Request } from 'aws-sandbox/wire/exchange';
import type { ClientExtras } from '../../src/aws/clients/service-context.ts';
import type { SimulatedTime } from './simulated-time.ts';

/** A connection to the sandbox that can be cut. */
export interface Connection {
  /** Whether the client is gone: nothing is sent any more, no answer arrives. */
  isCut: boolean;
  /** Resolves when the next request may be sent; nothing holds it where this is absent. */
  mayGoOn?: () => Promise<void>;
}

/** Sends a request, as the SDK's own handler does. */
export type Send = (
  request: HttpRequest,
  options?: HttpHandlerOptions,
) => Promise<{ response: HttpResponse }>;

/**
 * How clients of AWS are made that live in this process and in the sandbox's time: requests are
 * signed with its date.
 *
 * @param environment whose credentials sign
 */
export function clientsInTime(
  endpoint: string,
  time: SimulatedTime,
  environment: Record<string, string>,
  connection: Connection,
  send: Send,
): ClientExtras {
  return {
    endpoint,
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
      handle: async (request: HttpRequest, options?: HttpHandlerOptions) => {
        await new Promise(setImmediate);
        await connection.mayGoOn?.();
        if (connection.isCut) return new Promise(() => undefined);
        const answer = await send(request, options);
        await new Promise(setImmediate);
        if (connection.isCut) return new Promise(() => undefined);
        return answer;
      },
    },
  };
}

/** Hands requests over to the sandbox without a socket. */
export function sendDirectly(sandbox: Sandbox, time: SimulatedTime): Send {
  return (request) => {
    time.pass();
    const outcome = sandbox.answer(requestOf(request));
    if (outcome === 'reset') {
      // As the SDK's own handler names a connection that breaks.
      const error = { name: 'TimeoutError', code: 'ECONNRESET' };
      return Promise.reject(Object.assign(new Error('socket hang up'), error));
    }
    const { status: statusCode, headers, body } = outcome;
    const chunks = body === '' ? [] : [Buffer.from(body)];
    const response = new HttpResponse({ statusCode, headers, body: Readable.from(chunks) });
    return Promise.resolve({ response });
  };
}

/** What a request of the SDK is on the wire. */
export function requestOf(request: HttpRequest): Request {
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
