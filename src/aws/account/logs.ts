import type { Denied } from '../../plan/finding.ts';
import type { Logs } from '../clients/logs.ts';
import { orDenied } from './denied.ts';
import { remember } from './memory.ts';

/** CloudWatch Logs of the home region. */
export interface AccountLogs extends Pick<Logs, 'lastLines' | 'logPage'> {
  /** Whether there is a log group of that name; read once. */
  hasLogGroup: (name: string) => Promise<boolean | Denied>;
}

export function accountLogs(client: () => Promise<Logs>): AccountLogs {
  return {
    lastLines: async (...args) => (await client()).lastLines(...args),
    logPage: async (...args) => (await client()).logPage(...args),
    hasLogGroup: remember(async (name) => orDenied((await client()).hasGroup(name))),
  };
}
