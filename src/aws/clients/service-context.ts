import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { Caller } from '../call.ts';

/** More of how the clients are made: where AWS is, how requests are signed and sent. */
export type ClientExtras = Pick<
  STSClientConfig,
  'endpoint' | 'credentials' | 'signerConstructor' | 'disableClockSkewCorrection' | 'requestHandler'
>;

/** What every SDK client of the action is made with. */
export interface ClientConfig extends ClientExtras {
  region: string;
  /** One attempt only: retries are the caller's (call.ts). */
  maxAttempts: 1;
  customUserAgent: string;
}

/** What a service file gets: how to configure its client for a region, and how to make calls. */
export interface ServiceContext {
  config: ClientConfig;
  call: Caller;
}
