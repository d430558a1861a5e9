import type { Clock } from '../clock.ts';
import { cancelled } from '../errors.ts';
import type { Ami, AmiQuery, Snapshot } from '../plan/ami.ts';
import type { Image } from '../plan/image.ts';
import type { Lock } from '../plan/lock.ts';
import { addressOf, amiStemOf } from '../plan/lock.ts';
import { shortDigest } from '../plan/digest.ts';
import { compareAmi, compareSnapshot, type WantedAmi } from '../plan/read-back/ami.ts';
import { listOf, memberOf, textOf } from '../plan/read-back/compare.ts';
import { canExpire, neverExpires, releasedType, tagNames } from '../plan/tags.ts';
import { isAmiName } from '../recipe/ami-name.ts';

/** Something in AWS that is not as it should be. */
export interface Finding {
  region: string;
  amiId?: string;
  /** What was checked, for example `key of snapshot snap-…`. */
  subject: string;
  expected: string;
  found: string;
}

/** Result of the verification of one region. */
export interface RegionVerification {
  region: string;
  /** Where the AMI exists. */
  ami?: Ami;
  /** The AMI's snapshots; empty where they were not read. */
  snapshots: Snapshot[];
  findings: Finding[];
  /** Members of EC2's answers that are not known here; they stop a release. */
  unknown?: string[];
}

/** Reads of EC2 in a region. */
export interface VerifyLookup {
  amis: (region: string, query: AmiQuery) => Promise<Ami[]>;
  snapshots: (region: string, ids: string[]) => Promise<Snapshot[]>;
  clock: Clock;
  /** Aborts when the run is cancelled; then no check is repeated. */
  signal: AbortSignal;
}

/**
 * How often, and after what pause in milliseconds, a check with findings is repeated: EC2 shows a
 * new AMI, its tags and its attributes a few seconds late.
 */
export const attempts = 5;
/** See `attempts`. */
export const pauseMs = 10_000;

/**
 * What a verification checks. After a build: the encryption, which can't change later. After a
 * release: the tags of a release, IMDS support and launch permissions.
 */
export type VerifyScope =
  | { kind: 'build' }
  | {
      kind: 'release';
      requireImdsV2: boolean;
      permissionFindings: (ami: Ami) => Promise<Finding[]>;
    };

/**
 * Verifies the AMIs of an image in all regions in parallel: available, named and tagged as they
 * should be, and what `scope` adds. A wrong AMI is a finding, never an error; only a run that is
 * cancelled before it has looked again ends with one.
 */
export function verify(
  image: Image,
  lock: Lock,
  lookup: VerifyLookup,
  scope: VerifyScope,
): Promise<RegionVerification[]> {
  return Promise.all(
    lock.regions.map(async (region) => {
      let result = await verifyRegion(image, lock, region, lookup, scope);
      for (
        let attempt = 1;
        attempt < attempts && result.findings.length > 0 && !lookup.signal.aborted;
        attempt++
      ) {
        await lookup.clock.sleep(pauseMs, lookup.signal);
        result = await verifyRegion(image, lock, region, lookup, scope);
      }
      // What a cancelled run found is what EC2 showed late: it was not looked again.
      if (result.findings.length > 0 && lookup.signal.aborted) {
        throw cancelled(`while the AMIs of ${image.arn} were verified`);
      }
      return result;
    }),
  );
}

async function verifyRegion(
  image: Image,
  lock: Lock,
  region: string,
  lookup: VerifyLookup,
  scope: VerifyScope,
): Promise<RegionVerification> {
  const outputs = image.amis.filter(
    (ami) =>
      ami.region === region && (ami.accountId === undefined || ami.accountId === lock.account),
  );
  const amiId = outputs[0]?.amiId;
  if (amiId === undefined) {
    return {
      region,
      snapshots: [],
      findings: [{ region, subject: 'AMI', expected: 'one', found: "none in the image's output" }],
    };
  }
  const ami = (await lookup.amis(region, { ids: [amiId] }))[0];
  if (!ami) {
    return {
      region,
      snapshots: [],
      findings: [
        { region, amiId, subject: 'AMI', expected: 'to exist', found: 'EC2 does not know it' },
      ],
    };
  }

  const findings: Finding[] = [];
  const check = (subject: string, isRight: boolean, expected: string, found: string): void => {
    if (!isRight) findings.push({ region, amiId, subject, expected, found });
  };
  check('number of AMIs', outputs.length === 1, '1', String(outputs.length));
  check('state', ami.state === 'available', 'available', ami.state);
  check('owner', ami.ownerId === lock.account, lock.account, ami.ownerId);
  check(
    'name',
    isAmiName(ami.name, amiStemOf(lock)),
    `${amiStemOf(lock)} <yyyy-mm-dd>T<hh-mm-ss>[.<fraction>]Z`,
    ami.name,
  );
  check(
    `tag ${tagNames.recipe}`,
    ami.tags[tagNames.recipe] === lock.recipe,
    lock.recipe,
    ami.tags[tagNames.recipe] ?? 'none',
  );
  if (scope.kind === 'release') {
    check(
      `tag ${tagNames.contentDigest}`,
      ami.tags[tagNames.contentDigest] === lock.contentDigest,
      lock.contentDigest,
      ami.tags[tagNames.contentDigest] ?? 'none',
    );
    check(
      `tag ${tagNames.type}`,
      ami.tags[tagNames.type] === releasedType,
      releasedType,
      ami.tags[tagNames.type] ?? 'none',
    );
    check(
      `tag ${tagNames.expiresAt}`,
      !canExpire(ami.tags),
      `none or ${neverExpires}`,
      ami.tags[tagNames.expiresAt] ?? 'none',
    );
    if (scope.requireImdsV2) {
      check('IMDS support', ami.imdsSupport === 'v2.0', 'v2.0', ami.imdsSupport ?? 'none');
    }
    return {
      region,
      ami,
      snapshots: [],
      findings: [...findings, ...(await scope.permissionFindings(ami))],
    };
  }

  const wantedAmi = wantedAmiOf(image, lock, region);
  // What is pending has no devices yet.
  const compared = ami.state === 'available' ? compareAmi(ami, wantedAmi) : nothing;
  for (const { member, wanted, found } of compared.differences) {
    check(member, false, wanted, found);
  }
  check('volumes', ami.volumes.length === 1, 'the root volume alone', String(ami.volumes.length));
  const ids = ami.volumes.flatMap((volume) => volume.snapshotId ?? []);
  const snapshots = ami.state === 'available' ? await lookup.snapshots(region, ids) : [];
  const key = lock.keys[region] ?? '';
  for (const { device, snapshotId } of ami.volumes) {
    check(`snapshot of volume ${device}`, snapshotId !== undefined, 'one, encrypted', 'none');
  }
  for (const id of ids) {
    const snapshot = snapshots.find((candidate) => candidate.snapshotId === id);
    check(
      `encryption of snapshot ${id}`,
      snapshot?.isEncrypted === true,
      'encrypted',
      snapshot ? 'not encrypted' : 'unknown',
    );
    if (snapshot?.isEncrypted) {
      check(`key of snapshot ${id}`, snapshot.keyArn === key, key, snapshot.keyArn ?? 'unknown');
    }
  }
  const comparedSnapshots = snapshots.map((snapshot) => compareSnapshot(snapshot, wantedAmi));
  for (const [index, { differences }] of comparedSnapshots.entries()) {
    for (const { member, wanted, found } of differences) {
      check(`${member} of snapshot ${snapshots[index]?.snapshotId ?? ''}`, false, wanted, found);
    }
  }
  return {
    region,
    ami,
    snapshots,
    findings,
    unknown: [compared, ...comparedSnapshots].flatMap(({ unknown }) => unknown),
  };
}

const nothing: ReturnType<typeof compareAmi> = { differences: [], unknown: [] };

/**
 * What the AMI of an image must be like. At another address the parent image may be another one
 * with another disk; then it is what the image says of its recipe, which a release compares.
 */
function wantedAmiOf(image: Image, lock: Lock, region: string): WantedAmi {
  const address = addressOf(lock, 'image', `${lock.recipe}-${shortDigest(lock.digest)}/`);
  const [mapping] = image.arn.startsWith(address)
    ? []
    : listOf(image.answer, 'image', 'imageRecipe', 'blockDeviceMappings');
  return {
    rootDeviceName: textOf(mapping, 'deviceName') || lock.parent.rootDeviceName,
    sizeGiB: Number(memberOf(mapping, 'ebs', 'volumeSize') ?? lock.volumeGiB),
    platform: lock.platform,
    keyArn: lock.keys[region] ?? '',
    account: lock.account,
  };
}

/** Region to AMI id, for the regions without findings. */
export function verifiedAmis(verifications: readonly RegionVerification[]): Record<string, string> {
  return Object.fromEntries(
    verifications.flatMap(({ region, ami, findings }) =>
      ami && findings.length === 0 ? [[region, ami.amiId]] : [],
    ),
  );
}
