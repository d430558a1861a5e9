import { AwsError } from '../../call.ts';

/** An Image Builder ARN taken apart. */
export interface Arn {
  region: string;
  /** Account id, or `aws`. */
  owner: string;
  /** `component`, `image`, `image-recipe`, `workflow/build`… */
  type: string;
  slug: string;
  /** `1.0.0`, `1.0.x`; none for configurations and pipelines. */
  version: string | undefined;
  build: number | undefined;
}

/** Takes an Image Builder ARN apart; `undefined` for anything else. */
export function parseArn(arn: string): Arn | undefined {
  const found =
    /^arn:aws[^:]*:imagebuilder:([^:]+):([^:]+):(workflow\/[a-z]+|[a-z-]+)\/([a-z0-9-_]+)(?:\/([0-9x]+\.[0-9x]+\.[0-9x]+))?(?:\/([0-9]+))?$/.exec(
      arn,
    );
  if (!found) return undefined;
  const [, region = '', owner = '', type = '', slug = '', version, build] = found;
  return {
    region,
    owner,
    type,
    slug,
    version,
    build: build === undefined ? undefined : Number(build),
  };
}

export function formatArn(arn: Arn): string {
  const tail = [arn.type, arn.slug, arn.version, arn.build]
    .filter((part) => part !== undefined)
    .join('/');
  return `arn:aws:imagebuilder:${arn.region}:${arn.owner}:${tail}`;
}

/**
 * The name as it stands in ARNs: lower case, spaces and underscores as hyphens (documented since
 * 2026-09-09).
 */
export function slugOf(name: string): string {
  return name.toLowerCase().replace(/[ _]/g, '-');
}

/**
 * Whether everything right of the first `x` is `x`, too: `1.x.x` is a version pattern, `x.2.x` is
 * none.
 */
export function isVersionPattern(version: string): boolean {
  return /^(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+)$/.test(version);
}

/** Highest number of a version: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html */
const highestNode = 2 ** 30 - 1;

/** Throws InvalidVersionNumberException for a version to be made that AWS could not count. */
export function checkVersion(version: string): void {
  if (version.split('.').some((node) => Number(node) > highestNode)) {
    throw new AwsError(
      'InvalidVersionNumberException',
      `The version '${version}' is not valid. Each of its numbers is at most ${String(highestNode)}.`,
    );
  }
}

/** Whether a concrete version fits a version pattern. */
export function fitsVersion(pattern: string, version: string): boolean {
  const nodes = version.split('.');
  return pattern.split('.').every((node, index) => node === 'x' || node === nodes[index]);
}

/** Orders concrete versions, older first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  return (
    left.map((node, index) => node - (right[index] ?? 0)).find((difference) => difference !== 0) ??
    0
  );
}

/** The ARNs with wildcards that an answer gives beside a versioned ARN. */
export function latestVersionReferences(arn: string): Record<string, string> {
  const parsed = parseArn(arn) as Arn;
  const [major = '', minor = '', patch = ''] = (parsed.version ?? '').split('.');
  const at = (version: string): string => formatArn({ ...parsed, version, build: undefined });
  return {
    latestVersionArn: at('x.x.x'),
    latestMajorVersionArn: at(`${major}.x.x`),
    latestMinorVersionArn: at(`${major}.${minor}.x`),
    latestPatchVersionArn: at(`${major}.${minor}.${patch}`),
  };
}
