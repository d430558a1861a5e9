import { makeWorkspace } from '../scene/workspace.ts';
import { median } from './median.ts';
import { startScene } from '../scene/scene.ts';
import { runStep } from '../scene/step.ts';

// At a higher scale the real time of a request would count for minutes.
const scale = 50;
const builds = 12;

/** Simulated seconds between an image being AVAILABLE and the first answer that says so. */
export async function measureDelay(): Promise<{ medianS: number; worstS: number; builds: number }> {
  const workspace = await makeWorkspace();
  const sandbox = await startScene({ scale });
  try {
    const names = Array.from({ length: builds }, (_, index) => `bench-${String(index)}`);
    for (const name of names) {
      await workspace.copy('recipes/al-2023.yml', `recipes/${name}.yml`, (text) =>
        text.replace(/^name: .*$/m, `name: ${name}`),
      );
    }
    const step = await runStep({
      inputs: { recipes: 'recipes/bench-*.yml' },
      environment: sandbox.environment({ credentials: 'ambient' }),
      workspace: workspace.folder,
    });
    if (step.exitCode !== 0) throw new Error(step.log);
    const delays = names.map((name) => {
      const build = sandbox.imageBuilder.builds.find((candidate) =>
        candidate.arn.includes(`:image/${name}-`),
      );
      const endedAt = build?.endedAt ?? NaN;
      const knownAt =
        sandbox.calls.find(
          (call) =>
            call.operation === 'GetImage' &&
            call.input['imageBuildVersionArn'] === build?.arn &&
            call.at >= endedAt,
        )?.at ?? NaN;
      return (knownAt - endedAt) / 1000;
    });
    return { medianS: median(delays), worstS: Math.max(...delays), builds };
  } finally {
    await sandbox.close();
    await workspace.remove();
  }
}
