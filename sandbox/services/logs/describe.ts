import { AwsError, type Call, type Members } from '../../call.ts';
import type { Logs } from './logs.ts';
import { parseOffset, renderOffset } from './offset-token.ts';

/** The groups of the caller in the region, by name. */
export function describeLogGroups(logs: Logs, input: Members, call: Call): Members {
  const { logGroupNamePrefix, logGroupNamePattern } = input as Record<string, string | undefined>;
  if (logGroupNamePrefix !== undefined && logGroupNamePattern !== undefined) {
    throw new AwsError(
      'InvalidParameterException',
      'logGroupNamePrefix and logGroupNamePattern can not be given both.',
    );
  }
  const all = [...logs.groups.entries()]
    .filter(
      ([key, { name }]) =>
        call.accountId === logs.world.accountId &&
        key === `${call.region} ${name}` &&
        name.startsWith(logGroupNamePrefix ?? '') &&
        // By the model's text letter case counts.
        name.includes(logGroupNamePattern ?? ''),
    )
    .map(([, group]) => group)
    .sort(byName);
  const arn = (name: string): string =>
    `arn:aws:logs:${call.region}:${call.accountId}:log-group:${name}`;
  return pageOf(input, all, 'logGroups', ({ name, createdAt, streams }) => ({
    logGroupName: name,
    creationTime: Math.floor(createdAt),
    arn: `${arn(name)}:*`,
    // A search by pattern answers no more than these.
    ...(logGroupNamePattern === undefined && {
      metricFilterCount: 0,
      logGroupArn: arn(name),
      storedBytes: [...streams.values()]
        .flatMap(({ events }) => events)
        .reduce((bytes, { message }) => bytes + Buffer.byteLength(message), 0),
    }),
  }));
}

/** The streams of a group. */
export function describeLogStreams(logs: Logs, input: Members, call: Call): Members {
  const group = logs.group(input, call);
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

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

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
