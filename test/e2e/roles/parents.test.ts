import { CreateTagsCommand } from '@aws-sdk/client-ec2';
import { CreateImageCommand } from '@aws-sdk/client-imagebuilder';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { amiOf, tagsOf } from '../account.ts';
import { plan, type Planned } from '../planning.ts';
import { openStage, type RunOptions } from '../stage.ts';
import { account, build, builtOf, makeRecipe, openHome, type Built, type Home } from './home.ts';
import { assume } from './sessions.ts';

// A recipe of main whose parent image is one of the home account's, and a pull request, never
// merged, that has Image Builder make an AMI which the recipe's parent could mean. It has the role
// for candidates: names and tags of its AMI are up to it.

const stage = openStage();

let home: Home;
/** The newest AMI with a name of the recipe's, and all tags of the release. */
let forged: Built;
/** One that was built without a distribution configuration, so its image recipe names it. */
let named: { ami: string; arn: string };
/** Made by no Image Builder, after the release. */
let packers: string;
beforeEach(async () => {
  home = await openHome();
  const { sandbox, ours, released } = home;
  const candidate = await assume(sandbox, 'candidate');
  const amiTags = {
    'golden-ami:recipe': 'al-2023',
    'golden-ami:released-at': '2026-12-31T00:00:00.000Z',
    'golden-ami:expires-at': 'never',
    'Type': 'golden-ami',
  };
  const [first, second] = [
    await makeRecipe(sandbox, candidate, 'al-2023-4444cccc5555', ours.component, amiTags),
    await makeRecipe(sandbox, candidate, 'packer-000000000000', ours.component, amiTags),
  ];
  const arn = await build(candidate, { ...ours, recipe: first });
  const { imageBuildVersionArn = '' } = await candidate.imageBuilder.send(
    new CreateImageCommand({
      imageRecipeArn: second,
      infrastructureConfigurationArn: ours.infrastructure,
      tags: { 'golden-ami:recipe': 'al-2023' },
    }),
  );
  sandbox.world.clock.advance(90 * 60_000);
  forged = builtOf(sandbox, arn);
  named = { ami: builtOf(sandbox, imageBuildVersionArn).ami, arn: imageBuildVersionArn };
  const again = await assume(sandbox, 'candidate');
  await again.ec2.send(
    new CreateTagsCommand({
      Resources: [home.candidate.ami],
      Tags: [
        { Key: 'CreatedBy', Value: 'Packer' },
        { Key: 'Ec2ImageBuilderArn', Value: released.arn },
      ],
    }),
  );
  packers = home.theirs.ami;
});
afterEach(() => home.sandbox.close());

/** Plans a recipe that is al-2023 but for its parent. */
async function planOn(parent: string, options: RunOptions = {}): Promise<Planned> {
  const workspace = await stage.workspace();
  await workspace.copy('recipes/al-2023.yml', 'recipes/child.yml', (text) =>
    text.replace(/^name: .*$/m, 'name: child').replace(/^parent: .*$/m, `parent: ${parent}`),
  );
  return plan(stage, home.sandbox, {
    workspace,
    ...options,
    inputs: { recipes: 'recipes/child.yml', ...options.inputs },
  });
}

test('the pull request could do all of this', () => {
  const { sandbox, released, candidate } = home;
  const at = (id: string): number => amiOf(sandbox, id).createdAt;
  expect(at(forged.ami)).toBeGreaterThan(at(released.ami));
  expect(amiOf(sandbox, forged.ami).name).toMatch(/^al-2023 2026-/);
  expect(amiOf(sandbox, named.ami).name).toMatch(/^packer-000000000000 2026-/);
  expect(tagsOf(sandbox, forged.ami)).toMatchObject({ Type: 'golden-ami' });
  expect(tagsOf(sandbox, candidate.ami)).toMatchObject({
    CreatedBy: 'Packer',
    Ec2ImageBuilderArn: released.arn,
  });
});

describe('a parent of the home account is the newest release', () => {
  test.each([
    '{owner: self, namePattern: "al-2023 *"}',
    `{owner: "${account}", namePattern: "al-2023 *"}`,
    '{owner: self, namePattern: "al-2023 20??-*"}',
  ])('by %s', async (parent) => {
    const run = await planOn(parent);
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.only.lock.parent.image).toBe(home.released.ami);
  });

  test('by a parameter, by its id, by the ARN of the image', async () => {
    const { sandbox, released } = home;
    sandbox.ssm.put('us-east-1', '/images/base', released.ami);
    for (const [parent, expected] of [
      ['{ssm: /images/base}', released.ami],
      [`{ami: ${released.ami}}`, released.ami],
      [`{image: "${released.arn.replace('1.0.0/1', 'x.x.x')}"}`, released.arn],
    ] as const) {
      // The template's role reads public parameters only.
      const run = await planOn(parent, { credentials: 'administrator' });
      expect(run).toMatchObject({ exitCode: 0, errors: [] });
      expect(run.only.lock.parent.image).toBe(expected);
    }
  });
});

describe('an AMI of the pull request is none', () => {
  const candidates: [string, () => string][] = [
    ['tagged as released', () => forged.ami],
    ['named as its image recipe', () => named.ami],
    ['that says the release is its image', () => home.candidate.ami],
  ];
  test.each(candidates)('%s', async (_what, idOf) => {
    const ami = idOf();
    const name = amiOf(home.sandbox, ami).name;
    home.sandbox.ssm.put('us-east-1', '/images/base', ami);
    for (const parent of [
      `{ami: ${ami}}`,
      '{ssm: /images/base}',
      `{owner: self, namePattern: "${name}"}`,
      `{owner: "${account}", namePattern: "${name.slice(0, 8)}*${name.slice(-5)}"} # golden-ami: allow own-parent-name: shows what holds without it`,
    ]) {
      const run = await planOn(parent, { credentials: 'administrator' });
      expect([parent, run.exitCode, run.plan.recipes]).toEqual([parent, 1, []]);
      expect(run.errors).toContainEqual(
        expect.stringContaining(`(${name}) is an AMI of Image Builder that is not released`),
      );
    }
  });

  test('by the ARN of its image', async () => {
    for (const { arn } of [forged, named]) {
      for (const image of [arn, arn.replace('1.0.0/1', 'x.x.x')]) {
        const run = await planOn(`{image: "${image}"}`);
        expect([run.exitCode, run.errors]).toEqual([
          1,
          [
            expect.stringContaining(
              `The Image Builder image ${image} is not released (the newest build is ${arn})`,
            ),
          ],
        ]);
      }
    }
  });
});

describe('an AMI that Image Builder did not make', () => {
  test("is a parent by its id, and by a pattern that fits no name of Image Builder's", async () => {
    const name = amiOf(home.sandbox, packers).name;
    expect(tagsOf(home.sandbox, packers)).not.toHaveProperty('CreatedBy');
    for (const parent of [
      `{ami: ${packers}}`,
      `{owner: self, namePattern: "${name}"}`,
      '{owner: self, namePattern: "*", exclude: ["* 20??-??-??T??-??-??*"]}',
    ]) {
      const run = await planOn(parent);
      expect([parent, run.exitCode, run.errors]).toEqual([parent, 0, []]);
      expect(run.only.lock.parent.image).toBe(packers);
    }
  });

  test('is none by a pattern that fits both: validate and plan refuse it', async () => {
    const { name } = amiOf(home.sandbox, packers);
    const parent = `{owner: self, namePattern: "${name.slice(0, 4)}*"}`;
    expect((await planOn(parent)).errors).toContainEqual(
      expect.stringContaining('fits names that Image Builder gives to candidates, too'),
    );
    const run = await planOn(
      `${parent} # golden-ami: allow own-parent-name: shows what holds without it`,
    );
    expect([run.exitCode, run.errors]).toEqual([
      1,
      [
        expect.stringContaining(
          `${packers} (${name}) is no AMI of Image Builder, and the pattern fits names that Image Builder gives`,
        ),
      ],
    ]);
  });
});

test('the AMIs of many pull requests cost no call each', async () => {
  const { sandbox } = home;
  const from = sandbox.calls.length;
  await planOn('{owner: self, namePattern: "al-2023 *"}');
  const images = sandbox.calls.slice(from).filter(({ operation }) => operation === 'GetImage');
  // That of the release, and the next of the child's own name; the forged one may cost one more.
  expect(images.length).toBeLessThanOrEqual(3);
});
