import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import {
  amiOf,
  builds,
  callsOf,
  organizationArn,
  ownAmis,
  regions,
  tagsOf,
  wait,
  writes,
} from './account.ts';
import { openStage, type Run } from './stage.ts';

const stage = openStage();
const share = { inputs: { share: 'true' } };
const pipelineArn = 'arn:aws:imagebuilder:us-east-1:360783618952:image-pipeline/al-2023';

/** A sandbox in which recipes/al-2023.yml is released. */
async function released(): Promise<{ sandbox: Sandbox; first: Run; from: number }> {
  const sandbox = await stage.sandbox();
  const first = await stage.run(sandbox, share);
  expect(first).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  // EC2 shows tags and permissions a few seconds late.
  wait(sandbox, 5);
  return { sandbox, first, from: sandbox.calls.length };
}

/**
 * That every AMI of the run is shared, tagged and takes IMDSv2 only, and no other AMI is shared.
 */
function expectReleased(sandbox: Sandbox, { amis }: Run): void {
  const ids = Object.values(amis['al-2023'] ?? {});
  expect(ids).toHaveLength(4);
  for (const ami of ownAmis(sandbox)) {
    expect(ami.permissions.latest).toEqual(
      ids.includes(ami.id) ? [{ OrganizationArn: organizationArn }] : [],
    );
  }
  for (const id of ids) {
    const ami = amiOf(sandbox, id);
    expect(ami.imdsV2).toBe(true);
    for (const tagged of [id, ...ami.devices.map(({ snapshot }) => snapshot.id)]) {
      expect(tagsOf(sandbox, tagged)).toMatchObject({
        'Type': 'golden-ami',
        'Team': 'CloudOps',
        'golden-ami:recipe': 'al-2023',
        'golden-ami:digest': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        'golden-ami:content-digest': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        'golden-ami:released-by': 'https://github.com/example-org/images/actions/runs/7000000001',
        'golden-ami:released-at': expect.stringMatching(/^2026-11-/) as unknown,
      });
    }
  }
}

describe('a candidate', () => {
  test('is shared with nobody, carries no tag of a release, and has no pipeline', async () => {
    const sandbox = await stage.sandbox();
    const run = await stage.run(sandbox);

    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(Object.keys(run.amis['al-2023'] ?? {}).sort()).toEqual(regions);
    const [build] = sandbox.imageBuilder.builds;
    const expiresAt = new Date(
      Date.parse(build?.detail['dateCreated'] as string) + 7 * 24 * 60 * 60_000,
    ).toISOString();
    for (const ami of ownAmis(sandbox)) {
      expect(ami.permissions.latest).toEqual([]);
      for (const tags of [
        tagsOf(sandbox, ami.id),
        ...ami.devices.map(({ snapshot }) => tagsOf(sandbox, snapshot.id)),
        build?.detail['tags'] as Record<string, string>,
      ]) {
        expect(tags).toMatchObject({
          'Team': 'CloudOps',
          'golden-ami:recipe': 'al-2023',
          'golden-ami:digest': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
          'golden-ami:content-digest': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
          'golden-ami:parent': sandbox.ec2.generationsOf('us-east-1', 'al-2023').at(-1)?.id,
          'golden-ami:repository': 'example-org/images',
          'golden-ami:commit': expect.stringMatching(/^[0-9a-f]{40}$/) as unknown,
          'golden-ami:run': 'https://github.com/example-org/images/actions/runs/7000000001',
          'golden-ami:minutes': expect.stringMatching(/^\d\d$/) as unknown,
          'golden-ami:expires-at': expiresAt,
        });
        expect(
          Object.keys(tags).filter(
            (name) => name === 'Type' || name.startsWith('golden-ami:released'),
          ),
        ).toEqual([]);
      }
    }
    expect(
      writes(sandbox).filter(
        (operation) => operation === 'ModifyImageAttribute' || operation.endsWith('Pipeline'),
      ),
    ).toEqual([]);
  });
});

describe('a release', () => {
  test('shares with exactly the organization, requires IMDSv2, tags AMIs, snapshots and image, `Type` last of all', async () => {
    const { sandbox, first } = await released();

    expectReleased(sandbox, first);
    // Not by Image Builder, which would share what nobody has verified.
    const asked = callsOf(sandbox, 'CreateDistributionConfiguration').flatMap(
      ({ input }) => input['distributions'] as { amiDistributionConfiguration: object }[],
    );
    expect(asked).toHaveLength(4);
    for (const { amiDistributionConfiguration } of asked) {
      expect(amiDistributionConfiguration).not.toHaveProperty('launchPermission');
    }
    const image = sandbox.imageBuilder.builds[0];
    expect(image?.detail['tags']).toMatchObject({
      'Type': 'golden-ami',
      'Team': 'CloudOps',
      'golden-ami:released-by': expect.any(String) as unknown,
      'golden-ami:run': expect.any(String) as unknown,
    });
    // Nobody who trusts `Type` may see an AMI that is not ready: in every region all else is done
    // by then.
    const steps = sandbox.calls.flatMap((call) => {
      if (JSON.stringify(call.input).includes('golden-ami:released-claim')) return 'claim';
      if (call.operation === 'ModifyImageAttribute') {
        return call.input['LaunchPermission'] === undefined ? 'IMDSv2' : 'permission';
      }
      if (call.operation === 'TagResource') {
        const tags = call.input['tags'] as Record<string, string>;
        if (tags['golden-ami:share'] === 'changing') return 'announcement';
        return 'Type' in tags ? 'Type' : 'tags';
      }
      if (call.operation !== 'CreateTags') return [];
      if ((call.input['Tags'] as { Value: string }[]).some(({ Value }) => Value === 'changing')) {
        return 'announcement';
      }
      if (!(call.input['Tags'] as { Key: string }[]).some(({ Key }) => Key === 'Type')) {
        return 'tags';
      }
      return call.region === 'us-east-1' ? 'Type at home' : 'Type';
    });
    const order = ['claim', 'announcement', 'permission', 'IMDSv2', 'tags', 'Type', 'Type at home'];
    expect(steps).toEqual([...steps].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(steps.filter((step) => step === 'claim')).toHaveLength(5);
    expect(steps.filter((step) => step === 'permission')).toHaveLength(4);
    expect(steps.filter((step) => step === 'Type')).toHaveLength(4);
    expect(steps.at(-1)).toBe('Type at home');
  });

  test('records itself in a disabled pipeline, which the next release moves on', async () => {
    const { sandbox, first } = await released();
    const pipeline = (): Record<string, unknown> =>
      sandbox.imageBuilder.registry.get(pipelineArn)?.detail ?? {};
    const recipeArn = pipeline()['imageRecipeArn'];
    expect(pipeline()).toMatchObject({
      name: 'al-2023',
      status: 'DISABLED',
      imageRecipeArn: expect.stringContaining(':image-recipe/al-2023-') as unknown,
    });
    expect(pipeline()).not.toHaveProperty('schedule');

    sandbox.ec2.publish({ line: 'al-2023' });
    const second = await stage.run(sandbox, share);
    expect(second).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(pipeline()).toMatchObject({
      status: 'DISABLED',
      imageRecipeArn: callsOf(sandbox, 'CreateImage').at(-1)?.input['imageRecipeArn'],
    });
    expect(pipeline()['imageRecipeArn']).not.toBe(recipeArn);
    // The earlier release stays what it is: instances run from it.
    for (const id of Object.values(first.amis['al-2023'] ?? {})) {
      expect(amiOf(sandbox, id).permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
    }
  });

  test('leaves a pipeline of somebody else alone, and says so', async () => {
    const { sandbox, first } = await released();
    const pipeline = sandbox.imageBuilder.registry.get(pipelineArn);
    const foreign = {
      ...pipeline?.detail,
      tags: { 'golden-ami:repository': 'other-org/other' },
      status: 'ENABLED',
    };
    if (pipeline) pipeline.detail = foreign;
    sandbox.ec2.publish({ line: 'al-2023' });
    const second = await stage.run(sandbox, share);

    expect(second).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expect(second.amis).not.toEqual(first.amis);
    expect(sandbox.imageBuilder.registry.get(pipelineArn)?.detail).toEqual(foreign);
    expect(callsOf(sandbox, 'UpdateImagePipeline')).toEqual([]);
    expect(second.annotations).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringMatching(
          /image-pipeline\/al-2023 belongs to other-org\/other and was left alone/,
        ) as unknown,
      }),
    );
    expect(second.summary).toContain('belongs to other-org/other and was left alone');
  });
});

describe('the same again', () => {
  test('of a release starts nothing, changes nothing and says so', async () => {
    const { sandbox, first, from } = await released();
    const second = await stage.run(sandbox, share);

    expect(second).toMatchObject({ exitCode: 0, result: 'none', errors: [], amis: first.amis });
    expect(writes(sandbox, from)).toEqual([]);
    expect(second.log).toMatch(/al-2023: nothing, since the image with this content is released/);
    expect(second.summary).toContain('the image with this content is released');
  });

  test('of a candidate, after a release: the released image is good enough', async () => {
    const { sandbox, first, from } = await released();
    const second = await stage.run(sandbox);
    expect(second).toMatchObject({ exitCode: 0, result: 'reused', errors: [], amis: first.amis });
    expect(writes(sandbox, from)).toEqual([]);
  });

  test('puts right what somebody changed: a launch permission, tags, an account too many', async () => {
    const { sandbox, first, from } = await released();
    const id = (region: string): string => first.amis['al-2023']?.[region] ?? '';
    amiOf(sandbox, id('us-west-1')).permissions.set([], -Infinity);
    amiOf(sandbox, id('us-west-2')).permissions.set(
      [{ OrganizationArn: organizationArn }, { UserId: '999988887777' }],
      -Infinity,
    );
    sandbox.ec2.store
      .tagsOf(id('us-east-2'), sandbox.world.accountId)
      .set(
        { ...tagsOf(sandbox, id('us-east-2')), Type: 'something else', Team: 'nobody' },
        -Infinity,
      );
    wait(sandbox, 5);
    const second = await stage.run(sandbox, share);

    expect(second).toMatchObject({
      exitCode: 0,
      result: 'released',
      errors: [],
      amis: first.amis,
    });
    expectReleased(sandbox, first);
    expect(builds(sandbox)).toHaveLength(1);
    // Only there.
    const changed = sandbox.calls
      .slice(from)
      .filter(({ operation }) => ['ModifyImageAttribute', 'CreateTags'].includes(operation))
      .map(({ region, operation }) => `${region} ${operation}`);
    expect(changed.sort()).toEqual([
      'us-east-2 CreateTags',
      'us-east-2 CreateTags',
      'us-west-1 ModifyImageAttribute',
      'us-west-2 ModifyImageAttribute',
    ]);
  });

  test('puts right the tags of snapshots and of the image', async () => {
    const { sandbox, first } = await released();
    const [snapshot] = amiOf(sandbox, first.amis['al-2023']?.['us-east-1']).devices.map(
      (device) => device.snapshot.id,
    );
    sandbox.ec2.store.tagsOf(snapshot ?? '', sandbox.world.accountId).set({}, -Infinity);
    const image = sandbox.imageBuilder.builds[0];
    // That it is a recipe's, the role asks for.
    if (image) image.detail['tags'] = { 'golden-ami:recipe': 'al-2023' };
    wait(sandbox, 5);
    const second = await stage.run(sandbox, share);

    expect(second).toMatchObject({ exitCode: 0, errors: [], amis: first.amis });
    expect(image?.detail['tags']).toMatchObject({ Team: 'CloudOps' });
    expectReleased(sandbox, first);
    expect(second.result).toBe('released');
  });
});
