import type { Account } from '../aws/account/account.ts';
import type { Clock } from '../clock.ts';
import type { FailureLookup } from '../image-build/failure-answers.ts';
import type { Watcher } from '../image-build/watch.ts';
import type { IntentLookup } from '../plan/intent.ts';
import type { PlanLookup } from '../plan/plan.ts';
import type { Lookup } from '../plan/resolve.ts';
import type { Releaser } from '../release/release.ts';

// Which function of which service answers what the folders ask for, where several commands ask it.

/** What resolving a recipe and deciding about it ask. */
export function decisionLookup({
  homeRegion,
  ssm,
  kms,
  ec2,
  images,
  resources,
}: Account): Lookup & IntentLookup {
  return {
    parameter: ssm.parameter,
    key: kms.key,
    amis: (query) => ec2.amis(homeRegion, query),
    taggedAmis: ec2.taggedAmis,
    image: images.image,
    builds: images.builds,
    component: resources.component,
    imageRecipe: resources.imageRecipe,
    infrastructure: resources.infrastructure,
    distribution: resources.distribution,
  };
}

/** What a plan asks: a decision, and whether a build would find what it needs. */
export function planLookup(account: Account): PlanLookup {
  const { ssm, s3, kms, iam, logs, ec2 } = account;
  return {
    ...decisionLookup(account),
    keyPolicy: kms.keyPolicy,
    enabledRegions: ec2.enabledRegions,
    instanceProfile: iam.instanceProfile,
    hasLogGroup: logs.hasLogGroup,
    hasObject: s3.hasObject,
    hasParameter: ssm.hasParameter,
  };
}

/** What the wait for a build asks. */
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

/** What the explanation of a failure asks. */
export function failureLookup(
  { images, logs }: Account,
  { withLogs }: { withLogs: boolean },
): FailureLookup {
  return {
    failureContext: images.failureContext,
    workflows: images.workflows,
    workflowSteps: images.workflowSteps,
    lastLines: withLogs ? logs.lastLines : undefined,
  };
}

/** What verifying, tagging and releasing the AMIs of an image ask and change. */
export function releaserOf(
  { ec2, images }: Account,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Releaser {
  return {
    amis: ec2.amis,
    snapshots: ec2.snapshots,
    launchPermissions: ec2.launchPermissions,
    changeLaunchPermissions: ec2.changeLaunchPermissions,
    requireImdsV2: ec2.requireImdsV2,
    tag: ec2.tag,
    tagImage: images.tagResource,
    clock,
    signal,
  };
}
