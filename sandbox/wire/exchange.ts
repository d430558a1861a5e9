import type { IncomingMessage } from 'node:http';

/** A request as it came over the wire, read to its end. */
export interface Request {
  method: string;
  /** Path as sent, percent-encoded. */
  path: string;
  /** Query as sent, without `?`, percent-encoded. */
  query: string;
  /** Names in lower case; several headers of one name joined by comma. */
  headers: Record<string, string>;
  body: Buffer;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** The connection breaks in the middle of the body. */
  isCut?: boolean;
}

/** Reads the request. Rejects when the client hangs up. */
export async function readRequest(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headersDistinct)) {
    headers[name] = (value ?? []).join(',');
  }
  return {
    method: message.method ?? '',
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers,
    body: Buffer.concat(chunks),
  };
}

/** Query or form parameters in order, decoded. Throws URIError on a malformed escape. */
export function parameters(text: string, options: { form: boolean }): [string, string][] {
  if (text === '') return [];
  return text.split('&').map((part) => {
    const mark = part.indexOf('=');
    const [name, value] = mark < 0 ? [part, ''] : [part.slice(0, mark), part.slice(mark + 1)];
    // Only in a form does "+" mean a space.
    const decode = (raw: string): string =>
      decodeURIComponent(options.form ? raw.replaceAll('+', ' ') : raw);
    return [decode(name), decode(value)];
  });
}

/** Percent-encodes everything but RFC 3986's unreserved characters, as SigV4 wants it. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
