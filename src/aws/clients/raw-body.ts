import { Readable } from 'node:stream';
import type { DeserializeMiddleware } from '@smithy/types';

/**
 * A command of an SDK client, as far as its body is to be kept. Each client has types of its own
 * for its commands.
 */
interface SdkCommand {
  middlewareStack: {
    addRelativeTo: (
      middleware: never,
      options: { name: string; relation: 'after'; toMiddleware: string },
    ) => void;
  };
}

/**
 * Keeps the body of a command's answer as AWS sent it, in addition to what the SDK parses: the SDK
 * drops members that its model does not have.
 */
export function keepRawBody(command: SdkCommand): { text: () => string } {
  let text = '';
  const keep: DeserializeMiddleware<object, object> = (next) => async (args) => {
    const result = await next(args);
    const response = result.response as { body?: AsyncIterable<Uint8Array> } | undefined;
    if (response?.body) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of response.body) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      text = bytes.toString('utf8');
      response.body = Readable.from([bytes]);
    }
    return result;
  };
  command.middlewareStack.addRelativeTo(keep as never, {
    name: 'keepRawBody',
    relation: 'after',
    toMiddleware: 'deserializerMiddleware',
  });
  return { text: () => text };
}

/** Sends a command whose answer is JSON; gives it as the SDK parses it, and as AWS sent it. */
export async function sendForJson<Command extends SdkCommand, Output>(
  command: Command,
  send: (command: Command) => Promise<Output>,
): Promise<{ output: Output; answer: Readonly<Record<string, unknown>> }> {
  const body = keepRawBody(command);
  const output = await send(command);
  return { output, answer: JSON.parse(body.text()) as Record<string, unknown> };
}
