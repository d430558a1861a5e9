import { CreateTagsCommand, ModifyImageAttributeCommand } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { amiOf, organizationArn, tagsOf } from '../account.ts';
import { openStage, type RunOptions } from '../stage.ts';
import { errorOf } from 'aws-sandbox/client-options';
import { ec2Arn } from './attack.ts';
import { account, build, builtOf, makeRecipe, openHome, type Built, type Home } from './home.ts';
import { administrator, assume, runs } from './sessions.ts';

// Image Builder tags an AMI with what stands in its image recipe, in its own name: no policy of the
// caller is asked about those tags, and AWS has no condition key for them. So a pull request's AMI
// can look released, down to its name.

const stage = openStage();
const forgedTags = {
  'golden-ami:released-at': '2026-12-31T00:00:00.000Z',
  'golden-ami:released-by': 'https://github.com/example-org/images/actions/runs/1',
  'golden-ami:expires-at': 'never',
  'Type': 'golden-ami',
};

let home: Home;
let forged: Built;
beforeEach(async () => {
  home = await openHome();
  const { sandbox, ours } = home;
  const candidate = await assume(sandbox, 'candidate');
  const arn = await build(candidate, {
    ...ours,
    recipe: await makeRecipe(
      sandbox,
      candidate,
      'al-2023-4444cccc5555',
      ours.component,
      forgedTags,
    ),
  });
  sandbox.world.clock.advance(90 * 60_000);
  forged = builtOf(sandbox, arn);
});
afterEach(() => home.sandbox.close());

const homeRole = (name: string): string => `arn:aws:iam::${account}:role/golden-ami-${name}`;

/** What `lookup` finds by name in the region of the forged AMI. */
async function lookUp(options: RunOptions): Promise<{
  exitCode: number | null;
  errors: string[];
  amis: Record<string, Record<string, string>>;
}> {
  home.sandbox.oidc.run = { ...runs.pullRequest };
  const { exitCode, errors, amis } = await stage.run(home.sandbox, {
    ...options,
    inputs: {
      command: 'lookup',
      recipes: 'al-2023',
      owner: account,
      regions: 'us-east-1',
      ...options.inputs,
    },
  });
  return { exitCode, errors, amis };
}

describe('an AMI of a pull request that Image Builder tagged as released', () => {
  test("has all tags of a released one and is newer, and is private: the pull request can't share it, nor take its tags away", async () => {
    const { sandbox, released } = home;
    expect(tagsOf(sandbox, forged.ami)).toMatchObject({
      ...forgedTags,
      'golden-ami:recipe': 'al-2023',
    });
    expect(Object.keys(tagsOf(sandbox, forged.ami))).toEqual(
      expect.arrayContaining(Object.keys(tagsOf(sandbox, released.ami))),
    );
    expect(amiOf(sandbox, forged.ami).createdAt).toBeGreaterThan(
      amiOf(sandbox, released.ami).createdAt,
    );
    expect(amiOf(sandbox, forged.ami).name).toMatch(/^al-2023 2026-/);
    expect([
      amiOf(sandbox, forged.ami).permissions.latest,
      amiOf(sandbox, forged.copy).permissions.latest,
    ]).toEqual([[], []]);
    const candidate = await assume(sandbox, 'candidate');
    const share = new ModifyImageAttributeCommand({
      ImageId: forged.ami,
      LaunchPermission: { Add: [{ OrganizationArn: organizationArn }] },
    });
    expect((await errorOf(candidate.ec2.send(share))).message).toContain(
      `is not authorized to perform: ec2:ModifyImageAttribute on resource: ${ec2Arn(forged.ami)}`,
    );
    const expiry = new CreateTagsCommand({
      Resources: [forged.ami],
      Tags: [{ Key: 'golden-ami:expires-at', Value: '2026-11-03T00:00:00.000Z' }],
    });
    expect((await errorOf(candidate.ec2.send(expiry))).message).toContain(
      `is not authorized to perform: ec2:CreateTags on resource: ${ec2Arn(forged.ami)}`,
    );
  });

  test.each(['plan', 'lookup'])(
    "is not what the action's lookup gives in the home account, with the role %s",
    async (name) => {
      const { sandbox, released } = home;
      const options: RunOptions = {
        credentials: 'oidc',
        inputs: { 'role-to-assume': homeRole(name) },
      };
      expect(await lookUp(options)).toEqual({
        exitCode: 0,
        errors: [],
        amis: { 'al-2023': { 'us-east-1': released.ami } },
      });
      expect(
        await lookUp({ ...options, inputs: { ...options.inputs, regions: 'us-east-1,us-west-2' } }),
      ).toMatchObject({
        exitCode: 0,
        amis: { 'al-2023': { 'us-east-1': released.ami, 'us-west-2': released.copy } },
      });
      // Launch permissions are all that holds it off: with one, it is found.
      await administrator(sandbox).ec2.send(
        new ModifyImageAttributeCommand({
          ImageId: forged.ami,
          LaunchPermission: { Add: [{ OrganizationArn: organizationArn }] },
        }),
      );
      expect(await lookUp(options)).toEqual({
        exitCode: 0,
        errors: [],
        amis: { 'al-2023': { 'us-east-1': forged.ami } },
      });
    },
  );

  test('is not what lookup gives for a recipe that is shared with nobody', async () => {
    const { sandbox, released } = home;
    const workspace = await stage.workspace();
    await workspace.edit('recipes/base/organization.yml', (text) =>
      text
        .replace(/^regions: .*$/m, 'regions: [us-east-1, us-west-2]')
        .replace(/^shareWith:\n(?:[ #].*\n)*/m, ''),
    );
    for (const id of [released.ami, released.copy]) {
      amiOf(sandbox, id).permissions.set([], -Infinity);
    }
    const run = await lookUp({
      workspace,
      credentials: 'oidc',
      inputs: {
        'recipes': 'recipes/al-2023.yml',
        'owner': '',
        'regions': '',
        'role-to-assume': homeRole('plan'),
      },
    });
    expect(run).toEqual({
      exitCode: 0,
      errors: [],
      amis: { 'al-2023': { 'us-east-1': released.ami, 'us-west-2': released.copy } },
    });
  });

  test('is not what another account of the organization is given', async () => {
    const { sandbox, released } = home;
    expect(
      await lookUp({
        credentials: 'administrator',
        environment: sandbox.environment({ credentials: 'ambient', account: 'consumer' }),
      }),
    ).toEqual({ exitCode: 0, errors: [], amis: { 'al-2023': { 'us-east-1': released.ami } } });
  });

  test('is not what is given where nothing was released: nothing is', async () => {
    const { sandbox, released } = home;
    amiOf(sandbox, released.ami).state = 'deregistered';
    expect(
      await lookUp({ credentials: 'oidc', inputs: { 'role-to-assume': homeRole('plan') } }),
    ).toMatchObject({
      exitCode: 1,
      amis: { 'al-2023': {} },
      errors: [expect.stringContaining('No released AMI is visible')],
    });
  });
});

test("another account's AMI of our name, shared with us and tagged as released, is not what lookup gives", async () => {
  const { sandbox, released, foreign } = home;
  const Tags = Object.entries({ ...forgedTags, 'golden-ami:recipe': 'al-2023' }).map(
    ([Key, Value]) => ({ Key, Value }),
  );
  await administrator(sandbox).ec2.send(new CreateTagsCommand({ Resources: [foreign.ami], Tags }));
  expect(
    await lookUp({ credentials: 'oidc', inputs: { 'role-to-assume': homeRole('plan') } }),
  ).toEqual({ exitCode: 0, errors: [], amis: { 'al-2023': { 'us-east-1': released.ami } } });
});
