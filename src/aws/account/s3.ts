import type { S3 } from '../clients/s3.ts';
import { orDenied, type denied } from './denied.ts';
import { remember } from './memory.ts';

/** S3, asked from the home region. */
export interface AccountS3 {
  /**
   * Whether a bucket has an object whose key begins so; `undefined` where there is no such bucket.
   */
  hasObject: (bucket: string, beginning: string) => Promise<boolean | typeof denied | undefined>;
}

export function accountS3(client: () => Promise<S3>): AccountS3 {
  const keysOf = remember(async (bucket: string, beginning: string) =>
    orDenied((await client()).keys(bucket, beginning)),
  );
  return {
    hasObject: async (bucket, beginning) => {
      // Most folders are small: one call for all that is looked for in it.
      const folder = await keysOf(bucket, beginning.slice(0, beginning.lastIndexOf('/') + 1));
      const found =
        typeof folder !== 'object' || folder.isWhole ? folder : await keysOf(bucket, beginning);
      return typeof found === 'object'
        ? found.keys.some((key) => key.startsWith(beginning))
        : found;
    },
  };
}
