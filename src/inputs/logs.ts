import { inputGroup } from './input-group.ts';

export interface LogsInput {
  /**
   * Whose logs are shown: of every build while it runs and of failed ones (`live`), of failed
   * builds only, or of none.
   */
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
