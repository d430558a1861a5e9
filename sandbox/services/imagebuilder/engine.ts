import { AwsError, type Members } from '../../call.ts';
import type { Ami } from '../ec2/ami.ts';
import { failureLines } from './build-log.ts';
import { BuildFailure, about, newBuild, runComponents, type Build } from './build.ts';
import type { Context } from './context.ts';
import {
  amiName,
  distribute,
  distributionsOf,
  keepsOwnAmi,
  serviceTags,
  tagAmi,
} from './distribute.ts';
import { agentSeconds, durations, integrationSeconds, preparationSeconds } from './durations.ts';
import { isManaged } from './instance.ts';
import { launchBuildInstance, type DiskPlan } from './launch.ts';
import { resolveParentImage, type ParentImage } from './parent-image.ts';
import type { Resource } from './registry.ts';
import {
  buildImageSteps,
  newWorkflow,
  testImageSteps,
  type StepExecution,
  type WorkflowExecution,
} from './workflow.ts';

const terminalStates = ['AVAILABLE', 'FAILED', 'CANCELLED', 'DEPRECATED', 'DELETED', 'DISABLED'];

/** Builds images: one run per image, moved on by the sandbox's clock. */
export class Engine {
  readonly builds = new Map<string, Build>();
  private readonly context: Context;
  private readonly runs = new Map<string, Generator<number, void>>();

  constructor(context: Context) {
    this.context = context;
  }

  /** Starts the build of an image resource, and keeps it in the registry. */
  start(
    resource: Resource,
    options: { executionRole: string | undefined; logGroup: string | undefined },
  ): Build {
    const build = newBuild(this.context, resource, options);
    this.context.registry.add(build);
    this.builds.set(build.arn, build);
    const run = this.run(build);
    this.runs.set(build.arn, run);
    this.advance(run);
    return build;
  }

  isTerminal(build: Build): boolean {
    return terminalStates.includes(build.detail['state'].status as string);
  }

  /**
   * Stops a build: no step starts any more; the state follows a moment later. What EC2 has begun to
   * copy goes on.
   */
  cancel(build: Build): void {
    if (build.isCancelled) return;
    build.isCancelled = true;
    this.runs.get(build.arn)?.return();
    const { clock, settings } = this.context.world;
    clock.schedule(clock.now() + settings.cancelSeconds * 1000, () => {
      for (const workflow of build.workflows.filter(
        (candidate) => candidate.status === 'RUNNING',
      )) {
        this.close(workflow, 'CANCELLED', 'CANCELLED');
      }
      this.end(build, { status: 'CANCELLED' });
    });
  }

  /** Runs on until the next wait, and has the clock call again when that is over. */
  private advance(run: Generator<number, void>): void {
    const next = run.next();
    const { clock } = this.context.world;
    if (next.done !== true) {
      clock.schedule(clock.now() + next.value, () => {
        this.advance(run);
      });
    }
  }

  private *run(build: Build): Generator<number, void> {
    const { settings } = this.context.world;
    try {
      for (const state of settings.firstStates) {
        this.setState(build, state);
        yield about(preparationSeconds, build, state);
      }
      this.setState(build, 'BUILDING');
      const ami = yield* this.build(build);
      if (build.detail['imageTestsConfiguration'].imageTestsEnabled === true) {
        this.setState(build, 'TESTING');
        yield* this.test(build, ami);
      } else if (settings.disabledTests === 'skipped') {
        this.close(
          this.open(
            build,
            newWorkflow(this.context.world, build.region, 'TEST', testImageSteps(false)),
          ),
          'SKIPPED',
          'SKIPPED',
        );
      }
      this.setState(build, 'DISTRIBUTING');
      const amis = yield* distribute(this.context, build, ami);
      for (const state of settings.lastStates) {
        this.setState(build, state);
        yield about(integrationSeconds, build, state);
      }
      build.detail['outputResources'] = { amis };
      this.end(build, { status: 'AVAILABLE' });
    } catch (error) {
      if (!(error instanceof BuildFailure)) throw error;
      const imageStatus = build.detail['state'].status as string;
      const failureContext = settings.failureContext
        ? { failureContext: { imageStatus, ...error.context } }
        : {};
      this.end(build, {
        status: 'FAILED',
        reason: error.message.slice(0, 1024),
        ...failureContext,
      });
    }
  }

  private *build(build: Build): Generator<number, Ami> {
    const { world } = this.context;
    const parent = this.parentOf(build);
    const { platform } = parent.ami;
    const seconds = durations[platform];
    const plans = buildImageSteps({
      platform,
      hasComponents: build.components.length > 0,
      collectsMetadata: build.detail['enhancedImageMetadataEnabled'] as boolean,
    });
    const workflow = this.open(build, newWorkflow(world, build.region, 'BUILD', plans));
    let disks: DiskPlan[] = [];
    let ami: Ami | undefined;
    const works: Record<string, () => Generator<number, Members>> = {
      LaunchInstance: () =>
        this.launch(
          build,
          seconds.launch,
          () => (disks = launchBuildInstance(this.context, build, parent.ami)),
        ),
      ExecuteComponents: () =>
        this.components(
          build,
          'build',
          seconds.components + seconds.perComponent * build.components.length,
        ),
      CollectImageMetadata: this.after(build, seconds.inventory, () => {
        if (parent.osVersion !== undefined) build.detail['osVersion'] = parent.osVersion;
        return { osVersion: parent.osVersion ?? platform, associationId: world.uuid() };
      }),
      SanitizeInstance: this.after(build, seconds.seal, () => ({
        status: 'Success',
        output: 'Skipping cleanup\n',
        runCommandId: world.uuid(),
      })),
      RunSysPrep: this.after(build, seconds.seal, () => ({
        status: 'Success',
        runCommandId: world.uuid(),
      })),
      CreateImage: this.after(build, seconds.createImage, () => {
        ami = this.createAmi(build, parent.ami, disks);
        build.amiId = ami.id;
        return { imageId: ami.id };
      }),
      TerminateInstance: this.after(build, seconds.terminate, () => ({})),
    };
    yield* this.steps(build, workflow, works);
    return ami as unknown as Ami;
  }

  private *test(build: Build, ami: Ami): Generator<number, void> {
    const seconds = durations[ami.platform];
    const hasTests = build.components.some((component) =>
      component.document.phases.some((phase) => phase.name === 'test'),
    );
    const workflow = this.open(
      build,
      newWorkflow(this.context.world, build.region, 'TEST', testImageSteps(hasTests)),
    );
    try {
      yield* this.steps(build, workflow, {
        LaunchInstance: this.after(build, seconds.launch, () => ({
          instanceId: this.context.ec2.store.id('i'),
        })),
        ExecuteComponents: () => this.components(build, 'test', seconds.test),
        TerminateInstance: this.after(build, seconds.terminate, () => ({})),
      });
    } catch (error) {
      // The AMI of the build stage stays behind: making it has no rollback.
      if (this.context.world.settings.failedOutput === 'amis') {
        build.detail['outputResources'] = {
          amis: [{ region: ami.region, image: ami.id, name: ami.name, accountId: build.accountId }],
        };
      }
      throw error;
    }
  }

  /** Launches an instance, and waits for its SSM agent. */
  private *launch(build: Build, seconds: number, start: () => void): Generator<number, Members> {
    yield about(seconds, build, String(seconds));
    start();
    if (!isManaged(this.context, build)) {
      yield about(agentSeconds, build, 'agent');
      throw new BuildFailure(
        'Step timed out while step is verifying the Systems Manager Agent availability on the target instance(s)',
      );
    }
    return { instanceId: this.context.ec2.store.id('i') };
  }

  /** The parent as it is when the build starts; a failure here comes before any workflow. */
  private parentOf(build: Build): ParentImage {
    try {
      return resolveParentImage(
        this.context,
        build.detail['imageRecipe'].parentImage as string,
        { region: build.region, accountId: build.accountId, now: this.context.world.clock.now() },
        build.executionRole !== undefined,
      );
    } catch (error) {
      throw error instanceof AwsError ? new BuildFailure(error.message) : error;
    }
  }

  private *components(
    build: Build,
    stage: 'build' | 'test',
    seconds: number,
  ): Generator<number, Members> {
    const ended = yield* runComponents(this.context, build, stage, seconds);
    if (!ended) return { runCommandId: this.context.world.uuid() };
    const { failed, component, stderr } = ended;
    build.log.write(
      ...failureLines(this.context.world.settings.logFormat, component.name, failed, stderr),
    );
    throw new BuildFailure(`Document ${component.arn} failed!`, { componentFailure: failed });
  }

  /** Work that takes about these seconds and ends with the given outputs, or throws. */
  private after(
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
   * Runs the steps of a workflow in turn. Throws BuildFailure with the failing step; messages of
   * steps stay empty, as AWS leaves them.
   */
  private *steps(
    build: Build,
    workflow: WorkflowExecution,
    works: Record<string, () => Generator<number, Members>>,
  ): Generator<number, void> {
    const { clock, settings } = this.context.world;
    for (const step of workflow.steps) {
      const work = works[step.action];
      if (step.isSkipped === true || !work) {
        step.status = 'SKIPPED';
        continue;
      }
      step.status = 'RUNNING';
      step.startedAt = clock.now();
      try {
        step.outputs = yield* work();
        step.status = 'COMPLETED';
        step.endedAt = clock.now();
      } catch (error) {
        if (!(error instanceof BuildFailure)) throw error;
        step.status = 'FAILED';
        step.endedAt = clock.now();
        const launch = workflow.steps.find((other) => other.action === 'LaunchInstance');
        if (launch?.status === 'COMPLETED') {
          launch.rollbackStatus =
            build.detail['infrastructureConfiguration'].terminateInstanceOnFailure === false
              ? 'SKIPPED'
              : 'COMPLETED';
        }
        this.close(workflow, settings.failedWorkflow, 'CANCELLED');
        throw new BuildFailure(
          `Workflow Execution ID: '${workflow.id}' failed with reason: ${error.message}`,
          {
            workflowExecutionId: workflow.id,
            workflowArn: workflow.arn,
            stepExecutionId: step.id,
            failedStep: step.name,
            ...error.context,
          },
        );
      }
    }
    this.close(workflow, 'COMPLETED', 'SKIPPED');
  }

  /**
   * The AMI that the build stage makes: encrypted as the recipe's disks say, with the recipe's AMI
   * tags.
   */
  private createAmi(build: Build, parent: Ami, disks: DiskPlan[]): Ami {
    const home = distributionsOf(build).find(
      (distribution) => distribution.region === build.region,
    );
    const own = keepsOwnAmi(this.context, home) ? home : undefined;
    const ami = this.context.ec2.create({
      region: build.region,
      ownerId: build.accountId,
      name: amiName(build, own),
      description: own?.amiDistributionConfiguration?.description,
      traits: parent,
      devices: disks,
      state: 'available',
      imdsV2: this.context.world.settings.imdsSupportInherited && parent.imdsV2,
    });
    tagAmi(this.context, build, ami, {
      ...serviceTags(this.context, build),
      ...(build.detail['imageRecipe'].amiTags as Record<string, string> | undefined),
    });
    return ami;
  }

  private open(build: Build, workflow: WorkflowExecution): WorkflowExecution {
    workflow.status = 'RUNNING';
    workflow.startedAt = this.context.world.clock.now();
    build.workflows.push(workflow);
    return workflow;
  }

  private close(
    workflow: WorkflowExecution,
    status: WorkflowExecution['status'],
    unfinished: StepExecution['status'],
  ): void {
    workflow.status = status;
    workflow.endedAt = this.context.world.clock.now();
    for (const step of workflow.steps.filter(
      (candidate) => candidate.status === 'PENDING' || candidate.status === 'RUNNING',
    )) {
      step.status = unfinished;
    }
  }

  private setState(build: Build, status: string): void {
    build.detail['state'] = { status };
  }

  private end(
    build: Build,
    state: { status: string; reason?: string; failureContext?: Members },
  ): void {
    build.detail['state'] = state;
    build.endedAt = this.context.world.clock.now();
    build.log.flush();
    this.runs.delete(build.arn);
    const pipeline = this.context.registry.get((build.detail['sourcePipelineArn'] ?? '') as string);
    if (pipeline) pipeline.detail['lastRunStatus'] = state.status;
  }
}
