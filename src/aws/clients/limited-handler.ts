import type { Readable } from 'node:stream';
import type { HttpResponse } from '@smithy/core/transport';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Clock } from '../../clock.ts';
import { NoAnswerError } from '../../network/answer-error.ts';
import { startLimit } from '../../network/limited.ts';
import type { RequestHandler } from './service-context.ts';

/**
 * Has each request of the SDK's clients end at the limit of one try: the SDK sets none, and a
 * connection that is gone without a word would be waited for for ever. The limit counts until the
 * last byte of the answer. Throws a NoAnswerError where it is over, or where a page of a proxy came.
 *
 * @param given who sends the requests; the SDK's own handler by default
 */
export function limitedHandler(
  options: { clock: Clock; signal: AbortSignal },
  given: RequestHandler = new NodeHttpHandler(),
): RequestHandler {
  const handle: RequestHandler['handle'] = async (request, more) => {
    const limit = startLimit(options);
    try {
      const answer = await given.handle(request, { ...more, abortSignal: limit.signal });
      endWithBody(answer.response.body, limit);
      assertOfAws(answer.response);
      return answer;
    } catch (error) {
      limit.end();
      throw limit.signal.aborted ? limit.signal.reason : error;
    }
  };
  return Object.assign(Object.create(given) as RequestHandler, { handle });
}

function endWithBody(body: unknown, { signal, end }: ReturnType<typeof startLimit>): void {
  const stream = body as Readable | undefined;
  if (typeof stream?.once !== 'function') {
    end();
    return;
  }
  const cut = (): void => void stream.destroy(signal.reason as Error);
  signal.addEventListener('abort', cut, { once: true });
  stream.once('close', () => {
    signal.removeEventListener('abort', cut);
    end();
  });
  // Where nobody reads the body, nobody listens to its errors either.
  stream.on('error', () => undefined);
}

/**
 * No service that the action calls answers in HTML, whatever the status. As XML the SDK would read a
 * page of 403 or 404 as AWS's refusal, or as AWS's word that something is not there.
 */
function assertOfAws({ headers, body }: HttpResponse): void {
  const [, type = ''] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  if (type.startsWith('text/html')) {
    // Nobody reads it, and the connection is free for another request only then.
    (body as Readable | undefined)?.destroy();
    throw new NoAnswerError("a page in HTML came, which is no answer of AWS's");
  }
}
