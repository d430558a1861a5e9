import { expect, test } from '@jest/globals';
import { limitedHandler } from '../../../src/aws/clients/limited-handler.ts';
import { systemClock } from '../../../src/clock.ts';

const options = { clock: systemClock, signal: new AbortController().signal };

/** A handler whose answer has this status and type. */
const answering = (statusCode: number, type: string): ReturnType<typeof limitedHandler> =>
  limitedHandler(options, {
    handle: () =>
      Promise.resolve({
        response: { statusCode, headers: { 'Content-Type': type }, body: undefined },
      }),
  });

test.each([200, 403, 404, 407, 502])(
  'a page in HTML is no answer, with status %i',
  async (status) => {
    await expect(
      answering(status, 'text/html; charset=utf-8').handle({} as never, {}),
    ).rejects.toMatchObject({ name: 'NoAnswerError' });
  },
);

test.each(['text/xml;charset=UTF-8', 'application/xml', 'application/x-amz-json-1.1'])(
  'a refusal as %s is one',
  async (type) => {
    const { response } = await answering(404, type).handle({} as never, {});
    expect(response.statusCode).toBe(404);
  },
);
