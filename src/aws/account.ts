import type { LogPage } from '../image-build/log-tail.ts';
import type { Ami, AmiQuery, Snapshot } from '../plan/ami.ts';
import type { LaunchPermissions } from '../release/share.ts';
import { batch } from './batch.ts';
import { isTransient } from './call.ts';
import type { Cloud } from './cloud.ts';
import type { Ec2 } from './ec2.ts';
import { isDenied } from './errors.ts';
import type { ImageBuilder } from './image-builder.ts';
import type { Key } from './kms.ts';

/** What an answer is that the role in use may not get. */
const denied = 'denied';

/** SSM gives as many in one answer. */
const mostParameters = 10;
/** SSM takes as many values in one filter. */
const mostNames = 50;
/** EC2 takes as many values in one filter. */
const mostFilterValues = 200;
/** More would make an answer of many pages. */
const mostIds = 100;

/**
 * The home account as the commands use it: Image Builder, SSM and logs of the home region, EC2 and
 * KMS of every region.
 */
export interface Account extends ImageBuilder {
  homeRegion: string;
  /** Whether the same call may succeed later. */
  isTransient: (error: unknown) => boolean;
  callerIdentity: () => Promise<{ account: string; arn: string }>;
  parameter: (name: string) => Promise<string | undefined>;
  lastLines: (group: string, stream: string, since: number, count: number) => Promise<string[]>;
  logPage: (
    group: string,
    stream: string,
    since: number,
    token: string | undefined,
  ) => Promise<LogPage | undefined>;
  key: (region: string, alias: string) => Promise<Key | undefined>;
  /** The policy of a key, as JSON text. */
  keyPolicy: (
    region: string,
    keyArn: string,
  ) => Promise<{ text: string } | typeof denied | undefined>;
  enabledRegions: () => Promise<Record<string, boolean> | typeof denied>;
  instanceProfile: (name: string) => Promise<{ roles: number } | typeof denied | undefined>;
  hasLogGroup: (name: string) => Promise<boolean | typeof denied>;
  hasParameter: (name: string) => Promise<boolean | typeof denied>;
  /**
   * Whether a bucket has an object whose key begins so; `undefined` where there is no such bucket.
   */
  hasObject: (bucket: string, beginning: string) => Promise<boolean | typeof denied | undefined>;
  amis: (region: string, query: AmiQuery) => Promise<Ami[]>;
  /**
   * The account's own AMIs in the home region that are available and have a tag with this value.
   */
  taggedAmis: (tag: string, value: string) => Promise<Ami[]>;
  snapshots: (region: string, ids: string[]) => Promise<Snapshot[]>;
  launchPermissions: (region: string, amiId: string) => Promise<LaunchPermissions>;
  changeLaunchPermissions: (
    region: string,
    amiId: string,
    change: { add: LaunchPermissions; remove: LaunchPermissions },
  ) => Promise<void>;
  requireImdsV2: (region: string, amiId: string) => Promise<void>;
  tag: (region: string, resourceIds: string[], tags: Record<string, string>) => Promise<void>;
}

/**
 * Joins the services of one account and home region. What several recipes ask alike (keys,
 * parameters, managed components, their common infrastructure) is asked once.
 */
export function connectAccount(cloud: Cloud, homeRegion: string): Account {
  const once = memory();
  const home = <Name extends keyof ImageBuilder>(name: Name): ImageBuilder[Name] =>
    (async (...args: unknown[]) => {
      const service = await cloud.imageBuilder(homeRegion);
      return (service[name] as (...args: unknown[]) => unknown)(...args);
    }) as ImageBuilder[Name];
  const byTag = new Map<string, (value: string) => Promise<Ami[]>>();
  const askByTag = (tag: string): ((value: string) => Promise<Ami[]>) =>
    batch(mostFilterValues, async (values) => {
      const amis = await (
        await cloud.ec2(homeRegion)
      ).amis({ owner: 'self', filters: { [`tag:${tag}`]: values, state: ['available'] } });
      return values.map((value) => amis.filter(({ tags }) => tags[tag] === value));
    });
  const askParameter = batch(
    mostParameters,
    async (names) => (await cloud.ssm(homeRegion)).parameters(names),
    isDenied,
  );
  const askExisting = batch(mostNames, async (names) => {
    const existing = await (await cloud.ssm(homeRegion)).existing(names);
    return names.map((name) => existing.has(name));
  });
  const keysOf = (
    bucket: string,
    beginning: string,
  ): Promise<{ keys: string[]; isWhole: boolean } | typeof denied | undefined> =>
    once(`objects ${bucket} ${beginning}`, async () =>
      orDenied((await cloud.s3(homeRegion)).keys(bucket, beginning)),
    );
  const amiById = byId(
    cloud,
    (ec2, ids) => ec2.amis({ ids }),
    ({ amiId }) => amiId,
  );
  const snapshotById = byId(
    cloud,
    (ec2, ids) => ec2.snapshots(ids),
    ({ snapshotId }) => snapshotId,
  );
  return {
    homeRegion,
    isTransient,
    callerIdentity: async () => (await cloud.sts(homeRegion)).callerIdentity(),
    parameter: (name) => once(`parameter ${name}`, () => askParameter(name)),
    lastLines: async (...args) => (await cloud.logs(homeRegion)).lastLines(...args),
    logPage: async (...args) => (await cloud.logs(homeRegion)).logPage(...args),
    key: (region, alias) =>
      once(`key ${region} ${alias}`, async () => (await cloud.kms(region)).key(alias)),
    keyPolicy: (region, keyArn) =>
      once(`key policy ${keyArn}`, async () =>
        orDenied((await cloud.kms(region)).keyPolicy(keyArn)),
      ),
    enabledRegions: () =>
      once('regions', async () => orDenied((await cloud.ec2(homeRegion)).enabledRegions())),
    instanceProfile: (name) =>
      once(`instance profile ${name}`, async () =>
        orDenied((await cloud.iam(iamRegionOf(homeRegion))).instanceProfile(name)),
      ),
    hasLogGroup: (name) =>
      once(`log group ${name}`, async () =>
        orDenied((await cloud.logs(homeRegion)).hasGroup(name)),
      ),
    hasParameter: (name) => once(`existing ${name}`, () => orDenied(askExisting(name))),
    hasObject: async (bucket, beginning) => {
      // Most folders are small: one call for all that is looked for in it.
      const folder = await keysOf(bucket, beginning.slice(0, beginning.lastIndexOf('/') + 1));
      const found =
        typeof folder !== 'object' || folder.isWhole ? folder : await keysOf(bucket, beginning);
      return typeof found === 'object'
        ? found.keys.some((key) => key.startsWith(beginning))
        : found;
    },
    amis: async (region, query) => {
      const [id, second] = 'ids' in query ? query.ids : [];
      if (id === undefined || second !== undefined) return (await cloud.ec2(region)).amis(query);
      return amiById(region, id);
    },
    taggedAmis: async (tag, value) => {
      if (!byTag.has(tag)) byTag.set(tag, askByTag(tag));
      return byTag.get(tag)!(value);
    },
    snapshots: async (region, ids) =>
      (await Promise.all(ids.map((id) => snapshotById(region, id)))).flat(),
    launchPermissions: async (region, amiId) => (await cloud.ec2(region)).launchPermissions(amiId),
    changeLaunchPermissions: async (region, amiId, change) =>
      (await cloud.ec2(region)).changeLaunchPermissions(amiId, change),
    requireImdsV2: async (region, amiId) => (await cloud.ec2(region)).requireImdsV2(amiId),
    tag: async (region, ids, tags) => (await cloud.ec2(region)).tag(ids, tags),

    image: home('image'),
    failureContext: home('failureContext'),
    builds: home('builds'),
    startBuild: home('startBuild'),
    cancelBuild: home('cancelBuild'),
    workflows: home('workflows'),
    workflowSteps: home('workflowSteps'),
    tagResource: home('tagResource'),
    // What exists under a digest stays what it is, and the same create is sent once, whichever
    // recipe asks.
    component: (arn) =>
      once(`component ${arn}`, async () => (await cloud.imageBuilder(homeRegion)).component(arn)),
    createComponent: (request, token) =>
      once(`create ${token}`, async () =>
        (await cloud.imageBuilder(homeRegion)).createComponent(request, token),
      ),
    infrastructure: (arn) =>
      once(`infrastructure ${arn}`, async () =>
        (await cloud.imageBuilder(homeRegion)).infrastructure(arn),
      ),
    createInfrastructure: (request, token) =>
      once(`create ${token}`, async () =>
        (await cloud.imageBuilder(homeRegion)).createInfrastructure(request, token),
      ),
    imageRecipe: home('imageRecipe'),
    createImageRecipe: home('createImageRecipe'),
    distribution: home('distribution'),
    createDistribution: home('createDistribution'),
    pipeline: home('pipeline'),
    createPipeline: home('createPipeline'),
    updatePipeline: home('updatePipeline'),
  };
}

/** Asks a region's EC2 for the things of many recipes in one call. */
function byId<Thing>(
  cloud: Cloud,
  ask: (ec2: Ec2, ids: string[]) => Promise<Thing[]>,
  idOf: (thing: Thing) => string,
): (region: string, id: string) => Promise<Thing[]> {
  const regions = new Map<string, (id: string) => Promise<Thing[]>>();
  return (region, id) => {
    let askOne = regions.get(region);
    if (!askOne) {
      askOne = batch(mostIds, async (ids) => {
        const ec2 = await cloud.ec2(region);
        const found = await ask(ec2, ids);
        // EC2 answers for all of them or for none.
        if (found.length === 0 && ids.length > 1) {
          return Promise.all(ids.map((one) => ask(ec2, [one])));
        }
        return ids.map((one) => found.filter((thing) => idOf(thing) === one));
      });
      regions.set(region, askOne);
    }
    return askOne(id);
  };
}

/** The region that IAM's requests of a partition are signed for. */
function iamRegionOf(region: string): string {
  if (region.startsWith('cn-')) return 'cn-north-1';
  return region.startsWith('us-gov-') ? 'us-gov-west-1' : 'us-east-1';
}

/** Marks what the role may not look at: that is an answer, too. */
async function orDenied<Value>(answer: Promise<Value>): Promise<Value | typeof denied> {
  try {
    return await answer;
  } catch (error) {
    if (isDenied(error)) return denied;
    throw error;
  }
}

/**
 * Keeps what a question found, and asks once while it is under way. What failed or found nothing is
 * asked again: others build, too.
 */
function memory(): <Value>(question: string, ask: () => Promise<Value>) => Promise<Value> {
  const answers = new Map<string, Promise<unknown>>();
  return <Value>(question: string, ask: () => Promise<Value>) => {
    let answer = answers.get(question) as Promise<Value> | undefined;
    if (!answer) {
      const forget = (): void => void answers.delete(question);
      answer = ask();
      answers.set(question, answer);
      answer.then((found) => found === undefined && forget(), forget);
    }
    return answer;
  };
}
