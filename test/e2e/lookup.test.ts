import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { amiOf, regions, wait, writes } from './account.ts';
import { plan } from './planning.ts';
import { openStage, type Run } from './stage.ts';

const stage = openStage();
const home = '360783618952';
const byName = (recipes: string, more: Record<string, string> = {}): Record<string, string> => ({
  command: 'lookup',
  recipes,
  owner: home,
  regions: regions.join(','),
  ...more,
});

/** A release, and later a candidate, which nobody may be given. */
async function released(): Promise<{ sandbox: Sandbox; release: Run; candidate: Run }> {
  const sandbox = await stage.sandbox();
  const release = await stage.run(sandbox, { inputs: { share: 'true' } });
  sandbox.ec2.publish({ line: 'al-2023' });
  wait(sandbox, 60);
  const candidate = await stage.run(sandbox);
  expect([release.result, candidate.result]).toEqual(['built', 'built']);
  wait(sandbox, 5);
  return { sandbox, release, candidate };
}

describe('the newest release, not the newer candidate', () => {
  test('from the home account, by its recipes and by name', async () => {
    const { sandbox, release } = await released();
    const from = sandbox.calls.length;
    for (const inputs of [{ command: 'lookup' }, byName('al-2023')]) {
      const run = await stage.run(sandbox, { inputs });
      expect(run).toMatchObject({ exitCode: 0, errors: [], amis: release.amis });
      expect(run.outputs['ami-id']).toBe(release.amis['al-2023']?.['us-east-1']);
      for (const id of Object.values(release.amis['al-2023'] ?? {})) {
        expect(run.summary).toContain(id);
      }
    }
    expect(writes(sandbox, from)).toEqual([]);
    // Two questions for each region, which AMIs there are and who may launch the newest; and who
    // asks.
    expect(sandbox.calls.length - from).toBeLessThanOrEqual(2 * (2 * regions.length + 1));
  });

  test('from an account of the organization, where no tag is visible', async () => {
    const { sandbox, release } = await released();
    const run = await stage.run(sandbox, { inputs: byName('al-2023'), account: 'consumer' });
    expect(run).toMatchObject({ exitCode: 0, errors: [], amis: release.amis });
    const second = await stage.run(sandbox, { inputs: { share: 'true' } });
    expect(second.result).toBe('released');
    wait(sandbox, 5);
    expect(
      await stage.run(sandbox, { inputs: byName('al-2023'), account: 'consumer' }),
    ).toMatchObject({ exitCode: 0, amis: second.amis });
  });
});

describe('a recipe with a template of AMI names', () => {
  test('is released and found by it, from home and from another account', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    const before = await stage.run(sandbox, { workspace, inputs: { share: 'true' } });
    wait(sandbox, 60);
    await workspace.edit(
      'recipes/al-2023.yml',
      (text) => `${text}amiName: 'acme {recipe} v1.2 {date}'\n`,
    );
    const planned = await plan(stage, sandbox, { workspace, inputs: { share: 'true' } });
    expect(planned.only).toMatchObject({
      action: 'start',
      reason:
        'no image was built the way it is wanted: AMI name al-2023 {date} → acme al-2023 v1.2 {date}',
    });
    const release = await stage.run(sandbox, { workspace, inputs: { share: 'true' } });
    expect([before.result, release.result, release.errors]).toEqual(['built', 'built', []]);
    for (const id of Object.values(release.amis['al-2023'] ?? {})) {
      expect(amiOf(sandbox, id).name).toMatch(
        /^acme al-2023 v1\.2 \d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{6}Z$/,
      );
    }
    wait(sandbox, 5);
    expect(await stage.run(sandbox, { workspace, inputs: { command: 'lookup' } })).toMatchObject({
      exitCode: 0,
      errors: [],
      amis: release.amis,
    });
    for (const account of ['home', 'consumer'] as const) {
      const of = (name: string) => stage.run(sandbox, { inputs: byName(name), account, workspace });
      expect(await of('acme al-2023 v1.2')).toMatchObject({
        exitCode: 0,
        amis: { 'acme al-2023 v1.2': release.amis['al-2023'] },
      });
      // What was released before keeps its name.
      expect((await of('al-2023')).amis).toEqual(before.amis);
      expect((await of('acme')).amis).toEqual({ acme: {} });
    }
  });
});

describe('what is not there is an error that says what was looked for', () => {
  test('from an account outside of the organization', async () => {
    const { sandbox } = await released();
    const run = await stage.run(sandbox, {
      inputs: byName('al-2023', { regions: 'us-east-1' }),
      account: 'outsider',
    });
    expect(run).toMatchObject({
      exitCode: 1,
      amis: { 'al-2023': {} },
      errors: [
        `No released AMI is visible for "al-2023 *" of account ${home} in us-east-1. Check that it was released there and that this account is in \`shareWith\` of the recipe; a candidate is not shown.`,
      ],
    });
  });

  test('one region of four, one recipe of two: what was found is published', async () => {
    const { sandbox, release } = await released();
    amiOf(sandbox, release.amis['al-2023']?.['us-west-1']).state = 'deregistered';
    const run = await stage.run(sandbox, { inputs: byName('al-2023,rhel-8') });
    const { 'us-west-1': _, ...others } = release.amis['al-2023'] ?? {};
    expect(run).toMatchObject({ exitCode: 1, amis: { 'al-2023': others, 'rhel-8': {} } });
    expect(run.amis['al-2023']).toEqual(others);
    expect(run.errors[0]).toContain(
      `"al-2023 *" of account ${home} in us-west-1; "rhel-8 *" of account ${home} in us-east-1; `,
    );
    expect(run.outputs['ami-id']).toBe('');
  });

  test('a name that begins alike is another image', async () => {
    const { sandbox } = await released();
    expect(
      await stage.run(sandbox, { inputs: byName('al', { regions: 'us-east-1' }) }),
    ).toMatchObject({ exitCode: 1, amis: { al: {} } });
  });
});
