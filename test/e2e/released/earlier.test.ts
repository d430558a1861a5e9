import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Workspace } from '../../../scene/workspace.ts';
import { builds, ownAmis, tagsOf, wait, writes } from '../account.ts';
import { plan, type Planned } from '../planning.ts';
import { openStage, type Run } from '../stage.ts';
import { checkOut, commits, earlierPlans, replay } from './earlier.ts';

// An organization that released with an earlier version takes this one.

const stage = openStage();

/** Who may launch each AMI that is shared, and what it is called. */
const shared = (sandbox: Sandbox): Record<string, unknown> =>
  Object.fromEntries(
    ownAmis(sandbox).flatMap(({ id, state, permissions }) =>
      permissions.latest.length === 0 ? [] : [[id, { state, permissions: permissions.latest }]],
    ),
  );

async function earlier(commit: string): Promise<{ sandbox: Sandbox; workspace: Workspace }> {
  const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
  replay(commit, sandbox);
  await checkOut(commit, workspace);
  return { sandbox, workspace };
}

/** Recipes whose images have another name by now: the requested version of a managed component is content. */
const renamed = new Set(['desktop']);

describe.each(commits)('after releases by %s', (commit) => {
  test('the state has releases, an older one, a candidate, and one that nobody else may launch', async () => {
    const { sandbox } = await earlier(commit);
    expect(builds(sandbox).map(({ status }) => status)).toEqual(Array(6).fill('AVAILABLE'));
    const released = ownAmis(sandbox).filter(
      ({ id }) => tagsOf(sandbox, id)['Type'] === 'golden-ami',
    );
    const byName = Map.groupBy(released, ({ name }) => name.split(' ')[0] ?? '');
    expect([...byName].map(([name, all]) => `${name} ${String(all.length)}`).sort()).toEqual([
      'desktop 2',
      'scratch 2',
      'web 4',
    ]);
    expect(Object.keys(shared(sandbox))).toHaveLength(6);
  });

  test('what plan says is what a release does: nothing is unshared, lost or refused, and then there is nothing to do', async () => {
    const { sandbox, workspace } = await earlier(commit);
    const before = shared(sandbox);
    const amis = ownAmis(sandbox).map(({ id }) => id);
    const run = (inputs: Record<string, string>): Promise<Run> =>
      stage.run(sandbox, {
        workspace,
        credentials: 'administrator',
        inputs: { recipes: 'recipes/*.yml', ...inputs },
      });
    const planOf = (): Promise<Planned> =>
      plan(stage, sandbox, {
        workspace,
        inputs: { recipes: 'recipes/*.yml', share: 'true' },
      });

    const planned = await planOf();
    expect(planned).toMatchObject({ exitCode: 0, errors: [] });
    const started = builds(sandbox).length;
    const from = sandbox.calls.length;
    const released = await run({ plan: planned.text, share: 'true', recipes: '' });
    expect(released).toMatchObject({ exitCode: 0, errors: [] });

    const actions = Object.fromEntries(
      planned.plan.recipes.map(({ recipe, action }) => [recipe, action]),
    );
    const results = Object.fromEntries(
      (released.manifest?.images ?? []).map(({ recipe, result }) => [recipe, result]),
    );
    const resultOf = { start: 'built', attach: 'built', release: 'released', nothing: 'none' };
    expect(results).toEqual(
      Object.fromEntries(
        Object.entries(actions).map(([recipe, action]) => [
          recipe,
          resultOf[action as keyof typeof resultOf],
        ]),
      ),
    );
    expect(builds(sandbox).length - started).toBe(
      Object.values(actions).filter((action) => action === 'start').length,
    );
    if (Object.values(actions).every((action) => action === 'nothing')) {
      expect(writes(sandbox, from)).toEqual([]);
    }
    expect(shared(sandbox)).toMatchObject(before);
    expect(ownAmis(sandbox).map(({ id }) => id)).toEqual(expect.arrayContaining(amis));

    wait(sandbox, 5);
    const collected = await run({ command: 'collect', recipes: '', plan: planned.text });
    expect(collected).toMatchObject({ exitCode: 0, errors: [], amis: released.amis });
    const next = await planOf();
    expect(next.plan.recipes.map(({ recipe, action }) => [recipe, action])).toEqual(
      planned.plan.recipes.map(({ recipe }) => [recipe, 'nothing']),
    );
  });

  test('consumers find what they found', async () => {
    const { sandbox, workspace } = await earlier(commit);
    const lookup = (): Promise<Run> =>
      stage.run(sandbox, {
        workspace,
        account: 'consumer',
        inputs: { command: 'lookup', recipes: 'recipes/web.yml,recipes/desktop.yml' },
      });
    const found = await lookup();
    expect(found).toMatchObject({ exitCode: 0, errors: [] });
    const newest = Object.values(found.amis).flatMap((one) => Object.values(one));
    expect(newest).toHaveLength(4);
    for (const id of newest) expect(tagsOf(sandbox, id)['Type']).toBe('golden-ami');
  });

  test.each(['candidate', 'release'] as const)(
    'legs of its plan for a %s, which a re-run of failed jobs hands over, are built as it says or refused, and nothing is lost',
    async (kind) => {
      const { sandbox, workspace } = await earlier(commit);
      const before = shared(sandbox);
      const refused = new Set<string>();
      const whole = JSON.parse(earlierPlans(commit)[kind]) as { recipes: { recipe: string }[] };
      for (const one of whole.recipes) {
        const from = sandbox.calls.length;
        const run = await stage.run(sandbox, {
          workspace,
          credentials: 'administrator',
          inputs: {
            recipes: '',
            plan: JSON.stringify({ ...whole, recipes: [one] }),
            share: String(kind === 'release'),
          },
        });
        if (run.exitCode === 0) {
          expect(Object.keys(run.amis)).toEqual([one.recipe]);
        } else {
          // What names an image has changed.
          expect(run.errors.join()).toMatch(/is not what the plan was made of\..*same version/);
          expect(writes(sandbox, from)).toEqual([]);
          refused.add(one.recipe);
        }
      }
      expect([...refused].filter((recipe) => !renamed.has(recipe))).toEqual([]);
      expect(shared(sandbox)).toMatchObject(before);
    },
  );
});
