import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { HttpRequest, HttpResponse } from '@smithy/core/transport';
import type { Caller } from '../call.ts';

/** Who sends a request and gives the answer. */
export interface RequestHandler {
  metadata?: { handlerProtocol: string };
  handle: (
    request: HttpRequest,
    options?: { abortSignal?: AbortSignal },
  ) => Promise<{ response: HttpResponse }>;
}

/** Further options of SDK clients: the endpoint, and how requests are signed and sent. */
export type ClientExtras = Pick<
  STSClientConfig,
  'endpoint' | 'credentials' | 'signerConstructor' | 'disableClockSkewCorrection'
> & { requestHandler?: RequestHandler };

/** Configuration of every SDK client of the action. */
export interface ClientConfig extends Omit<ClientExtras, 'requestHandler'> {
  /** Ends each request at the limit of one try. */
  requestHandler: NonNullable<STSClientConfig['requestHandler']>;
  region: string;
  /** One attempt only: retries are the caller's (call.ts). */
  maxAttempts: 1;
  customUserAgent: string;
}

/**
 * What a service's file needs: the configuration of its client for a region, and the function that
 * makes calls.
 */
export interface ServiceContext {
  config: ClientConfig;
  call: Caller;
}
