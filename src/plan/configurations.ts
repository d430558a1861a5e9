import { AwsCallError } from '../errors.ts';
import type { ExistingConfiguration } from './existing.ts';
import { listOf, memberOf, textOf, type Answer } from './read-back/compare.ts';
import type { Wanted } from './wanted.ts';

/** Reads of AWS that find configurations, in the home region. */
interface ConfigurationLookup {
  infrastructure: (arn: string) => Promise<ExistingConfiguration | undefined>;
  distribution: (arn: string) => Promise<ExistingConfiguration | undefined>;
}

/**
 * Whether a configuration is missing that only a release or a build for one makes (ADR 0011). Where
 * the role in use may not look, none counts as missing.
 */
export async function lacksConfigurations(
  { distributionArn, infrastructureArn }: Pick<Wanted, 'distributionArn' | 'infrastructureArn'>,
  lookup: ConfigurationLookup,
): Promise<boolean> {
  const found = await Promise.all(
    [lookup.distribution(distributionArn), lookup.infrastructure(infrastructureArn)].map((one) =>
      one.then(
        (answer) => answer !== undefined,
        (error: unknown) => {
          if (error instanceof AwsCallError && error.code === 'access-denied') return true;
          throw error;
        },
      ),
    ),
  );
  return found.includes(false);
}

/** Members of an infrastructure configuration that a recipe decides, and how a reader calls them. */
const infrastructureMembers: readonly [string, readonly string[]][] = [
  ['instance types', ['instanceTypes']],
  ['instance profile', ['instanceProfileName']],
  ['subnet', ['subnetId']],
  ['security groups', ['securityGroupIds']],
  ['log bucket', ['logging', 's3Logs', 's3BucketName']],
  ['SNS topic', ['snsTopicArn']],
];

/**
 * How the configurations that an image says to be made with differ from those that are wanted, a
 * phrase each; empty where the answer has none of them. Pure.
 */
export function configurationChanges(
  answer: Answer,
  wanted: Pick<Wanted, 'infrastructure' | 'distribution'>,
): { infrastructure: string[]; distribution: string[] } {
  const infrastructure = memberOf(answer, 'image', 'infrastructureConfiguration');
  const before = listOf(answer, 'image', 'distributionConfiguration', 'distributions');
  return {
    infrastructure:
      infrastructure === undefined
        ? []
        : infrastructureMembers.flatMap(([name, path]) => {
            const [old, now] = [infrastructure, wanted.infrastructure].map((one) =>
              shown(memberOf(one, ...path)),
            );
            return old === now ? [] : [`${name} ${old ?? 'none'} → ${now ?? 'none'}`];
          }),
    distribution:
      before.length === 0
        ? []
        : [
            ...nameChange(before, wanted.distribution.distributions),
            ...regionChanges(before, wanted.distribution.distributions),
          ],
  };
}

/** All regions have one name. */
function nameChange([before]: readonly unknown[], [after]: readonly unknown[]): string[] {
  const [old, now] = [before, after].map((one) =>
    textOf(one, 'amiDistributionConfiguration', 'name').replace(
      /\{\{\s*imagebuilder:buildDate\s*\}\}/,
      '{date}',
    ),
  );
  return old === undefined || old === '' || old === now ? [] : [`AMI name ${old} → ${now ?? ''}`];
}

function regionChanges(before: readonly unknown[], after: readonly unknown[]): string[] {
  const keysOf = (all: readonly unknown[]): Map<string, string> =>
    new Map(
      all.map((one) => [
        textOf(one, 'region'),
        textOf(one, 'amiDistributionConfiguration', 'kmsKeyId'),
      ]),
    );
  const [old, now] = [keysOf(before), keysOf(after)];
  const added = [...now.keys()].filter((region) => !old.has(region));
  const removed = [...old.keys()].filter((region) => !now.has(region));
  return [
    ...(added.length > 0
      ? [`${added.length === 1 ? 'region' : 'regions'} ${added.join(', ')} added`]
      : []),
    ...(removed.length > 0
      ? [`${removed.length === 1 ? 'region' : 'regions'} ${removed.join(', ')} removed`]
      : []),
    ...[...now].flatMap(([region, key]) =>
      old.has(region) && old.get(region) !== key
        ? [`key in ${region} ${old.get(region) || 'none'} → ${key}`]
        : [],
    ),
  ];
}

function shown(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(String).join(', ') || undefined;
  return typeof value === 'string' ? value : undefined;
}
