import { expect, test } from '@jest/globals';
import { defaultSettings, type Settings } from 'aws-sandbox/settings';
import { amiOf, builds, organizationArn, ownAmis, regions, tagsOf } from './account.ts';
import { values } from './setting-values.ts';
import { openStage } from './stage.ts';

const stage = openStage();

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
