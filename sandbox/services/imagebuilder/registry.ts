import { AwsError, type Call, type Members } from '../../call.ts';
import type { World } from '../../world.ts';
import {
  compareVersions,
  fitsVersion,
  formatArn,
  isVersionPattern,
  parseArn,
  type Arn,
} from './arn.ts';
import { invalidParameter, notFound, quotaExceeded } from './errors.ts';

export type Kind =
  | 'component'
  | 'image-recipe'
  | 'infrastructure-configuration'
  | 'distribution-configuration'
  | 'image-pipeline'
  | 'image';

/**
 * How many of a kind an account has in a region by default:
 * https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html
 */
const quotas: Partial<Record<Kind, number>> = {
  'component': 1000,
  'image-recipe': 1000,
  'infrastructure-configuration': 1000,
  'distribution-configuration': 1000,
  'image-pipeline': 75,
};

/** Anything that Image Builder keeps under an ARN. */
export interface Resource {
  arn: string;
  /** Simulated milliseconds. */
  createdAt: number;
  /** The object as Get answers it. */
  detail: Members;
  /**
   * An image's AMI in its own region, once there is one; AWS's images need not name it in `detail`.
   */
  amiId?: string | undefined;
}

/**
 * Everything that accounts have in Image Builder, by ARN. AWS's own components and images come from
 * `managed`.
 */
export class Registry {
  private readonly world: World;
  private readonly resources = new Map<string, Resource>();
  private readonly lastBuild = new Map<string, number>();
  private readonly managed: (region: string) => Resource[];

  constructor(world: World, managed: (region: string) => Resource[]) {
    this.world = world;
    this.managed = managed;
  }

  /** Exactly this ARN, whoever owns it. */
  get(arn: string): Resource | undefined {
    const own = this.resources.get(arn);
    if (own) return own;
    const parsed = parseArn(arn);
    return parsed?.owner === 'aws'
      ? this.managed(parsed.region).find((resource) => resource.arn === arn)
      : undefined;
  }

  /** Throws ServiceQuotaExceededException where the account has no room for one more. */
  add(resource: Resource): void {
    const { type } = parseArn(resource.arn) as Arn;
    const quota = quotas[type as Kind];
    const [alike = ''] = resource.arn.split('/');
    const count = [...this.resources.keys()].filter((arn) => arn.startsWith(`${alike}/`)).length;
    if (quota !== undefined && count >= quota) {
      throw quotaExceeded(`The maximum number of resources of type '${type}' is ${String(quota)}.`);
    }
    this.resources.set(resource.arn, resource);
  }

  remove(arn: string): void {
    this.resources.delete(arn);
  }

  /** All of one kind in the caller's region, oldest first. */
  all(kind: Kind, owner: string, region: string): Resource[] {
    const candidates = owner === 'aws' ? this.managed(region) : [...this.resources.values()];
    return candidates.filter((resource) => {
      const arn = parseArn(resource.arn) as Arn;
      return arn.type === kind && arn.owner === owner && arn.region === region;
    });
  }

  /** Everything of one account, in all regions. */
  ownedBy(accountId: string): Resource[] {
    return [...this.resources.values()].filter(
      (resource) => parseArn(resource.arn)?.owner === accountId,
    );
  }

  /**
   * Finds by build ARN, version ARN or wildcard: the newest version, and of it the newest build; of
   * images only those that are AVAILABLE, so that others are found by their build ARN alone
   * (https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html). `undefined`
   * where there is none, in another account or region, or of another kind.
   */
  resolve(arn: string, kind: Kind, call: Pick<Call, 'region' | 'accountId'>): Resource | undefined {
    const wanted = parseArn(arn);
    if (
      wanted?.type !== kind ||
      wanted.region !== call.region ||
      (wanted.owner !== 'aws' && wanted.owner !== call.accountId)
    ) {
      return undefined;
    }
    if (wanted.version !== undefined && !isVersionPattern(wanted.version)) {
      throw invalidParameter(
        'arn',
        `'${wanted.version}' is not a version: everything to the right of the first 'x' must be 'x'.`,
      );
    }
    const exact = this.get(arn);
    if (exact || wanted.version === undefined || wanted.build !== undefined) return exact;
    const pattern = wanted.version;
    return this.all(kind, wanted.owner, wanted.region)
      .map((resource) => ({ resource, arn: parseArn(resource.arn) as Arn }))
      .filter(
        (entry) =>
          entry.arn.slug === wanted.slug &&
          fitsVersion(pattern, entry.arn.version ?? '') &&
          (kind !== 'image' || entry.resource.detail['state'].status === 'AVAILABLE'),
      )
      .sort(
        (a, b) =>
          compareVersions(a.arn.version ?? '', b.arn.version ?? '') ||
          (a.arn.build ?? 0) - (b.arn.build ?? 0),
      )
      .at(-1)?.resource;
  }

  /**
   * For Get: as `resolve`, but what was made just now may not show yet. Throws
   * ResourceNotFoundException.
   */
  read(arn: string, kind: Kind, call: Call): Resource {
    const found = this.resolve(arn, kind, call);
    if (!found || found.createdAt + this.world.settings.getLagSeconds * 1000 > call.now) {
      throw notFound(arn);
    }
    return found;
  }

  /** For a create that names another resource. Throws as the switch `unknownReference` says. */
  refer(
    arn: string,
    kind: Kind,
    call: Pick<Call, 'region' | 'accountId'>,
    parameter: string,
  ): Resource {
    const found = this.resolve(arn, kind, call);
    if (found) return found;
    if (this.world.settings.unknownReference === 'ResourceNotFoundException') throw notFound(arn);
    throw invalidParameter(parameter, `The resource with ARN '${arn}' does not exist.`);
  }

  /**
   * Removes an own resource. Throws ResourceNotFoundException, and ForbiddenException for AWS's
   * own.
   */
  own(arn: string, kind: Kind, call: Call): Resource {
    if (parseArn(arn)?.owner === 'aws') {
      throw new AwsError(
        'ForbiddenException',
        `The resource '${arn}' is owned by Amazon and can't be changed.`,
        403,
      );
    }
    const found = this.resolve(arn, kind, call);
    if (!found) throw notFound(arn);
    return found;
  }

  /**
   * Gives the next build number of a version ARN. A deleted build's number comes again only where
   * the switch says so.
   */
  nextBuild(version: Arn): number {
    const key = formatArn({ ...version, build: undefined });
    const builds = [...this.resources.keys()]
      .filter((arn) => arn.startsWith(`${key}/`))
      .map((arn) => parseArn(arn)?.build ?? 0);
    const highest = Math.max(
      0,
      ...builds,
      this.world.settings.reuseBuildNumbers ? 0 : (this.lastBuild.get(key) ?? 0),
    );
    this.lastBuild.set(key, highest + 1);
    return highest + 1;
  }
}
