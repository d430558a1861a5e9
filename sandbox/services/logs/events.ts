import { AwsError, type Call, type Members } from '../../call.ts';
import { parseFilterPattern } from './filter-pattern.ts';
import type { Logs } from './logs.ts';
import { parseOffset, renderOffset } from './offset-token.ts';

/**
 * A token is a position in the stream. At the end the forward token repeats, which is how a
 * client knows the end.
 */
export function getLogEvents(logs: Logs, input: Members, call: Call): Members {
  const { events } = logs.stream(logs.group(input, call), input.logStreamName as string);
  const limit = (input.limit as number | undefined) ?? 10_000;
  const [direction, position] = parsePosition(input.nextToken);
  if (direction === 'f' && input.startFromHead !== true) {
    throw new AwsError(
      'InvalidParameterException',
      'startFromHead must be true with a nextForwardToken.',
    );
  }
  const isForward = direction === 'f' || (direction === undefined && input.startFromHead === true);
  const found = inRange(
    events.map((event, index) => ({ event, index })),
    input,
    ({ event }) => event,
  );
  const page = isForward
    ? onePage(
        found.filter(({ index }) => index >= (position ?? 0)),
        limit,
        ({ event }) => event,
      )
    : onePage(
        found.filter(({ index }) => index < (position ?? events.length)).reverse(),
        limit,
        ({ event }) => event,
      ).reverse();
  const first = page[0]?.index ?? position ?? (isForward ? 0 : events.length);
  const last = page.at(-1)?.index;
  const end = last === undefined ? (position ?? (isForward ? 0 : events.length)) : last + 1;
  return {
    events: page.map(({ event: { timestamp, message, ingestionTime } }) => ({
      timestamp,
      message,
      ingestionTime,
    })),
    nextForwardToken: `f/${String(end).padStart(56, '0')}`,
    nextBackwardToken: `b/${String(first).padStart(56, '0')}`,
  };
}

/** The events of several streams that a pattern fits, in order of time. */
export function filterLogEvents(logs: Logs, input: Members, call: Call): Members {
  const group = logs.group(input, call);
  const { logStreamNames, logStreamNamePrefix } = input as {
    logStreamNames?: string[];
    logStreamNamePrefix?: string;
  };
  if (logStreamNames && logStreamNamePrefix !== undefined) {
    throw new AwsError(
      'InvalidParameterException',
      'logStreamNames and logStreamNamePrefix can not be given both.',
    );
  }
  const streams =
    logStreamNames?.map((name) => logs.stream(group, name)) ??
    [...group.streams.values()].filter(({ name }) => name.startsWith(logStreamNamePrefix ?? ''));
  const isWanted = parseFilterPattern((input.filterPattern as string | undefined) ?? '');
  const all = inRange(
    streams.flatMap(({ name, events }) =>
      events.map((event) => ({ ...event, logStreamName: name })),
    ),
    input,
    (event) => event,
  )
    .filter(({ message }) => isWanted(message))
    .sort((a, b) => a.timestamp - b.timestamp || (a.eventId < b.eventId ? -1 : 1));
  const start = parseOffset(input.nextToken);
  const page = onePage(
    all.slice(start),
    (input.limit as number | undefined) ?? 10_000,
    (event) => event,
  );
  const end = start + page.length;
  return {
    events: page,
    searchedLogStreams: [],
    nextToken: end < all.length ? renderOffset(end) : undefined,
  };
}

/** `startTime` is in the range, `endTime` is not. */
function inRange<T>(items: T[], input: Members, eventOf: (item: T) => { timestamp: number }): T[] {
  return items.filter(
    (item) =>
      eventOf(item).timestamp >= ((input.startTime as number | undefined) ?? 0) &&
      eventOf(item).timestamp < ((input.endTime as number | undefined) ?? Infinity),
  );
}

/** As many events as `limit` and 1 MiB allow; each counts 26 bytes more than its text. */
function onePage<T>(items: T[], limit: number, eventOf: (item: T) => { message: string }): T[] {
  let bytes = 0;
  const tooMuch = items.findIndex(
    (item) => (bytes += Buffer.byteLength(eventOf(item).message) + 26) > 1_048_576,
  );
  return items.slice(0, tooMuch < 0 ? limit : Math.min(limit, Math.max(tooMuch, 1)));
}

function parsePosition(token: string | undefined): ['f' | 'b' | undefined, number | undefined] {
  if (token === undefined) return [undefined, undefined];
  const match = /^([fb])\/(\d{56})$/.exec(token);
  if (!match) {
    throw new AwsError('InvalidParameterException', 'The specified nextToken is invalid.');
  }
  return [match[1] as 'f' | 'b', Number(match[2])];
}
