import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { ServiceContext } from './service-context.ts';
import { ifFound } from '../errors.ts';

/** S3 as far as the action asks it. */
export interface S3 {
  /**
   * Keys of a bucket that begin so, a thousand at most, and whether these are all; `undefined`
   * where there is no such bucket.
   */
  keys: (
    bucket: string,
    beginning: string,
  ) => Promise<{ keys: string[]; isWhole: boolean } | undefined>;
}

export function createS3({ config, call }: ServiceContext): S3 {
  // A bucket may lie in another region than the recipes.
  const client = new S3Client({ ...config, followRegionRedirects: true });
  return {
    keys: async (bucket, beginning) => {
      const answer = await ifFound(
        call(
          { service: 's3', operation: 'ListObjectsV2', region: config.region, resource: bucket },
          () => client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: beginning })),
        ),
      );
      return (
        answer && {
          keys: (answer.Contents ?? []).flatMap(({ Key }) => Key ?? []),
          isWhole: answer.IsTruncated !== true,
        }
      );
    },
  };
}
