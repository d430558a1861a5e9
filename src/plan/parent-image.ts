import { ActionError } from '../errors.ts';
import type { Location } from '../source/diagnostic.ts';
import { isExcludedBy } from '../recipe/ami-name.ts';
import type { ParentImage, Platform } from '../recipe/recipe.ts';
import { versionIn, wildcardOf } from '../recipe/version-pattern.ts';
import type { Ami, AmiQuery } from './ami.ts';
import type { ResolvedParentImage } from './lock.ts';
import { newestFirst, newestParent, objectionTo } from './own-parent.ts';
import { releasedBuildOf, type ReleaseLookup } from './released-image.ts';

/** Reads of AWS that find a parent image, all in the home region. */
export interface ParentLookup extends ReleaseLookup {
  parameter: (name: string) => Promise<string | undefined>;
  amis: (query: AmiQuery) => Promise<Ami[]>;
}

/**
 * Root device where AWS names no AMI to read it from: the one of AWS's own AMIs for the platform
 * (docs/aws.md#image-recipes-and-parents).
 */
const usualRootDevice: Record<Platform, string> = { Linux: '/dev/xvda', Windows: '/dev/sda1' };

const ownParents =
  'Of the home account\'s AMIs only releases may be parents, and AMIs that Image Builder did not make where `ami` names them, or `owner` with a pattern that fits no name of Image Builder\'s (docs/recipes.md, "Parents of the home account").';

/**
 * Finds the image that a recipe's `parent` means now. Throws an ActionError where there is none or
 * where it can't be a parent; the message names what was looked for, and what was passed over.
 */
export async function resolveParentImage(
  parent: ParentImage,
  lookup: ParentLookup,
  at: { region: string; account: string; platform: Platform; location: Location | undefined },
): Promise<ResolvedParentImage> {
  const problem = (message: string, remedy: string): ActionError =>
    new ActionError('parent-image', `${message} in ${at.region}.`, remedy, { at: at.location });
  const home = { account: at.account, homeRegion: at.region };
  const byId = async (amiId: string, from: string): Promise<ResolvedParentImage> => {
    const ami = (await lookup.amis({ ids: [amiId] }))[0];
    if (!ami) {
      throw problem(
        `The parent image ${from} does not exist or is not shared with account ${at.account}`,
        'Name an AMI that this account can launch, or one of the other forms of `parent`.',
      );
    }
    const objection = await objectionTo(ami, parent, home, lookup);
    if (objection !== undefined) {
      throw problem(`The parent image ${from} (${ami.name}) ${objection}`, ownParents);
    }
    return resolvedAmi(ami, problem);
  };

  if ('ami' in parent) return byId(parent.ami, parent.ami);

  if ('ssm' in parent) {
    const value = await lookup.parameter(parent.ssm);
    if (value === undefined) {
      throw problem(
        `The SSM parameter ${parent.ssm} of the parent image does not exist`,
        'Check its name: `aws ssm get-parameter --name …` must answer in that region.',
      );
    }
    if (!/^ami-[0-9a-f]{8,17}$/.test(value)) {
      throw problem(
        `The SSM parameter ${parent.ssm} of the parent image does not hold an AMI id`,
        'Name a parameter whose value is one AMI id.',
      );
    }
    return byId(value, `${value} (from ${parent.ssm})`);
  }

  if ('image' in parent) {
    const newest = await lookup.image(parent.image);
    if (!newest) {
      throw problem(
        `The Image Builder image ${parent.image} does not exist`,
        'Check the ARN: `aws imagebuilder list-images --owner Amazon` shows what there is.',
      );
    }
    const isOwn = newest.arn.split(':')[4] === at.account;
    const image = isOwn ? await releasedBuildOf(parent.image, newest, lookup) : newest;
    if (!image) {
      throw problem(
        `The Image Builder image ${parent.image} is not released (the newest build is ${newest.arn})`,
        ownParents,
      );
    }
    const amiId = image.amis.find((ami) => ami.region === at.region)?.amiId;
    const ami = amiId === undefined ? undefined : (await lookup.amis({ ids: [amiId] }))[0];
    // AWS does not document whether its own images name their AMI. Where they don't, the usual root
    // device of the platform is assumed.
    return {
      ...(ami
        ? resolvedAmi(ami, problem)
        : { rootDeviceName: usualRootDevice[at.platform], snapshotGiB: 0 }),
      image: image.arn,
    };
  }

  const amis = await matchingAmis(parent, lookup.amis);
  const { ami, passedOver } = await newestParent(amis, parent, home, lookup);
  if (!ami) {
    const pattern = `${parent.namePattern}${parent.exclude.length > 0 ? ` without ${parent.exclude.join(', ')}` : ''}`;
    throw passedOver.length === 0
      ? problem(
          `No AMI of owner ${parent.owner} fits the name ${pattern}`,
          'Check owner and pattern of `parent` with `aws ec2 describe-images --owners … --filters Name=name,Values=…`.',
        )
      : problem(
          `No AMI of owner ${parent.owner} that fits the name ${pattern} may be a parent: ${some(passedOver)}`,
          ownParents,
        );
  }
  return resolvedAmi(ami, problem);
}

/**
 * The available x86_64 AMIs of an owner whose name matches the pattern and none of the exclusions.
 */
export async function matchingAmis(
  parent: Extract<ParentImage, { owner: string }>,
  amis: ParentLookup['amis'],
): Promise<Ami[]> {
  const found = await amis({
    owner: parent.owner,
    filters: {
      name: [wildcardOf(parent.namePattern)],
      state: ['available'],
      architecture: ['x86_64'],
    },
  });
  return found.filter(
    ({ name }) =>
      versionIn(name, parent.namePattern) !== undefined &&
      !parent.exclude.some((pattern) => isExcludedBy(name, pattern)),
  );
}

/** The newest by creation date. */
export function newestAmi(amis: readonly Ami[]): Ami | undefined {
  return newestFirst(amis)[0];
}

function resolvedAmi(
  ami: Ami,
  problem: (message: string, remedy: string) => ActionError,
): ResolvedParentImage {
  if (ami.state !== 'available') {
    throw problem(
      `The parent image ${ami.amiId} is ${ami.state}, not available`,
      'Wait until it is, or name another one.',
    );
  }
  if (ami.architecture !== 'x86_64') {
    throw problem(
      `The parent image ${ami.amiId} (${ami.name}) is of architecture ${ami.architecture}`,
      'Name one of x86_64.',
    );
  }
  if (ami.productCodes.length > 0) {
    throw problem(
      `The parent image ${ami.amiId} (${ami.name}) carries the Marketplace product code ${ami.productCodes.join(', ')}`,
      "Every account that launches the AMI would have to subscribe: take the vendor's own image (docs/recipes.md, parent).",
    );
  }
  const root = ami.volumes.find((volume) => volume.device === ami.rootDeviceName);
  return {
    image: ami.amiId,
    name: ami.name,
    createdAt: ami.createdAt,
    ...(ami.deprecatedAt === undefined ? {} : { deprecatedAt: ami.deprecatedAt }),
    rootDeviceName: ami.rootDeviceName,
    snapshotGiB: root?.sizeGiB ?? 0,
  };
}

/** The first of many clauses, and how many more there are. */
function some(clauses: readonly string[]): string {
  const shown = clauses.slice(0, 3);
  return [...shown, ...(clauses.length > 3 ? [`and ${String(clauses.length - 3)} more`] : [])].join(
    '; ',
  );
}
