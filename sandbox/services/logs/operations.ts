import type { Service } from '../../call.ts';
import { describeLogGroups, describeLogStreams } from './describe.ts';
import { filterLogEvents, getLogEvents } from './events.ts';
import type { Logs } from './logs.ts';

/** What clients ask of CloudWatch Logs. */
export function logsOperations(logs: Logs): Service {
  return {
    GetLogEvents: (input, call) => getLogEvents(logs, input, call),
    FilterLogEvents: (input, call) => filterLogEvents(logs, input, call),
    DescribeLogGroups: (input, call) => describeLogGroups(logs, input, call),
    DescribeLogStreams: (input, call) => describeLogStreams(logs, input, call),
    DeleteLogGroup: (input, call) => {
      logs.removeGroup(call.region, logs.group(input, call).name);
      return {};
    },
  };
}
