import type { Clock } from '../clock.ts';
import type { Ami, AmiQuery, Snapshot } from './ami.ts';
import { isMarkedReleased, roomProblem, tagProblem, type Image } from './image.ts';
import type { Lock } from './lock.ts';
import { tagNames } from './tags.ts';
import type { Wanted } from './wanted.ts';

/** Reads of EC2 in a region. */
export interface LostLookup {
  regionalAmis: (region: string, query: AmiQuery) => Promise<Ami[]>;
  snapshots: (region: string, ids: string[]) => Promise<Snapshot[]>;
  clock: Pick<Clock, 'sleep'>;
  /** Aborts when the run is cancelled; then nothing is read again. */
  signal: AbortSignal;
}

// EC2 shows a new AMI a few seconds late, and a rebuild costs an hour.
const attempts = 3;
const pauseMs = 10_000;

/**
 * Says which AMIs of an AVAILABLE image are gone or not available: such an image can be neither
 * released nor reused. `undefined` where all are there.
 *
 * @param listed AMIs that were read already
 * @param options `writesTags`: whether a release is to tag the AMIs and their snapshots, which are
 *   read then
 */
export async function lostAmis(
  image: Image,
  { lock, recipe }: Pick<Wanted, 'lock' | 'recipe'>,
  listed: readonly Ami[],
  lookup: LostLookup,
  { writesTags }: { writesTags: boolean },
): Promise<string | undefined> {
  const outputs = image.amis.filter(
    ({ region, accountId = lock.account }) =>
      lock.regions.includes(region) && accountId === lock.account,
  );
  const lost = await Promise.all(
    outputs.map(async ({ region, amiId }) => {
      let ami = listed.find((one) => one.region === region && one.amiId === amiId);
      for (
        let attempt = 0;
        isUnsettled(ami, lock) && attempt < attempts && !lookup.signal.aborted;
        attempt++
      ) {
        if (attempt > 0) await lookup.clock.sleep(pauseMs, lookup.signal);
        ami = (await lookup.regionalAmis(region, { ids: [amiId] }))[0];
      }
      if (ami?.state !== 'available') {
        return [`${amiId} in ${region} is ${ami?.state ?? 'gone (deregistered)'}`];
      }
      const tags = tagProblem(ami.tags, recipe);
      if (tags !== undefined) return [`${amiId} in ${region} ${tags}`];
      if (!writesTags) return [];
      const ids = ami.volumes.flatMap((volume) => volume.snapshotId ?? []);
      return fullSnapshots(await lookup.snapshots(region, ids), recipe).map(
        (problem) => `${amiId} in ${region}: ${problem}`,
      );
    }),
  );
  const all = lost.flat();
  if (all.length === 0) return undefined;
  const whose = isMarkedReleased(image) ? "the release's AMI" : "the image's AMI";
  return `${whose} ${all.join(', ')}`;
}

/** The snapshots on which a release could not write its tags, and why. */
export function fullSnapshots(
  snapshots: readonly Snapshot[],
  recipe: { tags: Record<string, string> },
): string[] {
  return snapshots.flatMap(({ snapshotId, tags }) => {
    const problem = roomProblem(tags, recipe);
    return problem === undefined ? [] : [`its snapshot ${snapshotId} ${problem}`];
  });
}

const isUnsettled = (ami: Ami | undefined, lock: Pick<Lock, 'recipe'>): boolean =>
  ami === undefined ||
  ami.state === 'pending' ||
  ami.state === 'transient' ||
  (ami.state === 'available' && !isTagged(ami, lock));

/** By this tag, which Image Builder sets, roles may share and tag the AMI at all. */
const isTagged = ({ tags }: Ami, { recipe }: Pick<Lock, 'recipe'>): boolean =>
  tags[tagNames.recipe] === recipe;
