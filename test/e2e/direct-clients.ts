import { Readable } from 'node:stream';
import { HttpResponse, type HttpRequest } from '@smithy/core/transport';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { encode } from 'aws-sandbox/wire/exchange';
import type { ClientExtras } from '../../src/aws/clients/service-context.ts';
import type { SimulatedTime } from './simulated-time.ts';

/** A connection to the sandbox that can be cut. */
export interface Connection {
  /** Whether the client is gone: nothing is sent any more, no answer arrives. */
  isCut: boolean;
  /** Resolves when the next request may be sent; nothing holds it where this is absent. */
  mayGoOn?: () => Promise<void>;
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
      handle: async (request: HttpRequest) => {
        await new Promise(setImmediate);
        await connection.mayGoOn?.();
        if (connection.isCut) return new Promise(() => undefined);
        time.pass();
        const outcome = sandbox.answer({
          method: request.method,
          path: request.path,
          query: queryOf(request),
          headers: Object.fromEntries(
            Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
          ),
          body: bytesOf(request.body as string | Uint8Array | undefined),
        });
        await new Promise(setImmediate);
        if (connection.isCut) return new Promise(() => undefined);
        if (outcome === 'reset') {
          // As the SDK's own handler names a connection that breaks.
          throw Object.assign(new Error('socket hang up'), {
            name: 'TimeoutError',
            code: 'ECONNRESET',
          });
        }
        return {
          response: new HttpResponse({
            statusCode: outcome.status,
            headers: outcome.headers,
            body: Readable.from(outcome.body === '' ? [] : [Buffer.from(outcome.body)]),
          }),
        };
      },
    },
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
