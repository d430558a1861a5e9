import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { ServiceContext } from './cloud.ts';
import { isNotFound } from './errors.ts';

/** CloudWatch Logs as far as the action asks it. */
export interface Logs {
  /** The last lines of a stream since a time (milliseconds since the epoch), oldest first; none where group or stream do not exist (yet). */
  lastLines: (group: string, stream: string, since: number, count: number) => Promise<string[]>;
}

export function createLogs({ config, call }: ServiceContext): Logs {
  const client = new CloudWatchLogsClient(config);
  return {
    lastLines: async (group, stream, since, count) => {
      try {
        const answer = await call({ service: 'logs', operation: 'GetLogEvents', region: config.region, resource: `${group}:${stream}` }, () =>
          client.send(new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, startTime: since, limit: count, startFromHead: false })),
        );
        return (answer.events ?? []).map((event) => event.message ?? '');
      } catch (error) {
        if (isNotFound(error)) return [];
        throw error;
      }
    },
  };
}
