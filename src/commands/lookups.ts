import type { Account } from '../aws/account/account.ts';
import type { Clock } from '../clock.ts';
import type { FailureLookup, MadeAmisLookup } from '../image-build/failure-answers.ts';
import type { Watcher } from '../image-build/watch.ts';
import type { IntentLookup } from '../plan/intent.ts';
import type { PlanLookup } from '../plan/plan.ts';
import type { CompareCommits } from '../plan/relation.ts';
import type { Lookup } from '../plan/resolve.ts';
import type { OlderReleaser } from '../release/older.ts';
import type { OrderStore } from '../release/order.ts';

// Connects what the folders below ask of AWS to the functions of the services, for what several
// commands use.

/** Reads for resolving a recipe and deciding what to do for it. */
export function decisionLookup(
  { homeRegion, ssm, kms, ec2, images, resources }: Account,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Lookup & IntentLookup {
  return {
    clock,
    signal,
    parameter: ssm.parameter,
    key: kms.key,
    amis: (query) => ec2.amis(homeRegion, query),
    ownAmis: ec2.ownAmis,
    regionalAmis: ec2.amis,
    snapshots: ec2.snapshots,
    launchPermissions: ec2.launchPermissions,
    image: images.image,
    builds: images.builds,
    component: resources.component,
    imageRecipe: resources.imageRecipe,
    infrastructure: resources.infrastructure,
    distribution: resources.distribution,
  };
}

/** Reads for a plan: those for a decision and those for preflight. */
export function planLookup(
  account: Account,
  context: { clock: Clock; signal: AbortSignal },
): Omit<PlanLookup, 'compareCommits'> {
  const { ssm, s3, kms, iam, logs, ec2 } = account;
  return {
    ...decisionLookup(account, context),
    keyPolicy: kms.keyPolicy,
    enabledRegions: ec2.enabledRegions,
    instanceProfile: iam.instanceProfile,
    hasLogGroup: logs.hasLogGroup,
    hasObject: s3.hasObject,
    hasParameter: ssm.hasParameter,
    associations: ssm.associations,
  };
}

/** Reads for the wait for a build. */
export function watcherOf({
  images,
  isTransient,
}: Account): Pick<Watcher, 'image' | 'workflows' | 'workflowSteps' | 'isTransient'> {
  return {
    image: images.image,
    workflows: images.workflows,
    workflowSteps: images.workflowSteps,
    isTransient,
  };
}

/**
 * Reads for the explanation of a failure.
 *
 * @param settled resolves when EC2 shows all AMIs of the build with their tags
 */
export function failureLookup(
  { images, logs, ec2 }: Account,
  { withLogs, settled }: { withLogs: boolean; settled: Promise<void> },
): FailureLookup {
  return {
    failureContext: images.failureContext,
    workflows: images.workflows,
    workflowSteps: images.workflowSteps,
    lastLines: withLogs ? logs.lastLines : undefined,
    ownAmis: async (...query) => {
      await settled;
      return ec2.ownAmis(...query);
    },
  };
}

/** Reads for finding the AMIs that a build made, whatever became of it. */
export function madeAmisLookup({ images, ec2 }: Account): MadeAmisLookup {
  return {
    workflows: images.workflows,
    workflowSteps: images.workflowSteps,
    ownAmis: ec2.ownAmis,
  };
}

/** Calls for verifying, tagging and releasing the AMIs of an image. */
export function releaserOf(
  { ec2, images }: Account,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): OlderReleaser {
  return {
    amis: ec2.amis,
    snapshots: ec2.snapshots,
    launchPermissions: ec2.launchPermissions,
    changeLaunchPermissions: ec2.changeLaunchPermissions,
    requireImdsV2: ec2.requireImdsV2,
    undeprecate: ec2.undeprecate,
    ownAmis: ec2.ownAmis,
    image: images.image,
    builds: images.builds,
    tag: ec2.tag,
    tagImage: images.tagResource,
    clock,
    signal,
  };
}

/** Calls for taking the turn to release. */
export function orderStoreOf(
  { ec2, images }: Account,
  {
    clock,
    signal,
    compareCommits,
  }: { clock: Clock; signal: AbortSignal; compareCommits: CompareCommits },
): OrderStore {
  return {
    image: images.image,
    amis: ec2.amis,
    ownAmis: ec2.ownAmis,
    tag: ec2.tag,
    tagImage: images.tagResource,
    compareCommits,
    clock,
    signal,
  };
}
