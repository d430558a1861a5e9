import { Readable } from 'node:stream';
import { parseXML } from '@aws-sdk/xml-builder';
import type { DeserializeMiddleware } from '@smithy/types';
import { told } from './told.ts';

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
function keepRawBody(command: SdkCommand): { text: () => string } {
  let text = '';
  const keep: DeserializeMiddleware<object, object> = (next) => async (args) => {
    const result = await next(args);
    const response = result.response as
      { body?: AsyncIterable<Uint8Array> | Uint8Array } | undefined;
    if (response?.body) {
      const bytes = await bytesOf(response.body);
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

async function bytesOf(body: AsyncIterable<Uint8Array> | Uint8Array): Promise<Buffer> {
  if (body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Sends a command whose answer is a set of EC2's, in XML; gives the answer as the SDK parses it, and
 * the set as AWS sent it. Where there is nothing in a set AWS sends it all the same: without it the
 * answer can't be read.
 */
export async function sendForSet<Command extends SdkCommand, Output extends Answered>(
  command: Command,
  send: (command: Command) => Promise<Output>,
  name: string,
): Promise<{ output: Output; set: unknown }> {
  const body = keepRawBody(command);
  const output = await send(command);
  const [root] = Object.values(asXml(body.text(), output));
  const answer = withLists(root) as Record<string, unknown>;
  return {
    output,
    set: Object.hasOwn(answer, name) ? answer[name] : told(undefined, name, output),
  };
}

interface Answered {
  $metadata: object;
}

/** Throws what an answer that can't be read throws. */
function asXml(text: string, { $metadata }: Answered): Record<string, unknown> {
  try {
    return parseXML(text) as Record<string, unknown>;
  } catch (cause) {
    throw Object.assign(new SyntaxError('the answer is no XML', { cause }), { $metadata });
  }
}

/**
 * EC2's XML as values: what holds nothing but `item` is a list, all others are structures or texts.
 * Names begin with a small letter, as all that EC2's model gives a name on the wire do.
 */
function withLists(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withLists);
  if (typeof node !== 'object' || node === null) return node;
  const { xmlns: _namespace, ...members } = node as Record<string, unknown>;
  const names = Object.keys(members);
  if (names.length === 1 && names[0] === 'item') return [members['item']].flat().map(withLists);
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      withLists(value),
    ]),
  );
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
