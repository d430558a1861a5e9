import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Workspace } from '../../scene/workspace.ts';
import { builds, callsOf, wait, writes } from './account.ts';
import { legOf, packed, plan as planRecipes, type Planned } from './planning.ts';
import { openStage, type RunOptions } from './stage.ts';

const stage = openStage();

const plan = (sandbox: Sandbox, options?: RunOptions): Promise<Planned> =>
  planRecipes(stage, sandbox, options);

describe('what plan says', () => {
  test('new, then released, then nothing to do; it changes nothing', async () => {
    const sandbox = await stage.sandbox();
    const first = await plan(sandbox, { inputs: { share: 'true' } });
    expect(first).toMatchObject({
      exitCode: 0,
      errors: [],
      only: {
        action: 'start',
        reason: 'there is no image with this content',
        changes: [],
        findings: [],
      },
    });
    expect(first.outputs['has-changes']).toBe('true');
    expect(first.matrix.include).toMatchObject([
      {
        recipe: 'recipes/al-2023.yml',
        name: 'al-2023',
        platform: 'Linux',
        reason: first.only.reason,
      },
    ]);
    expect(writes(sandbox)).toEqual([]);

    expect(
      await stage.run(sandbox, { inputs: { share: 'true', ...legOf(first, 'al-2023') } }),
    ).toMatchObject({ exitCode: 0, result: 'built' });
    wait(sandbox, 5);
    const second = await plan(sandbox, { inputs: { share: 'true' } });
    expect(second).toMatchObject({
      exitCode: 0,
      only: { action: 'nothing', imageArn: builds(sandbox)[0]?.arn },
      matrix: { include: [] },
    });
    expect(second.outputs['has-changes']).toBe('false');
    expect(second.only.lastMinutes).toBeGreaterThan(20);
    expect(second.only.lastMinutes).toBeLessThan(90);
  });

  test('what changed: document, parameter, volume, and the parent image by names and dates', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    await stage.run(sandbox, { workspace, inputs: { share: 'true' } });
    const [old, newer] = [
      sandbox.ec2.generationsOf('us-east-1', 'al-2023').at(-1),
      sandbox.ec2.publish({ line: 'al-2023' }),
    ];
    expect(newer).toBeDefined();
    await workspace.edit('recipes/components/image-test-linux.yml', (text) => `${text}# changed\n`);
    await workspace.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 9}\n`);
    await workspace.edit('recipes/base/organization.yml', (text) =>
      text.replace('SaltVersion: 3006.27', 'SaltVersion: 3006.28'),
    );
    wait(sandbox, 5);

    const { only, summary } = await plan(sandbox, { workspace, inputs: { share: 'true' } });
    expect(only).toMatchObject({
      action: 'start',
      reason: expect.stringMatching(
        /^parent image: .+ → .+ and 3 more changes since the last release$/,
      ) as unknown,
    });
    const newest = sandbox.ec2.generationsOf('us-east-1', 'al-2023').at(-1);
    expect(only.changes).toEqual([
      expect.stringContaining(`parent image: ${old?.name ?? ''} (${old?.id ?? ''}, `),
      'parameter SaltVersion of salt-minion-rpm: 3006.27 → 3006.28',
      'document image-test-linux changed',
      'volume: 8 → 9 GiB',
    ]);
    expect(only.changes[0]).toContain(`→ ${newest?.name ?? ''} (${newest?.id ?? ''}, `);
    for (const change of only.changes) expect(summary).toContain(change);
  });

  test('forced, too old, and a candidate to release', async () => {
    const sandbox = await stage.sandbox();
    await stage.run(sandbox);
    wait(sandbox, 5);
    expect((await plan(sandbox)).only).toMatchObject({ action: 'reuse' });
    expect((await plan(sandbox, { inputs: { share: 'true' } })).only).toMatchObject({
      action: 'release',
      reason: expect.stringContaining('an image with this content exists'),
    });
    expect((await plan(sandbox, { inputs: { force: 'true' } })).only).toMatchObject({
      action: 'start',
      reason: 'forced',
    });
    wait(sandbox, 8 * 24 * 60);
    expect((await plan(sandbox)).only).toMatchObject({
      action: 'start',
      reason: expect.stringMatching(/^the image with this content is 8 days old, over 7 days$/),
    });
  });
});

describe('a plan that is built by', () => {
  test('holds the parent image that it saw, whatever moved since', async () => {
    const sandbox = await stage.sandbox();
    const planned = await plan(sandbox);
    sandbox.ec2.publish({ line: 'al-2023' });
    const run = await stage.run(sandbox, { inputs: legOf(planned, 'al-2023') });
    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(callsOf(sandbox, 'CreateImageRecipe')[0]?.input['parentImage']).toBe(
      planned.only.lock.parent.image,
    );
    expect(run.manifest?.images[0]).toMatchObject({ digest: planned.digest });
  });

  test('is refused where the files are others, the lock was touched, or share differs', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    const planned = await plan(sandbox, { workspace });
    const touched = structuredClone(planned.plan);
    touched.recipes[0]!.lock.parent.image = 'ami-0123456789abcdef0';
    const refuse = async (inputs: Record<string, string>, message: RegExp): Promise<void> => {
      const run = await stage.run(sandbox, { workspace, inputs });
      expect(run).toMatchObject({
        exitCode: 1,
        result: 'failed',
        errors: [expect.stringMatching(message)],
      });
    };
    await refuse(
      { plan: planned.text, share: 'true' },
      /share: false, and this step has share: true/,
    );
    await refuse({ plan: '{' }, /The input plan is no JSON/);
    await refuse({ plan: '{"version":2}' }, /not a plan of this version/);
    await refuse({ plan: packed(touched) }, /is not what the plan was made of/);
    await refuse(
      { plan: planned.text, recipes: 'recipes/al-2023.yml,recipes/rhel-8.yml' },
      /The input recipes has "recipes\/rhel-8\.yml", and the plan has no such recipe/,
    );
    await workspace.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 9}\n`);
    await refuse({ plan: planned.text }, /recipes\/al-2023\.yml is not what the plan was made of/);
    expect(writes(sandbox)).toEqual([]);
  });
});

describe('preflight', () => {
  /** What plan says of the account, and that it starts nothing. */
  async function findings(
    sandbox: Sandbox,
    workspace?: Workspace,
  ): Promise<{ exitCode: number; errors: string[]; warnings: string[] }> {
    const run = await plan(sandbox, {
      ...(workspace ? { workspace } : {}),
      inputs: { recipes: 'recipes/*.yml' },
    });
    expect(writes(sandbox)).toEqual([]);
    return {
      exitCode: run.exitCode ?? -1,
      errors: run.errors,
      warnings: run.annotations
        .filter(({ level }) => level === 'warning')
        .map(({ message }) => message),
    };
  }

  test('a key whose policy does not admit the organization: region, key and the statement, once for all seven', async () => {
    const sandbox = await stage.sandbox();
    const policy = sandbox.kms.policy('us-west-2');
    sandbox.kms.setPolicy('us-west-2', {
      ...policy,
      Statement: policy.Statement.filter((one) => !JSON.stringify(one).includes('PrincipalOrgID')),
    });
    const { exitCode, errors } = await findings(sandbox);
    expect(exitCode).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /The policy of arn:aws:kms:us-west-2:360783618952:key\/\S+ does not admit accounts of the organization o-a1b2c3d4e5\. See step 3 of docs\/getting-started\.md\. Add to the policy this statement: \{.*"aws:PrincipalOrgID":"o-a1b2c3d4e5"/,
    );

    const statement = JSON.parse(
      /(\{.*\})/.exec(errors[0] ?? '')?.[1] ?? '{}',
    ) as (typeof policy.Statement)[number];
    sandbox.kms.policy('us-west-2').Statement.push(statement);
    expect(await findings(sandbox)).toEqual({ exitCode: 0, errors: [], warnings: [] });
  });

  test("a policy that can't be read, and a key of another account, are warnings", async () => {
    const sandbox = await stage.sandbox();
    sandbox.iam.deny('golden-ami-plan', 'kms:GetKeyPolicy');
    expect(await findings(sandbox)).toMatchObject({
      exitCode: 0,
      errors: [],
      warnings: [
        expect.stringMatching(
          /The policy of each of arn:aws:kms:us-east-1:\S+, arn:aws:kms:us-east-2:\S+, arn:aws:kms:us-west-1:\S+ and arn:aws:kms:us-west-2:\S+ can't be read\. Allow kms:GetKeyPolicy/,
        ),
      ],
    });
  });

  test('what Inspector makes for the inventory, and associations that are not shown, are warnings', async () => {
    const sandbox = await stage.sandbox();
    sandbox.ssm.associations.collectInventory('us-east-1', {
      name: 'InspectorInventoryCollection-do-not-delete',
    });
    expect(await findings(sandbox)).toMatchObject({
      exitCode: 0,
      errors: [],
      warnings: [expect.stringContaining('Amazon Inspector collects the inventory')],
    });
    sandbox.iam.deny('golden-ami-plan', 'ssm:ListAssociations');
    expect(await findings(sandbox)).toMatchObject({
      exitCode: 0,
      errors: [],
      warnings: [expect.stringContaining("can't be looked at. Allow ssm:ListAssociations")],
    });
  });

  test('a managed component that no new image recipe takes: its line', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    await workspace.edit('recipes/al-2023.yml', (text) =>
      text.replace(/^parameters:.*$/m, 'components: [{managed: update-linux, version: 1.0.0}]'),
    );
    const run = await plan(sandbox, { workspace });
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringContaining('update-linux of version 1.0.0 is DEPRECATED'),
        file: 'recipes/al-2023.yml',
        line: 6,
      }),
    );
  });

  test('the inventory is looked at where something is to be built with it, once for all seven', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    const inputs = { recipes: 'recipes/*.yml' };
    const looks = async (): Promise<number> => {
      const from = sandbox.calls.length;
      await plan(sandbox, { workspace, inputs });
      return callsOf(sandbox, 'ListAssociations', from).length;
    };
    expect(await looks()).toBe(1);
    await workspace.edit(
      'recipes/base/organization.yml',
      (text) => `${text}enhancedMetadata: false\n`,
    );
    expect(await looks()).toBe(0);
  });

  test.each([
    [
      'the instance profile is missing',
      (sandbox: Sandbox): void => {
        sandbox.iam.instanceProfiles.delete('golden-ami-build');
      },
      /There is no instance profile golden-ami-build/,
    ],
    [
      'the instance profile has no role',
      (sandbox: Sandbox): void => {
        sandbox.iam.instanceProfiles.set('golden-ami-build', undefined);
      },
      /has no role/,
    ],
    [
      'the inventory of all instances is collected',
      (sandbox: Sandbox): void => {
        sandbox.ssm.associations.collectInventory('us-east-1', { name: 'everything' });
      },
      /The association everything of Systems Manager in us-east-1 .* Write `enhancedMetadata: false`/,
    ],
    [
      'a region is not enabled',
      (sandbox: Sandbox): void => {
        sandbox.world.optIn.disable('us-west-1');
      },
      /The region us-west-1 is not enabled in this account/,
    ],
    [
      'a key is disabled',
      (sandbox: Sandbox): void => {
        sandbox.kms.disable('us-west-1', 'alias/accelerator/ebs/default-encryption/key');
      },
      /us-west-1: .* is Disabled/,
    ],
  ] as const)('%s', async (_, spoil, message) => {
    const sandbox = await stage.sandbox();
    spoil(sandbox);
    const { exitCode, errors } = await findings(sandbox);
    expect(exitCode).toBe(1);
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(error).toMatch(message);
  });
});

test.each([
  // With it the plan reads who may launch each of the released AMIs.
  ['share', 'nothing', 75],
  ['no share', 'reuse', 45],
] as const)(
  'seven recipes with nothing to do, in an account that has much else, with %s: %s, at most %d calls',
  async (share, action, most) => {
    const sandbox = await stage.sandbox();
    const inputs = { recipes: 'recipes/*.yml', share: 'true' };
    await stage.run(sandbox, { inputs: { ...inputs, 'wait-minutes': '0' } });
    wait(sandbox, 120);
    await stage.run(sandbox, { inputs });
    sandbox.populate({ imageRecipes: 500, components: 500, images: 200 });
    wait(sandbox, 5);
    const from = sandbox.calls.length;
    const run = await plan(sandbox, {
      inputs: { ...inputs, share: String(share === 'share') },
    });
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.plan.recipes.map((one) => one.action)).toEqual(run.plan.recipes.map(() => action));
    expect(sandbox.calls.length - from).toBeLessThanOrEqual(most);
    expect(callsOf(sandbox, 'ListAssociations', from)).toEqual([]);
  },
);
