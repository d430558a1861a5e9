// What an organization has after releases by an older version, for test/e2e/released: the calls of
// that version's bundle that changed something, its plans, and the keys. From a folder with recipes:
// `node scripts/node24.mjs scripts/released-fixture.ts da48b17`, in test/fixtures/released.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StepResult } from 'aws-sandbox/runner/step';
import { startScene } from '../scene/scene.ts';
import { runStep } from '../scene/step.ts';

const [commit = ''] = process.argv.slice(2);
const root = path.join(import.meta.dirname, '..');
const fixture = path.join(root, 'test/fixtures/released', commit);
const minute = 60_000;
const day = 24 * 60 * minute;
const document = 'recipes/components/motd.yml';

const folder = await mkdtemp(path.join(tmpdir(), 'golden-ami-released-'));
const archive = execFileSync('git', ['archive', commit, 'dist'], {
  cwd: root,
  maxBuffer: 100_000_000,
});
execFileSync('tar', ['-x', '-C', folder], { input: archive });
await cp(path.join(fixture, 'recipes'), path.join(folder, 'recipes'), { recursive: true });
const sandbox = await startScene({ scale: 500 });
const { world } = sandbox;
const begun = world.clock.now();

async function step(inputs: Record<string, string>): Promise<StepResult> {
  const run = await runStep({
    action: path.join(folder, 'dist', 'index.js'),
    inputs: { 'recipes': 'recipes/*.yml', 'changed-since': 'all', ...inputs },
    environment: sandbox.environment({ credentials: 'ambient' }),
    workspace: folder,
  });
  if (run.exitCode !== 0) throw new Error(run.log);
  world.clock.advance(5 * minute);
  return run;
}

async function write(isNew: boolean): Promise<void> {
  const text = execFileSync('cat', [path.join(fixture, document)], { encoding: 'utf8' });
  await mkdir(path.dirname(path.join(folder, document)), { recursive: true });
  await writeFile(
    path.join(folder, document),
    isNew ? text : text.replace(/^ *# Since the candidate\.\n.*\n/m, ''),
  );
}

// Two releases, the second one of what had become too old; then a candidate of a pull request.
await write(false);
await step({ share: 'true' });
world.clock.advance(8 * day);
const publishedAt = Math.round(world.clock.now() - begun);
sandbox.ec2.publish({ line: 'al-2023' });
await step({ share: 'true' });
world.clock.advance(day);
await write(true);
const candidate = await step({ command: 'plan' });
await step({ recipes: 'recipes/web.yml' });
const release = await step({ command: 'plan', share: 'true' });

const ids = new Map(
  sandbox.imageBuilder.builds.flatMap(({ arn, detail }) =>
    (detail['outputResources'] as { amis: { region: string; image: string }[] }).amis.flatMap(
      ({ region, image }) => [
        [image, `<ami of ${arn} in ${region}>`] as const,
        ...(sandbox.ec2.store.amis.get(image)?.devices ?? []).map(
          ({ snapshot }) => [snapshot.id, `<snapshot of ${arn} in ${region}>`] as const,
        ),
      ],
    ),
  ),
);
const named = (text: string): string =>
  text.replaceAll(/(?:ami|snap)-0[0-9a-f]{16}/g, (id) => ids.get(id) ?? id);
const calls = sandbox.calls
  .filter(
    ({ operation, error }) =>
      error === undefined && !/^(Get|List|Describe|AssumeRole|$)/.test(operation),
  )
  .map(({ service, operation, region, at, input }) => ({
    at: Math.round(at - begun),
    service,
    operation,
    region,
    input,
  }));
const state = {
  publishedAt,
  endedAt: Math.round(world.clock.now() - begun),
  keys: world.regions.map(
    (region) =>
      sandbox.kms.find(region, world.accountId, 'alias/accelerator/ebs/default-encryption/key')
        ?.arn,
  ),
  plans: { candidate: candidate.outputs['plan'], release: release.outputs['plan'] },
  calls,
};
await writeFile(
  path.join(fixture, 'state.json'),
  `${named(JSON.stringify(state, undefined, 1))}\n`,
);
await sandbox.close();
await rm(folder, { recursive: true });
console.log(release.log);
