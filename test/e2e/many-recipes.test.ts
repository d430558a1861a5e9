import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { jobOutputs } from 'aws-sandbox/runner/job-outputs';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Workspace } from '../../scene/workspace.ts';
import { wait } from './account.ts';
import { plan, type Planned } from './planning.ts';
import { openStage, type Run } from './stage.ts';

// As many recipes as GitHub makes legs of a matrix, each with a document of its own, in ten
// regions: the bundle, in processes whose variables Linux limits, with outputs that GitHub limits.

const { bundle } = openStage();
const count = 256;
const regions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'eu-west-1',
  'eu-west-2',
  'eu-central-1',
  'ap-south-1',
  'ap-southeast-1',
];
/** Image Builder runs a hundred builds at once. */
const atOnce = 98;
/** GitHub's refusal speaks of so many characters. */
const commentLength = 65_536;

const nameOf = (index: number): string => `team-${String(index)}`;
const fileOf = (index: number): string => `fleet/${nameOf(index)}.yml`;

/** Writes recipes with these numbers, `to` not among them. */
async function addRecipes(workspace: Workspace, from: number, to: number): Promise<void> {
  const { folder } = workspace;
  const corretto = await readFile(path.join(folder, 'recipes/components/corretto-rpm.yml'), 'utf8');
  const base = await readFile(path.join(folder, 'recipes/base/linux-rpm.yml'), 'utf8');
  const components = [...base.matchAll(/file: \.\.\/components\/([\w-]+)\.yml/g)].map(
    ([, name = '']) => name,
  );
  await mkdir(path.join(folder, 'fleet'), { recursive: true });
  for (let index = from; index < to; index++) {
    const own = `corretto-${String(index)}`;
    await writeFile(
      path.join(folder, `recipes/components/${own}.yml`),
      `${corretto}\n# As ${nameOf(index)} wants it.\n`,
    );
    const recipe = {
      extends: '../recipes/base/linux-rpm.yml',
      name: nameOf(index),
      description: `The image of ${nameOf(index)}`,
      parent: { ssm: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.12-x86_64' },
      parameters: { KernelSeries: '6.12' },
      components: components.map((name) => ({
        file: `../recipes/components/${name === 'corretto-rpm' ? own : name}.yml`,
      })),
    };
    // YAML takes JSON.
    await writeFile(path.join(folder, fileOf(index)), JSON.stringify(recipe));
  }
}

describe(`${String(count)} recipes in ten regions`, () => {
  const number = 9;
  let sandbox: Sandbox;
  let workspace: Workspace;

  const step = (inputs: Record<string, string>): Parameters<typeof bundle.run>[1] => ({
    workspace,
    credentials: 'administrator',
    event: { pull_request: { number } },
    variables: { GITHUB_EVENT_NAME: 'pull_request' },
    inputs: { recipes: '', ...inputs },
  });
  const commentOf = (): string => sandbox.github.comments(number)[0]?.body ?? '';

  beforeAll(async () => {
    [sandbox, workspace] = await Promise.all([bundle.sandbox({ regions }), bundle.workspace()]);
    sandbox.github.pullRequests.set(number, []);
    await workspace.edit('recipes/base/organization.yml', (text) =>
      text.replace(/^regions: .*$/m, `regions: [${regions.join(', ')}]`),
    );
    await addRecipes(workspace, 0, count);
  });

  let planned: Planned;
  let outputs: Record<string, string>;

  test('plan gives a leg to each, and what other jobs can take', async () => {
    planned = await plan(bundle, sandbox, step({ recipes: 'fleet/*.yml', comment: 'true' }));
    expect(planned).toMatchObject({ exitCode: 0, errors: [] });
    outputs = jobOutputs(planned, ['matrix', 'has-changes', 'build-matrix', 'has-builds', 'plan']);
    expect(planned.matrix.include).toHaveLength(count);
    expect(outputs['plan']?.length).toBeLessThan(40_000);
    // The harness has none where it is longer than GitHub takes.
    expect(planned.summary).toContain(nameOf(count - 1));
    expect(commentOf()).toContain(`${String(count)} images left to the release`);
    expect(commentOf().length).toBeLessThan(commentLength);
  }, 60_000);

  test('a leg builds its own recipe and no other', async () => {
    const legs = await Promise.all(
      [0, 255].map((index) =>
        bundle.run(
          sandbox,
          step({
            plan: outputs['plan'] ?? '',
            recipes: planned.matrix.include[index]?.recipe ?? '',
          }),
        ),
      ),
    );
    expect(
      legs.map(({ exitCode, result, amis }) => [exitCode, result, Object.keys(amis).length]),
    ).toEqual([
      [0, 'built', 1],
      [0, 'built', 1],
    ]);
    expect(sandbox.imageBuilder.builds).toHaveLength(2);
  }, 60_000);

  test('collect tells of all', async () => {
    const files = planned.matrix.include.map(({ recipe }) => recipe);
    for (let start = 0; start < count; start += atOnce) {
      const run = await bundle.run(
        sandbox,
        step({
          'plan': outputs['plan'] ?? '',
          'recipes': files.slice(start, start + atOnce).join(','),
          'wait-minutes': '0',
        }),
      );
      expect(run).toMatchObject({ exitCode: 0, errors: [] });
      wait(sandbox, 120);
    }
    const run: Run = await bundle.run(
      sandbox,
      step({ command: 'collect', plan: outputs['plan'] ?? '', comment: 'true' }),
    );
    expect(run).toMatchObject({ exitCode: 0, errors: [], result: 'built' });
    const { amis = '{}' } = jobOutputs(run, ['amis', 'result']);
    const ids = Object.values(JSON.parse(amis) as Run['amis']).flatMap((one) => Object.values(one));
    expect(new Set(ids).size).toBe(count * regions.length);
    expect(run.summary).toContain(nameOf(count - 1));
    expect(commentOf()).toContain(`${String(count)} candidates built`);
    expect(commentOf().length).toBeLessThan(commentLength);
  }, 180_000);

  test('one more is refused by plan, and nothing is given out', async () => {
    await addRecipes(workspace, count, count + 1);
    const comment = commentOf();
    const run = await plan(bundle, sandbox, step({ recipes: 'fleet/*.yml', share: 'true' }));
    expect(run).toMatchObject({
      exitCode: 1,
      errors: [
        expect.stringMatching(
          /^The plan of 257 recipes is more than GitHub takes: 257 jobs of one matrix, at most 256\. Nothing was started/,
        ),
      ],
      text: '',
      matrix: { include: [] },
    });
    expect(run.outputs['has-changes']).toBe('false');
    expect(commentOf()).toBe(comment);
  }, 60_000);
});
