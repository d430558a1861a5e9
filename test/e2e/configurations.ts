import type { Sandbox } from 'aws-sandbox/sandbox';
import { distributionOf, infrastructureOf } from '../../src/plan/wanted.ts';

const recipes = ['al-2023', 'rhel-8', 'rhel-10', 'debian-12', 'win-2019', 'win-2022', 'win-2025'];
const key = 'alias/accelerator/ebs/default-encryption/key';
const done = new WeakSet<Sandbox>();

/**
 * Leaves in the home account what an earlier release of each of the repository's recipes has left,
 * and candidates may not make: its configurations. Once.
 */
export function makeConfigurations(sandbox: Sandbox): void {
  // None was released in an account without the instance profile, and AWS would refuse to make them.
  if (done.has(sandbox) || !sandbox.iam.instanceProfiles.has('golden-ami-build')) return;
  done.add(sandbox);
  const { world, kms, imageBuilder, iam } = sandbox;
  const regions = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'].filter((region) =>
    world.regions.includes(region),
  );
  const keys = Object.fromEntries(
    regions.map((region) => [region, kms.find(region, world.accountId, key)?.arn ?? '']),
  );
  const make = (operation: string, { request, arn }: { request: object; arn: string }): void => {
    if (imageBuilder.registry.get(arn)) return;
    const call = {
      service: 'imagebuilder',
      operation,
      region: world.homeRegion,
      accountId: world.accountId,
      callerArn: iam.user.principal.arn,
      requestId: world.uuid(),
      now: world.clock.now(),
    };
    imageBuilder.service[operation]?.({ ...request, clientToken: world.uuid() }, call);
  };
  const home = { account: world.accountId, homeRegion: world.homeRegion };
  make(
    'CreateInfrastructureConfiguration',
    infrastructureOf({
      ...home,
      tags: { Team: 'CloudOps' },
      infrastructure: {
        instanceProfile: 'golden-ami-build',
        instanceTypes: ['m6i.large', 'm5.large'],
        securityGroups: [],
      },
    }),
  );
  for (const recipe of recipes) {
    make('CreateDistributionConfiguration', distributionOf({ ...home, recipe, regions, keys }));
  }
}
