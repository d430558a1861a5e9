import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { amiOf, builds, callsOf, regions } from './account.ts';
import { openStage, type Run } from './stage.ts';

const stage = openStage();
const names = [
  'al-2023',
  'debian-12',
  'rhel-10',
  'rhel-8',
  'win-2019',
  'win-2022',
  'win-2025',
] as const;

/** What AWS was asked to build an image from. */
function recipeOf(
  sandbox: Sandbox,
  name: string,
): {
  parentImage: string;
  blockDeviceMappings: { deviceName: string; ebs: Record<string, unknown> }[];
} {
  const request = callsOf(sandbox, 'CreateImageRecipe').find(({ input }) =>
    (input['name'] as string).startsWith(name),
  );
  return request?.input as ReturnType<typeof recipeOf>;
}

function expectImages(sandbox: Sandbox, amis: Run['amis']): void {
  for (const name of names) {
    expect(Object.keys(amis[name] ?? {}).sort()).toEqual(regions);
    for (const region of regions) {
      const ami = amiOf(sandbox, amis[name]?.[region]);
      expect(ami).toMatchObject({
        region,
        state: 'available',
        name: expect.stringMatching(
          new RegExp(`^${name} \\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d+Z$`),
        ) as unknown,
      });
      const key = sandbox.kms.find(
        region,
        sandbox.world.accountId,
        'alias/accelerator/ebs/default-encryption/key',
      )?.arn;
      expect(ami.devices.map(({ snapshot }) => snapshot.kmsKeyArn)).toEqual([key]);
    }
  }
  expect(builds(sandbox).map(({ status }) => status)).toEqual(names.map(() => 'AVAILABLE'));
}

describe('all seven recipes', () => {
  test('in one process, by OIDC', async () => {
    const sandbox = await stage.sandbox();
    const run = await stage.run(sandbox, {
      credentials: 'oidc',
      inputs: { recipes: 'recipes/*.yml', share: 'true' },
    });

    expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expectImages(sandbox, run.amis);
    expect(run.outputs['ami-id']).toBe('');
    expect(
      run.manifest?.images.map(({ recipe, result, isReleased }) => ({
        recipe,
        result,
        isReleased,
      })),
    ).toEqual(names.map((recipe) => ({ recipe, result: 'built', isReleased: true })));
    for (const id of names.flatMap((name) => Object.values(run.amis[name] ?? {}))) {
      expect(run.summary).toContain(id);
    }
    expect(
      new Set(
        sandbox.calls
          .filter(({ service }) => service === 'imagebuilder')
          .map(({ callerArn }) => callerArn),
      ),
    ).toEqual(
      new Set([
        'arn:aws:sts::360783618952:assumed-role/golden-ami-release/golden-ami-7000000001-1',
      ]),
    );
  });

  test('in processes of their own at the same moment', async () => {
    const sandbox = await stage.bundle.sandbox({ scale: 1000 });
    const runs = await Promise.all(
      names.map((name) =>
        stage.bundle.run(sandbox, {
          credentials: 'oidc',
          inputs: { recipes: `recipes/${name}.yml`, share: 'true' },
        }),
      ),
    );

    for (const run of runs) expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
    expectImages(sandbox, Object.assign({}, ...runs.map(({ amis }) => amis)) as Run['amis']);
    runs.forEach(({ outputs, amis }, index) =>
      expect(outputs['ami-id']).toBe(amis[names[index] ?? '']?.['us-east-1']),
    );
    // What they share was made once: another build number at an address would be another content.
    expect(
      sandbox.imageBuilder.registry
        .all('component', sandbox.world.accountId, 'us-east-1')
        .filter(({ arn }) => !arn.endsWith('/1.0.0/1')),
    ).toEqual([]);
    expect(
      sandbox.imageBuilder.registry.all(
        'infrastructure-configuration',
        sandbox.world.accountId,
        'us-east-1',
      ),
    ).toHaveLength(1);
  });
});

describe('the parent image', () => {
  test('of an SSM parameter, of owner and name pattern, of Windows: the newest; its root device; its volume where that is larger', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    await workspace.edit('recipes/rhel-8.yml', (text) => `${text}volume: {size: 8}\n`);
    // A candidate's run that only starts: what it asks for is complete by then.
    const run = await stage.run(sandbox, {
      workspace,
      inputs: { 'recipes': 'recipes/*.yml', 'wait-minutes': '0' },
    });
    expect(run).toMatchObject({
      exitCode: 0,
      result: 'started',
      errors: [],
      amis: Object.fromEntries(names.map((name) => [name, {}])),
    });

    const newest = (line: string): string | undefined =>
      sandbox.ec2.generationsOf('us-east-1', line).at(-1)?.id;
    const disk = (deviceName: string, volumeSize: number): object[] => [
      { deviceName, ebs: expect.objectContaining({ volumeSize, encrypted: true }) as unknown },
    ];
    expect(recipeOf(sandbox, 'al-2023')).toMatchObject({
      parentImage: newest('al-2023'),
      blockDeviceMappings: disk('/dev/xvda', 8),
    });
    expect(recipeOf(sandbox, 'rhel-8')).toMatchObject({
      parentImage: newest('rhel-8'),
      blockDeviceMappings: disk('/dev/sda1', 10),
    });
    expect(recipeOf(sandbox, 'win-2022')).toMatchObject({
      parentImage: newest('win-2022'),
      blockDeviceMappings: disk('/dev/sda1', 30),
    });
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message:
          'rhel-8: The volume is 10 GiB, not 8: the snapshot of the parent image is that large.',
      }),
    );
  });

  test('by AMI id and by an Image Builder ARN', async () => {
    const [sandbox, workspace] = await Promise.all([stage.sandbox(), stage.workspace()]);
    const older = sandbox.ec2.generationsOf('us-east-1', 'rhel-10')[0];
    const asParent =
      (form: string) =>
      (text: string): string =>
        text.replace(/^parent:.*$/m, `parent: ${form}`);
    await workspace.copy('recipes/al-2023.yml', 'recipes/by-ami.yml', (text) =>
      asParent(`{ami: ${older?.id ?? ''}}`)(text).replace('name: al-2023', 'name: by-ami'),
    );
    await workspace.copy('recipes/al-2023.yml', 'recipes/by-image.yml', (text) =>
      asParent('{image: arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x}')(
        text,
      ).replace('name: al-2023', 'name: by-image'),
    );
    const run = await stage.run(sandbox, {
      workspace,
      inputs: { 'recipes': 'recipes/by-*.yml', 'share': 'true', 'wait-minutes': '0' },
    });

    expect(run).toMatchObject({ exitCode: 0, result: 'started', errors: [] });
    expect(recipeOf(sandbox, 'by-ami')).toMatchObject({
      parentImage: older?.id,
      blockDeviceMappings: [{ deviceName: '/dev/sda1' }],
    });
    expect(recipeOf(sandbox, 'by-image').parentImage).toMatch(
      /:aws:image\/amazon-linux-2023-x86\/\d+\.\d+\.\d+\/\d+$/,
    );
  });
});
