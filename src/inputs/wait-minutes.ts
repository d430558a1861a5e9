import { inputGroup } from './input-group.ts';

export interface WaitMinutesInput {
  /** Minutes to wait for AWS; 0 starts the builds and does not wait. */
  waitMinutes: number;
}

/** The wait for builds. */
export const waitMinutesInput = inputGroup(
  {
    'wait-minutes': {
      default: '340',
      description:
        'How long to wait for AWS, in minutes, 0 to 7200. At the limit the builds go on and `result` is `started`; 0 starts and leaves, and `collect` waits for them.',
    },
  },
  (reader): WaitMinutesInput => ({ waitMinutes: reader.integer('wait-minutes', 0, 7200) }),
);
