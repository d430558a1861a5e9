import type { Sandbox } from './sandbox.ts';

interface ClientOptions {
  region: string;
  endpoint: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  systemClockOffset: number;
  maxAttempts: number;
}

/**
 * Options of a JavaScript client of AWS that talks to the sandbox on its clock, without retries.
 */
export function clientOptions(
  sandbox: Sandbox,
  overrides: Partial<ClientOptions> = {},
): ClientOptions {
  return {
    region: 'us-east-1',
    endpoint: sandbox.url,
    credentials: sandbox.iam.user,
    systemClockOffset: sandbox.world.clock.now() - Date.now(),
    maxAttempts: 1,
    ...overrides,
  };
}

/** The error that a promise rejects with; fails where it does not. */
export async function errorOf(
  promise: Promise<unknown>,
): Promise<{ name: string; message: string; status: number | undefined }> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error as Error & { $metadata?: { httpStatusCode?: number } },
  );
  if (!outcome) throw new Error('The call succeeded');
  return {
    name: outcome.name,
    message: outcome.message,
    status: outcome.$metadata?.httpStatusCode,
  };
}
