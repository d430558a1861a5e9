import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Workspace } from '../../scene/workspace.ts';
import type { PlannedRecipe } from '../../src/plan/plan.ts';
import type { Result } from '../../src/outputs/images.ts';
import { builds, wait } from './account.ts';
import { plan } from './planning.ts';
import { openStage } from './stage.ts';

const stage = openStage();

/** What may have happened to an account before. Builds are started and left; time ends them. */
const happenings: Record<string, (sandbox: Sandbox, workspace: Workspace) => Promise<unknown>> = {
  'a candidate is started': (sandbox, workspace) =>
    stage.run(sandbox, { workspace, inputs: { 'wait-minutes': '0' } }),
  'an image is released': async (sandbox, workspace) => {
    const inputs = { 'share': 'true', 'wait-minutes': '0' };
    await stage.run(sandbox, { workspace, inputs });
    wait(sandbox, 120);
    return stage.run(sandbox, { workspace, inputs });
  },
  'two hours pass': (sandbox) => Promise.resolve(wait(sandbox, 120)),
  'eight days pass': (sandbox) => Promise.resolve(wait(sandbox, 8 * 24 * 60)),
  'the seed moves': (sandbox) => Promise.resolve(sandbox.ec2.publish({ line: 'al-2023' })),
  'the recipe changes': (_, workspace) =>
    workspace.edit(
      'recipes/al-2023.yml',
      (text) =>
        `${text.replace(/^volume:.*\n/m, '')}volume: {size: ${String(9 + (text.length % 7))}}\n`,
    ),
  'the change is taken back': (_, workspace) =>
    workspace.edit('recipes/al-2023.yml', (text) => text.replace(/^volume:.*\n/m, '')),
};

/** What a build that does not wait comes to when it does what plan said. */
const resultOf: Record<PlannedRecipe['action'], Result> = {
  start: 'started',
  attach: 'started',
  reuse: 'reused',
  release: 'released',
  nothing: 'none',
};

test('what plan says is what build does, whatever happened before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(happenings)), { maxLength: 5 }),
      fc.constantFrom('true', 'false'),
      fc.boolean(),
      async (before, share, byPlan) => {
        const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
        for (const one of before) await happenings[one]!(sandbox, workspace);
        // What runs now runs until the end of this: the time between plan and build is seconds.
        wait(sandbox, 3);

        const planned = await plan(stage, sandbox, { workspace, inputs: { share } });
        expect(planned).toMatchObject({ exitCode: 0, errors: [] });
        const { only } = planned;
        const started = builds(sandbox).length;
        const built = await stage.run(sandbox, {
          workspace,
          inputs: {
            share,
            'wait-minutes': '0',
            ...(byPlan ? { plan: planned.text } : {}),
          },
        });

        expect({
          action: only.action,
          exitCode: built.exitCode,
          result: built.result,
          reason: built.manifest?.images[0]?.reason.replace(/\d+ (minute|hour|day)s? old/, 'old'),
        }).toEqual({
          action: only.action,
          exitCode: 0,
          result: resultOf[only.action],
          reason: (byPlan || only.changes.length === 0
            ? only.reason
            : // What it was, a plan alone reads.
              'content or parent image changed since the last release'
          ).replace(/\d+ (minute|hour|day)s? old/, 'old'),
        });
        expect(builds(sandbox).length - started).toBe(only.action === 'start' ? 1 : 0);
        if (only.imageArn !== undefined) {
          expect(built.manifest?.images[0]?.imageArn).toBe(only.imageArn);
        }
        expect(built.manifest?.images[0]?.digest === planned.digest).toBe(true);
      },
    ),
    { numRuns: Number(process.env['PLAN_RUNS'] ?? 6), endOnFailure: true },
  );
}, 300_000);
