import { AwsError, type Members } from '../../call.ts';
import type { Ami } from '../ec2/ami.ts';
import { failureLines } from './build-log.ts';
import { BuildFailure, about, type Build } from './build.ts';
import { runComponents } from './run-components.ts';
import type { Context } from './context.ts';
import { amiName, distributionsOf, keepsOwnAmi, serviceTags, tagAmi } from './distribute.ts';
import { agentSeconds, durations } from './durations.ts';
import { isManaged } from './instance.ts';
import { launchBuildInstance, type DiskPlan } from './launch.ts';
import { resolveParentImage, type ParentImage } from './parent-image.ts';
import { openWorkflow, runSteps, type StepActions } from './workflow-run.ts';
import { buildImageSteps, newWorkflow, testImageSteps } from './workflow.ts';

/** The build stage: from the launch of an instance to the AMI. Throws BuildFailure. */
export function* buildStage(context: Context, build: Build): Generator<number, Ami> {
  const { world } = context;
  const parent = parentOf(context, build);
  const { platform } = parent.ami;
  const seconds = durations[platform];
  const plans = buildImageSteps({
    platform,
    hasComponents: build.components.length > 0,
    collectsMetadata: build.detail['enhancedImageMetadataEnabled'] as boolean,
  });
  const workflow = openWorkflow(context, build, newWorkflow(world, build.region, 'BUILD', plans));
  let disks: DiskPlan[] = [];
  let ami: Ami | undefined;
  const actions: StepActions = {
    LaunchInstance: () =>
      launch(
        context,
        build,
        seconds.launch,
        () => (disks = launchBuildInstance(context, build, parent.ami)),
      ),
    ExecuteComponents: () =>
      components(
        context,
        build,
        'build',
        seconds.components + seconds.perComponent * build.components.length,
      ),
    CollectImageMetadata: after(build, seconds.inventory, () => {
      const { resourceTags } = build.detail['infrastructureConfiguration'];
      const tags = (resourceTags ?? {}) as Record<string, string>;
      if (context.ssm.associations.collectsInventory(build.region, tags)) {
        throw new BuildFailure(
          'Step timed out while step is Poll action status for completion. Please refer to Automation Service Troubleshooting Guide for more diagnosis details.',
        );
      }
      if (parent.osVersion !== undefined) build.detail['osVersion'] = parent.osVersion;
      return { osVersion: parent.osVersion ?? platform, associationId: world.uuid() };
    }),
    SanitizeInstance: after(build, seconds.seal, () => ({
      status: 'Success',
      output: 'Skipping cleanup\n',
      runCommandId: world.uuid(),
    })),
    RunSysPrep: after(build, seconds.seal, () => ({
      status: 'Success',
      runCommandId: world.uuid(),
    })),
    CreateImage: after(build, seconds.createImage, () => {
      ami = createAmi(context, build, parent.ami, disks);
      build.amiId = ami.id;
      return { imageId: ami.id };
    }),
    TerminateInstance: after(build, seconds.terminate, () => ({})),
  };
  yield* runSteps(context, build, workflow, actions);
  return ami as unknown as Ami;
}

/** The test stage, on an instance of the new AMI. Throws BuildFailure. */
export function* testStage(context: Context, build: Build, ami: Ami): Generator<number, void> {
  const seconds = durations[ami.platform];
  const hasTests = build.components.some((component) =>
    component.document.phases.some((phase) => phase.name === 'test'),
  );
  const workflow = openWorkflow(
    context,
    build,
    newWorkflow(context.world, build.region, 'TEST', testImageSteps(hasTests)),
  );
  try {
    yield* runSteps(context, build, workflow, {
      LaunchInstance: after(build, seconds.launch, () => ({
        instanceId: context.ec2.store.id('i'),
      })),
      ExecuteComponents: () => components(context, build, 'test', seconds.test),
      TerminateInstance: after(build, seconds.terminate, () => ({})),
    });
  } catch (error) {
    // The AMI of the build stage stays behind: making it has no rollback.
    if (context.world.settings.failedOutput === 'amis') {
      build.detail['outputResources'] = {
        amis: [{ region: ami.region, image: ami.id, name: ami.name, accountId: build.accountId }],
      };
    }
    throw error;
  }
}

/** Launches an instance, and waits for its SSM agent. */
function* launch(
  context: Context,
  build: Build,
  seconds: number,
  start: () => void,
): Generator<number, Members> {
  yield about(seconds, build, String(seconds));
  start();
  if (!isManaged(context, build)) {
    yield about(agentSeconds, build, 'agent');
    throw new BuildFailure(
      'Step timed out while step is verifying the Systems Manager Agent availability on the target instance(s)',
    );
  }
  return { instanceId: context.ec2.store.id('i') };
}

/** The parent as it is when the build starts; a failure here comes before any workflow. */
function parentOf(context: Context, build: Build): ParentImage {
  try {
    return resolveParentImage(
      context,
      build.detail['imageRecipe'].parentImage as string,
      { region: build.region, accountId: build.accountId, now: context.world.clock.now() },
      build.executionRole !== undefined,
    );
  } catch (error) {
    throw error instanceof AwsError ? new BuildFailure(error.message) : error;
  }
}

function* components(
  context: Context,
  build: Build,
  stage: 'build' | 'test',
  seconds: number,
): Generator<number, Members> {
  const ended = yield* runComponents(context, build, stage, seconds);
  if (!ended) return { runCommandId: context.world.uuid() };
  const { failed, component, stderr } = ended;
  build.log.write(
    ...failureLines(context.world.settings.logFormat, component.name, failed, stderr),
  );
  throw new BuildFailure(`Document ${component.arn} failed!`, { componentFailure: failed });
}

/** Work that takes about these seconds and ends with the given outputs, or throws. */
function after(
  build: Build,
  seconds: number,
  work: () => Members,
): () => Generator<number, Members> {
  return function* () {
    yield about(seconds, build, String(seconds));
    return work();
  };
}

/**
 * The AMI that the build stage makes: encrypted as the recipe's disks say, with the recipe's AMI
 * tags.
 */
function createAmi(context: Context, build: Build, parent: Ami, disks: DiskPlan[]): Ami {
  const home = distributionsOf(build).find((distribution) => distribution.region === build.region);
  const own = keepsOwnAmi(context, home) ? home : undefined;
  const ami = context.ec2.create({
    region: build.region,
    ownerId: build.accountId,
    name: amiName(build, own),
    // Copies get none:
    // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html
    description:
      own?.amiDistributionConfiguration?.description ??
      (build.detail['imageRecipe'].description as string | undefined),
    traits: parent,
    devices: disks,
    state: 'available',
    imdsV2: context.world.settings.imdsSupportInherited && parent.imdsV2,
  });
  tagAmi(context, build, ami, {
    ...serviceTags(context, build),
    ...(build.detail['imageRecipe'].amiTags as Record<string, string> | undefined),
  });
  return ami;
}
