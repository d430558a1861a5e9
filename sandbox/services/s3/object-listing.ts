import { AwsError, type Members } from '../../call.ts';
import { encode } from '../../wire/exchange.ts';

/** An object in a bucket. */
export interface StoredObject {
  key: string;
  sizeBytes: number;
  md5: string;
  /** Simulated milliseconds. */
  modifiedAt: number;
}

/** A line of a listing: an object, or a common prefix, which stands for all keys that begin so. */
interface Entry {
  name: string;
  object?: StoredObject;
}

const mostKeys = 1000;

/**
 * One page of a bucket: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html.
 * Throws InvalidArgument.
 */
export function listObjects(bucket: string, objects: StoredObject[], input: Members): Members {
  const {
    Prefix: prefix = '',
    Delimiter: delimiter = '',
    StartAfter: startAfter,
    ContinuationToken: token,
    EncodingType: encoding,
  } = input as Record<string, string | undefined>;
  const wanted = (input['MaxKeys'] as number | undefined) ?? mostKeys;
  if (wanted < 0) {
    throw invalid(
      'max-keys',
      String(wanted),
      'Argument max-keys must be an integer between 0 and 2147483647',
    );
  }
  const limit = Math.min(wanted, mostKeys);
  // A token goes on with the listing that it came from.
  const listing = JSON.stringify([bucket, prefix, delimiter]);
  const after = token === undefined ? startAfter : position(token, listing);
  const entries = entriesOf(objects, prefix, delimiter).filter(
    ({ name }) => after === undefined || compare(name, after) > 0,
  );
  const page = entries.slice(0, limit);
  const last = page.at(-1);
  const isTruncated = last !== undefined && entries.length > page.length;
  const shown = encoding === 'url' ? encodeKey : (text: string): string => text;
  return {
    IsTruncated: isTruncated,
    Contents: page.flatMap(({ object }) => (object ? [render(object, shown)] : [])),
    Name: bucket,
    Prefix: shown(prefix),
    ...(delimiter !== '' && { Delimiter: shown(delimiter) }),
    MaxKeys: limit,
    CommonPrefixes: page.flatMap(({ name, object }) => (object ? [] : [{ Prefix: shown(name) }])),
    EncodingType: encoding,
    KeyCount: page.length,
    ContinuationToken: token,
    ...(isTruncated && { NextContinuationToken: renderToken(last.name, listing) }),
    ...(startAfter !== undefined && { StartAfter: shown(startAfter) }),
  };
}

function entriesOf(objects: StoredObject[], prefix: string, delimiter: string): Entry[] {
  const found = objects
    .filter(({ key }) => key.startsWith(prefix))
    .sort((a, b) => compare(a.key, b.key));
  const entries: Entry[] = [];
  for (const object of found) {
    const mark = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length);
    if (mark < 0) entries.push({ name: object.key, object });
    else {
      const name = object.key.slice(0, mark + delimiter.length);
      if (entries.at(-1)?.name !== name) entries.push({ name });
    }
  }
  return entries;
}

function render(
  { key, sizeBytes, md5, modifiedAt }: StoredObject,
  shown: (text: string) => string,
): Members {
  // An upload without a checksum of its own gets this one:
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
  const checksum = { ChecksumAlgorithm: ['CRC64NVME'], ChecksumType: 'FULL_OBJECT' };
  return {
    Key: shown(key),
    LastModified: new Date(Math.floor(modifiedAt / 1000) * 1000),
    ETag: `"${md5}"`,
    ...checksum,
    Size: sizeBytes,
    StorageClass: 'STANDARD',
  };
}

/** By their bytes in UTF-8. */
const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** As in a form, but slashes stay. */
const encodeKey = (key: string): string =>
  key
    .split('/')
    .map((part) => encode(part).replaceAll('%20', '+'))
    .join('/');

/** With the characters that a query must encode, as S3's tokens have them. */
const renderToken = (name: string, listing: string): string =>
  `1/${Buffer.from(JSON.stringify([name, listing])).toString('base64')}+=`;

function position(token: string, listing: string): string {
  try {
    const [name, from] = JSON.parse(
      Buffer.from(/^1\/(.+)\+=$/.exec(token)?.[1] ?? '', 'base64').toString(),
    ) as [string, string];
    if (from === listing) return name;
  } catch {
    // Falls through: what does not decode was not ours.
  }
  throw invalid('continuation-token', token, 'The continuation token provided is incorrect');
}

function invalid(argument: string, value: string, message: string): AwsError {
  return new AwsError('InvalidArgument', message, 400, {
    ArgumentName: argument,
    ArgumentValue: value,
  });
}
