import { Readable } from 'node:stream';
import type { GetImageCommand } from '@aws-sdk/client-imagebuilder';
import type { DeserializeMiddleware } from '@smithy/types';

/** Keeps the body of a command's answer as AWS sent it, in addition to what the SDK parses. */
export function keepRawBody(command: GetImageCommand): { text: () => string } {
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
