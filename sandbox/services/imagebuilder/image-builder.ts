import type { Service } from '../../call.ts';
import type { Build } from './build.ts';
import { componentOperations } from './components.ts';
import type { Context, Surroundings } from './context.ts';
import { distributionOperations } from './distributions.ts';
import { Engine } from './engine.ts';
import { withClientTokens } from './idempotency.ts';
import { imageRecipeOperations } from './image-recipes.ts';
import { imageOperations } from './images.ts';
import { infrastructureOperations } from './infrastructure.ts';
import { managedResources } from './managed.ts';
import { pipelineOperations } from './pipelines.ts';
import { Registry } from './registry.ts';
import { tagOperations } from './tags.ts';
import { workflowExecutionOperations } from './workflow-executions.ts';

/** EC2 Image Builder: its resources and its builds. */
export class ImageBuilder {
  readonly service: Service;
  readonly registry: Registry;
  private readonly engine: Engine;

  constructor(surroundings: Surroundings) {
    const { world, ec2 } = surroundings;
    this.registry = new Registry(world, managedResources(ec2, world.settings.managedImageAmis));
    const context: Context = { ...surroundings, registry: this.registry };
    this.engine = new Engine(context);
    this.service = {
      ...tagOperations(context),
      ...workflowExecutionOperations(this.engine),
      ...withClientTokens(world, {
        ...componentOperations(context),
        ...imageRecipeOperations(context),
        ...infrastructureOperations(context),
        ...distributionOperations(context),
        ...pipelineOperations(context, this.engine),
        ...imageOperations(context, this.engine),
      }),
    };
  }

  /** All builds so far, in the order in which they were started. */
  get builds(): Build[] {
    return [...this.engine.builds.values()];
  }
}
