import { runStep } from '../sandbox/runner.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { makeWorkspace } from '../sandbox/workspace.ts';
import { median } from './median.ts';

/** `command: plan` of seven recipes for which nothing is to be done, in an account that has much else. */
export async function measurePlan(runs: number): Promise<{ calls: number; medianMs: number }> {
  const workspace = await makeWorkspace();
  const sandbox = await startSandbox({ scale: 1000 });
  try {
    const step = async (inputs: Record<string, string>): Promise<number> => {
      const startedAt = performance.now();
      const run = await runStep({ inputs: { recipes: 'recipes/*.yml', share: 'true', ...inputs }, environment: sandbox.environment({ credentials: 'ambient' }), workspace: workspace.folder });
      if (run.exitCode !== 0) throw new Error(run.log);
      return performance.now() - startedAt;
    };
    await step({});
    sandbox.populate({ imageRecipes: 500, components: 500, images: 200 });
    sandbox.world.clock.advance(5 * 60_000);
    const times: number[] = [];
    let calls = 0;
    for (let run = 0; run < runs; run++) {
      const before = sandbox.calls.length;
      times.push(await step({ 'command': 'plan', 'changed-since': 'all' }));
      calls = sandbox.calls.length - before;
    }
    return { calls, medianMs: median(times) };
  } finally {
    await sandbox.close();
    await workspace.remove();
  }
}
