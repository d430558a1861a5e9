import { createHash } from 'node:crypto';
import { AwsError, type Call, type Members, type Service } from '../../call.ts';
import type { World } from '../../world.ts';
import { listObjects, type StoredObject } from './object-listing.ts';

/** A bucket. Its name is nobody else's, in whatever account and region. */
export interface Bucket {
  name: string;
  region: string;
  accountId: string;
  /** Other accounts that its policy lets list it. */
  readers: Set<string>;
  objects: Map<string, StoredObject>;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const isName = (name: string): boolean =>
  /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
  !name.includes('..') &&
  !/^\d+\.\d+\.\d+\.\d+$/.test(name);

/** S3's buckets and the names of what is in them; nothing has contents. */
export class S3 {
  readonly service: Service;
  private readonly world: World;
  private readonly buckets = new Map<string, Bucket>();

  constructor(world: World) {
    this.world = world;
    for (const [bucket, keys] of Object.entries(world.contents.buckets ?? {})) {
      this.createBucket(bucket);
      for (const key of keys) this.put(bucket, key);
    }
    this.service = {
      ListObjectsV2: (input, call) => {
        const { name, objects } = this.reached(input, call);
        return listObjects(name, [...objects.values()], input);
      },
      HeadBucket: (input, call) => ({
        BucketRegion: this.reached(input, call).region,
        AccessPointAlias: false,
      }),
    };
  }

  /**
   * Makes a bucket, of the home account in the home region unless it is said otherwise. Throws
   * where the name is taken, or no name for a bucket.
   */
  createBucket(
    name: string,
    {
      region = this.world.homeRegion,
      accountId = this.world.accountId,
    }: { region?: string; accountId?: string } = {},
  ): Bucket {
    if (!isName(name)) throw new Error(`${name} is no name for a bucket`);
    if (this.buckets.has(name)) throw new Error(`There is a bucket ${name} already`);
    const bucket: Bucket = { name, region, accountId, readers: new Set(), objects: new Map() };
    this.buckets.set(name, bucket);
    return bucket;
  }

  /** The bucket of this name, whoever owns it. */
  bucket(name: string): Bucket | undefined {
    return this.buckets.get(name);
  }

  /**
   * Whether the bucket has an object whose key begins so; `undefined` where there is no such
   * bucket.
   */
  hasObject(bucket: string, beginning: string): boolean | undefined {
    const objects = this.buckets.get(bucket)?.objects;
    return objects && [...objects.keys()].some((key) => key.startsWith(beginning));
  }

  /**
   * Puts an object into a bucket, or another one in its place. Throws where there is no such
   * bucket.
   */
  put(bucket: string, key: string, sizeBytes = 1024): void {
    const md5 = createHash('md5')
      .update(`${key} of ${String(sizeBytes)} bytes`)
      .digest('hex');
    this.existing(bucket).objects.set(key, {
      key,
      sizeBytes,
      md5,
      modifiedAt: this.world.clock.now(),
    });
  }

  /**
   * Removes an object; without a key the bucket with all that is in it. Throws where there is no
   * such bucket.
   */
  remove(bucket: string, key?: string): void {
    const { objects } = this.existing(bucket);
    if (key === undefined) this.buckets.delete(bucket);
    else objects.delete(key);
  }

  /**
   * HeadBucket's text has it so that every answer about a bucket tells its region, also to those
   * who may not see it.
   */
  answerHeaders(input: Members): Record<string, string> {
    const bucket = this.buckets.get(String(input['Bucket']));
    return bucket ? { 'x-amz-bucket-region': bucket.region } : {};
  }

  /**
   * The words of a denial. Why it is one, S3 says within the account and the organization that own
   * the bucket: https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
   */
  denialText(
    bucketName: string,
    { accountId, callerArn }: Pick<Call, 'accountId' | 'callerArn'>,
    why: string,
  ): string {
    const owner = this.buckets.get(bucketName)?.accountId;
    const { members } = this.world.organization;
    const isClose =
      owner !== undefined &&
      (owner === accountId || (members.has(owner) && members.has(accountId)));
    return isClose
      ? `User: ${callerArn} is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::${bucketName}" ${why}`
      : 'Access Denied';
  }

  /**
   * The bucket that a call means. Throws where it can't be reached from here, or not by this caller
   * as far as the bucket decides.
   */
  private reached(input: Members, call: Call): Bucket {
    const { Bucket: name, ExpectedBucketOwner: expected } = input as {
      Bucket: string;
      ExpectedBucketOwner?: string;
    };
    if (!isName(name)) {
      throw new AwsError('InvalidBucketName', 'The specified bucket is not valid.', 400, {
        BucketName: name,
      });
    }
    const bucket = this.buckets.get(name);
    if (!bucket) {
      throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404, {
        BucketName: name,
      });
    }
    if (bucket.region !== call.region) {
      const text =
        'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.';
      throw new AwsError('PermanentRedirect', text, 301, {
        Endpoint: `s3.${bucket.region}.amazonaws.com`,
        Bucket: name,
      });
    }
    if (expected !== undefined && !/^\d{12}$/.test(expected)) {
      throw new AwsError(
        'InvalidBucketOwnerAWSAccountID',
        'The value of the expected bucket owner parameter must be an AWS account ID.',
      );
    }
    if (expected !== undefined && expected !== bucket.accountId) {
      throw new AwsError('AccessDenied', 'Access Denied', 403);
    }
    if (call.accountId !== bucket.accountId && !bucket.readers.has(call.accountId)) {
      throw new AwsError(
        'AccessDenied',
        this.denialText(
          name,
          call,
          'because no resource-based policy allows the s3:ListBucket action',
        ),
        403,
      );
    }
    return bucket;
  }

  private existing(name: string): Bucket {
    const bucket = this.buckets.get(name);
    if (!bucket) throw new Error(`The sandbox has no bucket ${name}`);
    return bucket;
  }
}
