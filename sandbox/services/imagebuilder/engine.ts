import type { Members } from '../../call.ts';
import type { Ami } from '../ec2/ami.ts';
import { BuildFailure, about, type Build } from './build.ts';
import { newBuild } from './new-build.ts';
import type { Context } from './context.ts';
import { distribute } from './distribute.ts';
import { integrationSeconds, preparationSeconds } from './durations.ts';
import type { Resource } from './registry.ts';
import { buildStage, testStage } from './stages.ts';
import { closeWorkflow, openWorkflow } from './workflow-run.ts';
import { newWorkflow, testImageSteps } from './workflow.ts';

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
    this.begin(build, this.fromStart(build));
    return build;
  }

  /**
   * Goes on with a build that has failed or was cancelled, from the phase in which it ended. Gives
   * whether it can: where the AMI of the build stage is not made, there is nothing to go on with.
   */
  retry(build: Build): boolean {
    const { made, detail, workflows } = build;
    if (made?.state !== 'available') return false;
    const tested = workflows.find(({ type }) => type === 'TEST');
    const isTested =
      tested?.status === 'COMPLETED' ||
      detail['imageTestsConfiguration'].imageTestsEnabled !== true;
    if (!isTested && tested) tested.isRetried = true;
    build.isCancelled = false;
    delete build.endedAt;
    const { clock, settings } = this.context.world;
    clock.schedule(clock.now() + settings.retrySeconds * 1000, () => {
      this.begin(build, this.fromAmi(build, made, isTested));
    });
    return true;
  }

  private begin(build: Build, stages: Generator<number, void>): void {
    const run = this.guarded(build, stages);
    this.runs.set(build.arn, run);
    this.advance(run);
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
        closeWorkflow(this.context, workflow, 'CANCELLED', 'CANCELLED');
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

  private *fromStart(build: Build): Generator<number, void> {
    for (const state of this.context.world.settings.firstStates) {
      this.setState(build, state);
      yield about(preparationSeconds, build, state);
    }
    this.setState(build, 'BUILDING');
    build.made = yield* buildStage(this.context, build);
    yield* this.fromAmi(build, build.made, false);
  }

  private *fromAmi(build: Build, ami: Ami, isTested: boolean): Generator<number, void> {
    const { settings } = this.context.world;
    if (!isTested && build.detail['imageTestsConfiguration'].imageTestsEnabled === true) {
      this.setState(build, 'TESTING');
      yield* testStage(this.context, build, ami);
    } else if (!isTested && settings.disabledTests === 'skipped') {
      closeWorkflow(
        this.context,
        openWorkflow(
          this.context,
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
  }

  /** Runs stages, and ends the build as FAILED where one of them fails. */
  private *guarded(build: Build, stages: Generator<number, void>): Generator<number, void> {
    try {
      yield* stages;
    } catch (error) {
      if (!(error instanceof BuildFailure)) throw error;
      const imageStatus = build.detail['state'].status as string;
      const failureContext = this.context.world.settings.failureContext
        ? { failureContext: { imageStatus, ...error.context } }
        : {};
      this.end(build, {
        status: 'FAILED',
        reason: error.message.slice(0, 1024),
        ...failureContext,
      });
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
