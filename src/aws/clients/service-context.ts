import type { Caller } from '../call.ts';
import type { Credentials } from '../credentials.ts';

/** What every SDK client of the action is made with. */
export interface ClientConfig {
  region: string;
  /** One attempt only: retries are the caller's (call.ts). */
  maxAttempts: 1;
  credentials?: () => Promise<Credentials>;
  customUserAgent: string;
}

/** What a service file gets: how to configure its client for a region, and how to make calls. */
export interface ServiceContext {
  config: ClientConfig;
  call: Caller;
}
