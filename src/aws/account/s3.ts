import type { Denied } from '../../plan/finding.ts';
import type { S3 } from '../clients/s3.ts';
import { orDenied } from './denied.ts';
import { remember } from './memory.ts';

/** S3, by a client of the home region. */
export interface AccountS3 {
  /**
   * Whether a bucket has an object whose key has this prefix; `undefined` where there is no such
   * bucket.
   */
  hasObject: (bucket: string, keyPrefix: string) => Promise<boolean | Denied | undefined>;
}

export function accountS3(client: () => Promise<S3>): AccountS3 {
  const keysOf = remember(async (bucket: string, keyPrefix: string) =>
    orDenied((await client()).keys(bucket, keyPrefix)),
  );
  return {
    hasObject: async (bucket, keyPrefix) => {
      // Most folders are small, so their keys are listed once for all objects that are looked for
      // in them.
      const folder = await keysOf(bucket, keyPrefix.slice(0, keyPrefix.lastIndexOf('/') + 1));
      const found =
        typeof folder !== 'object' || folder.isComplete ? folder : await keysOf(bucket, keyPrefix);
      return typeof found === 'object'
        ? found.keys.some((key) => key.startsWith(keyPrefix))
        : found;
    },
  };
}
