import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  GetLogEventsCommand,
  type GetLogEventsCommandInput,
  type GetLogEventsCommandOutput,
} from '@aws-sdk/client-cloudwatch-logs';
import type { LogPage } from '../../image-build/log-tail.ts';
import type { ServiceContext } from './service-context.ts';
import { ifFound } from '../errors.ts';

/** The calls to CloudWatch Logs in one region that the action makes. */
export interface Logs {
  /**
   * The last `count` events of a stream since a time (milliseconds since the epoch), oldest first;
   * none where group or stream do not exist (yet).
   */
  lastLines: (group: string, stream: string, since: number, count: number) => Promise<string[]>;
  /**
   * A page of a stream, oldest events first. It begins at the token, or without one at `since`
   * (milliseconds since the epoch); `undefined` where group or stream do not exist (yet).
   */
  logPage: (
    group: string,
    stream: string,
    since: number,
    token: string | undefined,
  ) => Promise<LogPage | undefined>;
  /** Whether there is a group of that name. */
  hasGroup: (name: string) => Promise<boolean>;
}

export function createLogs({ config, call }: ServiceContext): Logs {
  const client = new CloudWatchLogsClient(config);
  const events = (
    input: GetLogEventsCommandInput & { logGroupName: string },
  ): Promise<GetLogEventsCommandOutput | undefined> =>
    ifFound(
      call(
        {
          service: 'logs',
          operation: 'GetLogEvents',
          region: config.region,
          resource: `${input.logGroupName}:${input.logStreamName ?? ''}`,
        },
        () => client.send(new GetLogEventsCommand(input)),
      ),
    );
  const messagesOf = (answer: GetLogEventsCommandOutput | undefined): string[] =>
    (answer?.events ?? []).map((event) => event.message ?? '');
  return {
    lastLines: async (group, stream, since, count) =>
      messagesOf(
        await events({
          logGroupName: group,
          logStreamName: stream,
          startTime: since,
          limit: count,
          startFromHead: false,
        }),
      ),

    logPage: async (group, stream, since, token) => {
      const answer = await events({
        logGroupName: group,
        logStreamName: stream,
        startTime: since,
        startFromHead: true,
        ...(token === undefined ? {} : { nextToken: token }),
      });
      return answer && { messages: messagesOf(answer), token: answer.nextForwardToken ?? '' };
    },

    hasGroup: async (name) => {
      // AWS sorts by name, so the group with exactly this name comes before others that begin with
      // it, on the first page.
      const answer = await call(
        { service: 'logs', operation: 'DescribeLogGroups', region: config.region, resource: name },
        () => client.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: name })),
      );
      return (answer.logGroups ?? []).some(({ logGroupName }) => logGroupName === name);
    },
  };
}
