import type { Denied } from '../../plan/finding.ts';
import type { Key, Kms } from '../clients/kms.ts';
import { orDenied } from './denied.ts';
import { remember } from './memory.ts';

/** KMS of all regions. Each key is read once. */
export interface AccountKms {
  /** The key behind an alias, id or ARN; `undefined` where there is none. */
  key: (region: string, alias: string) => Promise<Key | undefined>;
  /** The policy of a key, as JSON text; `undefined` where there is no such key. */
  keyPolicy: (region: string, keyArn: string) => Promise<{ text: string } | Denied | undefined>;
}

export function accountKms(client: (region: string) => Promise<Kms>): AccountKms {
  return {
    key: remember(async (region, alias) => (await client(region)).key(alias)),
    keyPolicy: remember(async (region, keyArn) =>
      orDenied((await client(region)).keyPolicy(keyArn)),
    ),
  };
}
