import { fetchedBy, type FetchedObject, type FetchedParameter } from '../../script/fetched.ts';
import { seeStepFor } from '../../getting-started.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { finding, findingsOfExistence, type Denied, type PreflightFinding } from '../finding.ts';

/** Reads of AWS about what component documents fetch. */
export interface SoftwareLookup {
  /**
   * Whether a bucket has an object whose key has this prefix; `undefined` where there is no such
   * bucket.
   */
  hasObject: (bucket: string, keyPrefix: string) => Promise<boolean | Denied | undefined>;
  /** Whether the home region has a parameter of that name. */
  hasParameter: (name: string) => Promise<boolean | Denied>;
}

/**
 * Checks that what the component documents of a recipe fetch during a build is there: software in
 * S3, parameters of Systems Manager.
 */
export async function checkSoftware(
  { components, homeRegion, account }: Recipe,
  lookup: SoftwareLookup,
): Promise<PreflightFinding[]> {
  const fetched = components.flatMap((one) =>
    one.kind === 'document' ? fetchedBy(one.document, one.parameters) : [],
  );
  const buckets = Map.groupBy(
    fetched.filter((one) => one.kind === 'object'),
    ({ bucket }) => bucket,
  );
  const parameters = new Map(
    fetched.filter((one) => one.kind === 'parameter').map((one) => [one.name, one]),
  );
  const customerIds = components.flatMap((one) =>
    one.kind === 'document' ? [{ ...one.document.parameters, ...one.parameters }[customerId]] : [],
  );
  const found = await Promise.all([
    ...[...buckets.values()].map((objects) => checkBucket(objects, lookup)),
    ...[...parameters.values()].map((one) =>
      checkParameter(
        one,
        { homeRegion, account, isCustomerId: customerIds.includes(one.name) },
        lookup,
      ),
    ),
  ]);
  return found.flat();
}

/** The parameter of the Falcon documents that names CrowdStrike's customer id. */
const customerId = 'FalconCidParameter';

/** @param objects at least one, all of one bucket */
async function checkBucket(
  objects: FetchedObject[],
  { hasObject }: SoftwareLookup,
): Promise<PreflightFinding[]> {
  const answers = await Promise.all(
    objects.map(async (object) => ({
      ...object,
      fetcher: `${object.at.file}:${String(object.at.line)}`,
      exists: await hasObject(object.bucket, object.key),
    })),
  );
  const [{ bucket, fetcher, exists, at }] = answers as [(typeof answers)[number]];
  const subject = `bucket ${bucket}`;
  if (exists === undefined) {
    return [
      finding(
        'bad',
        subject,
        `There is no bucket ${bucket}, from which ${fetcher} fetches software.`,
        `Make it, or correct its name. ${seeStepFor('account')}`,
        at,
      ),
    ];
  }
  if (exists === 'denied') {
    return [
      finding(
        'unknown',
        subject,
        `The ${subject} can't be looked into.`,
        `Allow s3:ListBucket to the role, on arn:aws:s3:::${bucket}, or see yourself that what ${fetcher} fetches is there.`,
        at,
      ),
    ];
  }
  return answers
    .filter((one) => one.exists === false)
    .map((one) =>
      finding(
        'bad',
        subject,
        `Nothing in the bucket ${bucket} begins with ${one.key}, which ${one.fetcher} fetches.`,
        one.key.startsWith('falcon/')
          ? `Put it there, or correct the version in the recipe. ${seeStepFor('software')}`
          : 'Put it there, or correct its name. Build instances may read what lies below `SoftwarePrefix` of infra/golden-ami.yml.',
        one.at,
      ),
    );
}

async function checkParameter(
  { name, at }: FetchedParameter,
  {
    homeRegion,
    account,
    isCustomerId,
  }: Pick<Recipe, 'homeRegion' | 'account'> & { isCustomerId: boolean },
  { hasParameter }: SoftwareLookup,
): Promise<PreflightFinding[]> {
  return findingsOfExistence(await hasParameter(name), {
    subject: `parameter ${name} in ${homeRegion}`,
    permission: 'ssm:DescribeParameters',
    missing: `There is no parameter ${name} in ${homeRegion} of account ${account}, which ${at.file}:${String(at.line)} fetches.`,
    remedy: isCustomerId
      ? `Make it, or correct its name. ${seeStepFor('customerId')}`
      : 'Make it by `aws ssm put-parameter`, or correct its name. The role of build instances has to allow ssm:GetParameter on it.',
    at,
  });
}
