import type { InitializeMiddleware } from '@smithy/types';

/** An SDK client, as far as it takes middleware. */
interface SdkClient {
  middlewareStack: {
    add: (middleware: never, options: { name: string; step: 'initialize' }) => void;
  };
}

/**
 * Has a client leave empty maps and lists out of what it sends, and gives it. To AWS a map of tags
 * or a list of components has one entry at least, or is absent.
 */
export function withoutEmpty<Client extends SdkClient>(client: Client): Client {
  const leaveOut: InitializeMiddleware<object, object> = (next) => (args) =>
    next({ ...args, input: filled(args.input) ?? {} });
  client.middlewareStack.add(leaveOut as never, { name: 'withoutEmpty', step: 'initialize' });
  return client;
}

/** The value without what is empty in it; `undefined` where nothing is left. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(filled);
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const members = Object.entries(value)
    .map(([name, member]) => [name, filled(member)] as const)
    .filter(([, member]) => member !== undefined);
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
