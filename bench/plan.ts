import { makeWorkspace } from '../scene/workspace.ts';
import { median } from './median.ts';
import { startScene } from '../scene/scene.ts';
import { runStep } from '../scene/step.ts';

/** Calls and time of a command. */
export interface CommandFigures {
  calls: number;
  medianMs: number;
}

/**
 * `command: plan` with `share` of seven recipes for which nothing is to be done, and `collect` after
 * it, in an account that has much else.
 */
export async function measurePlan(
  runs: number,
): Promise<{ plan: CommandFigures; collect: CommandFigures }> {
  const workspace = await makeWorkspace();
  const sandbox = await startScene({ scale: 1000 });
  try {
    const step = async (
      inputs: Record<string, string>,
    ): Promise<{ ms: number; calls: number; outputs: Record<string, string> }> => {
      const before = sandbox.calls.length;
      const startedAt = performance.now();
      const run = await runStep({
        inputs,
        environment: sandbox.environment({ credentials: 'ambient' }),
        workspace: workspace.folder,
      });
      if (run.exitCode !== 0) throw new Error(run.log);
      return {
        ms: performance.now() - startedAt,
        calls: sandbox.calls.length - before,
        outputs: run.outputs,
      };
    };
    const measure = async (
      inputs: Record<string, string>,
    ): Promise<CommandFigures & { outputs: Record<string, string> }> => {
      const taken = [];
      for (let run = 0; run < runs; run++) taken.push(await step(inputs));
      const { calls, outputs } = taken.at(-1)!;
      return { calls, outputs, medianMs: median(taken.map(({ ms }) => ms)) };
    };
    await step({ recipes: 'recipes/*.yml', share: 'true' });
    sandbox.populate({ imageRecipes: 500, components: 500, images: 200 });
    sandbox.world.clock.advance(5 * 60_000);
    const plan = await measure({
      'command': 'plan',
      'recipes': 'recipes/*.yml',
      'share': 'true',
      'changed-since': 'all',
    });
    return {
      plan,
      collect: await measure({ command: 'collect', plan: plan.outputs['plan'] ?? '' }),
    };
  } finally {
    await sandbox.close();
    await workspace.remove();
  }
}
