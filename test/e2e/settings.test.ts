import { expect, test } from '@jest/globals';
import { defaultSettings, type Settings } from 'aws-sandbox/settings';
import { amiOf, builds, organizationArn, ownAmis, regions, tagsOf } from './account.ts';
import { openStage } from './stage.ts';

const stage = openStage();

/** Every switch of the sandbox with every plausible value. */
const values: { [Name in keyof Settings]-?: Settings[Name][] } = {
  clientTokenMinutes: [0, 5, 8 * 60],
  listLagSeconds: [0, 120, 600],
  getLagSeconds: [0, 20],
  ec2LagSeconds: [0, 3, 20],
  firstStates: [[], ['PENDING'], ['CREATING'], ['PENDING', 'CREATING'], ['CREATING', 'PENDING']],
  lastStates: [[], ['INTEGRATING']],
  failedOutput: ['empty', 'amis'],
  failureContext: [true, false],
  reuseBuildNumbers: [true, false],
  cancelError: ['ResourceInUseException', 'InvalidRequestException'],
  deniedError: ['AccessDeniedException', 'ForbiddenException'],
  buildDateDigits: [0, 3, 6, 9],
  imageArnTag: [true, false],
  tagsOnSnapshots: [true, false],
  outputState: [true, false],
  logs: ['live', 'at-end', 'never'],
  logFormat: ['labelled', 'plain'],
  managedImageAmis: [true, false],
  volumeCheck: ['create', 'launch'],
  unknownReference: ['ResourceNotFoundException', 'InvalidParameterValueException'],
  componentOsCheck: ['refuse', 'ignore'],
  homeDistribution: ['same', 'copy'],
  imdsSupportInherited: [true, false],
  disabledTests: ['absent', 'skipped'],
  failedWorkflow: ['FAILED', 'ROLLBACK_COMPLETED'],
  cancelSeconds: [0, 20, 300],
  oidcSubject: ['legacy', 'immutable'],
};

const names = Object.keys(values) as (keyof Settings)[];

/**
 * The defaults once, and each other value alone. RHEL has more to go wrong: its volume, its root
 * device, its agent.
 */
const cases: [string, Partial<Settings>][] = [
  ['the defaults', {}],
  ...names.flatMap((name) =>
    values[name]
      .filter((value) => JSON.stringify(value) !== JSON.stringify(defaultSettings[name]))
      .map((value): [string, Partial<Settings>] => [
        `${name}: ${JSON.stringify(value)}`,
        { [name]: value },
      ]),
  ),
];

test('every switch is here', () => {
  expect(names.sort()).toEqual(Object.keys(defaultSettings).sort());
});

test.each(cases)('a release ends right with %s', async (_what, settings) => {
  const sandbox = await stage.sandbox({ settings });
  const credentials = 'oidcSubject' in settings ? 'oidc' : 'ambient';
  const run = await stage.run(sandbox, {
    credentials,
    inputs: { recipes: 'recipes/rhel-8.yml', share: 'true' },
  });

  expect(run).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  expect(builds(sandbox)).toMatchObject([{ status: 'AVAILABLE' }]);
  const ids = Object.values(run.amis['rhel-8'] ?? {});
  expect(Object.keys(run.amis['rhel-8'] ?? {}).sort()).toEqual(regions);
  for (const id of ids) {
    const ami = amiOf(sandbox, id);
    const digits = settings.buildDateDigits ?? 6;
    expect(ami).toMatchObject({
      state: 'available',
      imdsV2: true,
      name: expect.stringMatching(
        new RegExp(
          `^rhel-8 2026-11-\\d\\dT[\\d-]{8}${digits === 0 ? '' : `\\.\\d{${String(digits)}}`}Z$`,
        ),
      ) as unknown,
    });
    for (const tagged of [id, ...ami.devices.map(({ snapshot }) => snapshot.id)]) {
      expect(tagsOf(sandbox, tagged)).toMatchObject({
        'Type': 'golden-ami',
        'golden-ami:recipe': 'rhel-8',
      });
    }
  }
  for (const ami of ownAmis(sandbox)) {
    expect(ami.permissions.latest).toEqual(
      ids.includes(ami.id) ? [{ OrganizationArn: organizationArn }] : [],
    );
  }
});
