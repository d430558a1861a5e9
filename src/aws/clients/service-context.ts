import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { Caller } from '../call.ts';

/** Further options of SDK clients: the endpoint, and how requests are signed and sent. */
export type ClientExtras = Pick<
  STSClientConfig,
  'endpoint' | 'credentials' | 'signerConstructor' | 'disableClockSkewCorrection' | 'requestHandler'
>;

/** Configuration of every SDK client of the action. */
export interface ClientConfig extends ClientExtras {
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
