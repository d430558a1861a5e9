import { AwsError, type Call, type Members, type Operation } from '../../call.ts';
import type { World } from '../../world.ts';

interface Remembered {
  parameters: string;
  output: Members;
  /** Simulated milliseconds. */
  at: number;
}

/** The same text for the same members, in whatever order they came. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * Gives operations their client token: within the window the same token with the same parameters
 * gets the original answer, with other parameters IdempotentParameterMismatchException. Only
 * successes are remembered.
 */
export function withClientTokens(
  world: World,
  operations: Record<string, Operation>,
): Record<string, Operation> {
  const remembered = new Map<string, Remembered>();
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (input, call) => {
        const { clientToken, ...rest } = input;
        if (clientToken === undefined) return operation(input, call);
        const key = [call.accountId, call.region, name, clientToken].join(' ');
        const parameters = canonical(rest);
        const before = remembered.get(key);
        if (before && call.now - before.at < world.settings.clientTokenMinutes * 60_000) {
          if (before.parameters === parameters) {
            return { ...before.output, ...idOf(name, call) };
          }
          throw new AwsError(
            'IdempotentParameterMismatchException',
            `The client token '${String(clientToken)}' was used before with other parameters.`,
          );
        }
        const output = {
          ...operation(input, call),
          ...idOf(name, call),
          clientToken: clientToken as string,
        };
        remembered.set(key, { parameters, output, at: call.now });
        return output;
      },
    ]),
  );
}

/** What an answer says of its request: of all operations with a token, RetryImage alone does not. */
function idOf(operation: string, { requestId }: Call): { requestId?: string } {
  return operation === 'RetryImage' ? {} : { requestId };
}
