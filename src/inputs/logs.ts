import { inputGroup } from './input-group.ts';

export interface LogsInput {
  /** Which logs are shown: those of builds while they run and of failed ones, of failed ones, none. */
  logs: 'live' | 'failure' | 'none';
}

/** The logs of builds. */
export const logsInput = inputGroup(
  {
    logs: {
      default: 'failure',
      description:
        "`live` shows the log of a build while it runs (a line a minute late at most; of recipes that share a `logGroup` those of all builds that run), `failure` the last lines of a failed build's log, `none` fetches no logs.",
    },
  },
  (reader): LogsInput => ({ logs: reader.oneOf('logs', ['live', 'failure', 'none']) }),
);
