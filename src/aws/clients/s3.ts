import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { ServiceContext } from './service-context.ts';
import { told } from './told.ts';
import { ifFound } from '../errors.ts';

/** The calls to S3 that the action makes. */
export interface S3 {
  /**
   * The first 1,000 keys of a bucket with this prefix, and whether these are all; `undefined` where
   * there is no such bucket.
   */
  keys: (
    bucket: string,
    keyPrefix: string,
  ) => Promise<{ keys: string[]; isComplete: boolean } | undefined>;
}

export function createS3({ config, call }: ServiceContext): S3 {
  // A bucket may lie in another region than the recipes.
  const client = new S3Client({ ...config, followRegionRedirects: true });
  return {
    keys: async (bucket, keyPrefix) => {
      const answer = await ifFound(
        call(
          { service: 's3', operation: 'ListObjectsV2', region: config.region, resource: bucket },
          async () => {
            const listing = await client.send(
              new ListObjectsV2Command({ Bucket: bucket, Prefix: keyPrefix }),
            );
            // Without it no listing came, and "nothing begins so" would be concluded.
            told(listing.Name, 'Name', listing);
            return listing;
          },
        ),
      );
      return (
        answer && {
          keys: (answer.Contents ?? []).flatMap(({ Key }) => Key ?? []),
          isComplete: answer.IsTruncated !== true,
        }
      );
    },
  };
}
