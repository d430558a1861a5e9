import { AwsError, type Call, type Members, type Service } from '../call.ts';
import type { World } from '../world.ts';

interface LogEvent {
  timestamp: number;
  message: string;
  ingestionTime: number;
  eventId: string;
}

interface Stream {
  name: string;
  createdAt: number;
  /** In order of time. */
  events: LogEvent[];
}

interface Group {
  name: string;
  createdAt: number;
  streams: Map<string, Stream>;
}

/**
 * CloudWatch Logs of the home account: groups per region, streams, events. Other accounts have no
 * groups.
 */
export class Logs {
  readonly service: Service;
  private readonly world: World;
  /** By region and name. */
  private readonly groups = new Map<string, Group>();
  private sequence = 0;

  constructor(world: World) {
    this.world = world;
    if (!world.isEmpty) this.createGroup(world.homeRegion, '/aws/imagebuilder/golden-ami');
    this.service = {
      GetLogEvents: (input, call) => this.getLogEvents(input, call),
      FilterLogEvents: (input, call) => this.filterLogEvents(input, call),
      DescribeLogGroups: (input, call) => this.describeLogGroups(input, call),
      DescribeLogStreams: (input, call) => this.describeLogStreams(input, call),
    };
  }

  /** Makes the group; does nothing where it exists. */
  createGroup(region: string, name: string): void {
    const key = `${region} ${name}`;
    if (!this.groups.has(key)) {
      this.groups.set(key, { name, createdAt: this.world.clock.now(), streams: new Map() });
    }
  }

  /** Removes the group with its streams. */
  removeGroup(region: string, name: string): void {
    this.groups.delete(`${region} ${name}`);
  }

  /** Whether the region has the group. */
  hasGroup(region: string, name: string): boolean {
    return this.groups.has(`${region} ${name}`);
  }

  /** Appends an event at a simulated time; makes group and stream where they are missing. */
  put(
    region: string,
    groupName: string,
    streamName: string,
    timestampMs: number,
    message: string,
  ): void {
    this.createGroup(region, groupName);
    const { streams } = this.groups.get(`${region} ${groupName}`) as Group;
    const now = Math.floor(this.world.clock.now());
    const stream = streams.get(streamName) ?? { name: streamName, createdAt: now, events: [] };
    streams.set(streamName, stream);
    const event: LogEvent = {
      timestamp: Math.floor(timestampMs),
      message,
      ingestionTime: now,
      eventId: `3${String(this.sequence++).padStart(55, '0')}`,
    };
    const later = stream.events.findLastIndex(({ timestamp }) => timestamp <= event.timestamp) + 1;
    stream.events.splice(later, 0, event);
  }

  private group(input: Members, call: Call): Group {
    const { logGroupName, logGroupIdentifier } = input as Record<string, string | undefined>;
    if ((logGroupName === undefined) === (logGroupIdentifier === undefined)) {
      throw new AwsError(
        'InvalidParameterException',
        'Exactly one of logGroupName and logGroupIdentifier must be given.',
      );
    }
    const name =
      logGroupName ??
      logGroupIdentifier?.replace(/^arn:aws[^:]*:logs:[^:]*:\d*:log-group:/, '') ??
      '';
    const group = this.groups.get(`${call.region} ${name}`);
    if (!group || call.accountId !== this.world.accountId) {
      throw new AwsError('ResourceNotFoundException', 'The specified log group does not exist.');
    }
    return group;
  }

  private stream(group: Group, name: string): Stream {
    const stream = group.streams.get(name);
    if (!stream) {
      throw new AwsError('ResourceNotFoundException', 'The specified log stream does not exist.');
    }
    return stream;
  }

  /**
   * A token is a position in the stream. At the end the forward token repeats, which is how a
   * client knows the end.
   */
  private getLogEvents(input: Members, call: Call): Members {
    const { events } = this.stream(this.group(input, call), input.logStreamName);
    const limit = (input.limit as number | undefined) ?? 10_000;
    const [direction, position] = parsePosition(input.nextToken);
    const isForward =
      direction === 'f' || (direction === undefined && input.startFromHead === true);
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

  private filterLogEvents(input: Members, call: Call): Members {
    const group = this.group(input, call);
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
      logStreamNames?.map((name) => this.stream(group, name)) ??
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

  private describeLogGroups(input: Members, call: Call): Members {
    const { logGroupNamePrefix, logGroupNamePattern } = input as Record<string, string | undefined>;
    if (logGroupNamePrefix !== undefined && logGroupNamePattern !== undefined) {
      throw new AwsError(
        'InvalidParameterException',
        'logGroupNamePrefix and logGroupNamePattern can not be given both.',
      );
    }
    const all = [...this.groups.entries()]
      .filter(
        ([key, { name }]) =>
          call.accountId === this.world.accountId &&
          key === `${call.region} ${name}` &&
          name.startsWith(logGroupNamePrefix ?? '') &&
          name.toLowerCase().includes((logGroupNamePattern ?? '').toLowerCase()),
      )
      .map(([, group]) => group)
      .sort(byName);
    const arn = (name: string): string =>
      `arn:aws:logs:${call.region}:${call.accountId}:log-group:${name}`;
    return pageOf(input, all, 'logGroups', ({ name, createdAt, streams }) => ({
      logGroupName: name,
      creationTime: Math.floor(createdAt),
      metricFilterCount: 0,
      arn: `${arn(name)}:*`,
      logGroupArn: arn(name),
      storedBytes: [...streams.values()]
        .flatMap(({ events }) => events)
        .reduce((bytes, { message }) => bytes + Buffer.byteLength(message), 0),
    }));
  }

  private describeLogStreams(input: Members, call: Call): Members {
    const group = this.group(input, call);
    const { orderBy, logStreamNamePrefix, descending } = input as {
      orderBy?: string;
      logStreamNamePrefix?: string;
      descending?: boolean;
    };
    if (orderBy === 'LastEventTime' && logStreamNamePrefix !== undefined) {
      throw new AwsError(
        'InvalidParameterException',
        'Cannot order by LastEventTime with a logStreamNamePrefix.',
      );
    }
    const all = [...group.streams.values()]
      .filter(({ name }) => name.startsWith(logStreamNamePrefix ?? ''))
      .sort(byName);
    if (orderBy === 'LastEventTime') {
      all.sort((a, b) => (a.events.at(-1)?.timestamp ?? 0) - (b.events.at(-1)?.timestamp ?? 0));
    }
    if (descending) all.reverse();
    return pageOf(input, all, 'logStreams', ({ name, createdAt, events }) => ({
      logStreamName: name,
      creationTime: createdAt,
      firstEventTimestamp: events[0]?.timestamp,
      lastEventTimestamp: events.at(-1)?.timestamp,
      lastIngestionTime: events.at(-1)?.ingestionTime,
      arn: `arn:aws:logs:${call.region}:${call.accountId}:log-group:${group.name}:log-stream:${name}`,
    }));
  }
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

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

function pageOf<T>(
  input: Members,
  all: T[],
  member: string,
  render: (item: T) => Members,
): Members {
  const start = parseOffset(input.nextToken);
  const end = start + ((input.limit as number | undefined) ?? 50);
  return {
    [member]: all.slice(start, end).map(render),
    nextToken: end < all.length ? renderOffset(end) : undefined,
  };
}

function parsePosition(token: string | undefined): ['f' | 'b' | undefined, number | undefined] {
  if (token === undefined) return [undefined, undefined];
  const match = /^([fb])\/(\d{56})$/.exec(token);
  if (!match) {
    throw new AwsError('InvalidParameterException', 'The specified nextToken is invalid.');
  }
  return [match[1] as 'f' | 'b', Number(match[2])];
}

const renderOffset = (offset: number): string =>
  Buffer.from(`offset ${String(offset)}`).toString('base64url');

function parseOffset(token: string | undefined): number {
  if (token === undefined) return 0;
  const match = /^offset (\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) {
    throw new AwsError('InvalidParameterException', 'The specified nextToken is invalid.');
  }
  return Number(match[1]);
}

/**
 * Terms and "phrases": all of them must be there, none of those with `-`, one of those with `?`.
 */
function parseFilterPattern(pattern: string): (message: string) => boolean {
  if (/^\s*[[{%]/.test(pattern)) {
    throw new AwsError(
      'InvalidParameterException',
      `The sandbox knows filter patterns of terms only, not ${pattern}`,
    );
  }
  const terms = [...pattern.matchAll(/([?-]?)(?:"([^"]*)"|(\S+))/g)].map(
    ([, sign, phrase, word]) => ({ sign, text: phrase ?? word ?? '' }),
  );
  const some = terms.filter(({ sign }) => sign === '?');
  return (message) =>
    terms.every(({ sign, text }) => sign === '?' || message.includes(text) === (sign !== '-')) &&
    (some.length === 0 || some.some(({ text }) => message.includes(text)));
}
