import { makeWorkspace } from '../scene/workspace.ts';
import { startScene } from '../scene/scene.ts';
import { runStep } from '../scene/step.ts';

/** What only waiting causes: polls of the state, and of the workflow's steps. */
const waitingOperations = new Set(['ListWorkflowExecutions', 'ListWorkflowStepExecutions']);

/**
 * Counts the AWS calls of a build with release: in an account that never saw one, and in one that
 * has its components.
 */
export async function measureCalls(): Promise<{ fresh: number; known: number; waiting: number }> {
  const workspace = await makeWorkspace();
  const sandbox = await startScene({ scale: 400 });
  try {
    const build = async (): Promise<{ work: number; waiting: number }> => {
      const before = sandbox.calls.length;
      const step = await runStep({
        inputs: { recipes: 'recipes/al-2023.yml', share: 'true', force: 'true' },
        environment: sandbox.environment({ credentials: 'ambient' }),
        workspace: workspace.folder,
      });
      if (step.exitCode !== 0) throw new Error(step.log);
      const calls = sandbox.calls.slice(before);
      // The two first answers to GetImage tell that there is no such build yet, and what was
      // started.
      const polls = Math.max(0, calls.filter((call) => call.operation === 'GetImage').length - 2);
      const waiting = polls + calls.filter((call) => waitingOperations.has(call.operation)).length;
      return { work: calls.length - waiting, waiting };
    };
    const fresh = await build();
    // Another parent image: a new image recipe with the components that are there.
    await workspace.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 9}\n`);
    const known = await build();
    return { fresh: fresh.work, known: known.work, waiting: known.waiting };
  } finally {
    await sandbox.close();
    await workspace.remove();
  }
}
