import { readFile } from 'node:fs/promises';
import { makeWorkspace } from '../scene/workspace.ts';
import { startScene } from '../scene/scene.ts';
import { startStep } from '../scene/step.ts';

const recipes = 50;
const regions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'ca-west-1',
  'sa-east-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-east-1',
];

/**
 * Builds and releases many recipes in many regions in one process, a fifth of all calls throttled.
 * Real seconds, peak resident memory.
 */
export async function measureFleet(): Promise<{
  seconds: number;
  peakMiB: number;
  errors: number;
}> {
  const workspace = await makeWorkspace();
  const sandbox = await startScene({
    scale: 60,
    regions,
    faults: [{ kind: 'throttle', operation: '*', rate: 0.2 }],
  });
  try {
    await workspace.edit('recipes/base/organization.yml', (text) =>
      text.replace(/^regions: .*$/m, `regions: [${regions.join(', ')}]`),
    );
    for (let index = 0; index < recipes; index++) {
      await workspace.copy('recipes/al-2023.yml', `recipes/bench-${String(index)}.yml`, (text) =>
        text.replace(/^name: .*$/m, `name: bench-${String(index)}`),
      );
    }
    let peakMiB = 0;
    const startedAt = performance.now();
    const step = await startStep({
      inputs: { recipes: 'recipes/bench-*.yml', share: 'true' },
      environment: sandbox.environment({ credentials: 'ambient' }),
      workspace: workspace.folder,
    });
    const watch = setInterval(() => {
      readFile(`/proc/${String(step.process.pid)}/status`, 'utf8').then(
        (text) =>
          (peakMiB = Math.max(peakMiB, Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024)),
        () => undefined,
      );
    }, 500);
    const result = await step.done;
    clearInterval(watch);
    const manifest = JSON.parse(result.outputs['manifest'] ?? '{"images":[]}') as {
      images: { result: string }[];
    };
    const built = manifest.images.filter((image) => image.result === 'built').length;
    return { seconds: (performance.now() - startedAt) / 1000, peakMiB, errors: recipes - built };
  } finally {
    await sandbox.close();
    await workspace.remove();
  }
}
