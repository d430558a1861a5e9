import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadRecipes } from '../../src/recipe/load.ts';
import { brief, good, load, withProject, write } from './project.ts';

describe('a good project', () => {
  test('has no diagnostics and is sorted by name', async () => {
    const { recipes, diagnostics } = await loadRecipes(
      ['recipes/windows.yml', 'recipes/*.yml'],
      good,
    );
    expect(diagnostics).toEqual([]);
    expect(recipes.map(({ name }) => name)).toEqual(['linux-1', 'windows-1']);
  });

  test('gives every value, merged, with the source text of scalars', async () => {
    const {
      recipes: [linux, windows],
    } = await loadRecipes(['recipes/*.yml'], good);
    expect(linux).toMatchObject({
      file: 'recipes/linux.yml',
      description: 'Every key of a recipe',
      platform: 'Linux',
      parent: { owner: '309956199498', namePattern: 'RHEL-8.{version}', exclude: ['*BETA*'] },
      volume: { size: 10 },
      userData: {
        file: 'recipes/files/user-data.sh',
        text: '#!/bin/bash\nset -euo pipefail\nsystemctl enable --now amazon-ssm-agent\ntouch /tmp/perform_cleanup\n',
      },
      keepSsmAgent: false,
      account: '012345678901',
      homeRegion: 'eu-west-1',
      regions: ['eu-west-1', 'us-east-2'],
      key: 'alias/golden/ami',
      requireImdsV2: true,
      rebuild: { maxAgeDays: 14 },
      tags: { Team: 'CloudOps', Owner: 'platform team' },
    });
    expect(linux?.components).toMatchObject([
      {
        kind: 'document',
        parameters: { Greeting: '3006.10', Subject: 'on' },
        at: { file: 'recipes/linux.yml', line: 9, column: 5 },
      },
      {
        kind: 'managed',
        name: 'update-linux',
        version: '1.x.x',
        parameters: { Include: 'kernel' },
      },
    ]);
    expect(windows).toMatchObject({
      parent: { ssm: '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base' },
      infrastructure: {
        instanceProfile: 'golden-ami-build',
        instanceTypes: ['m5.large'],
        securityGroups: ['sg-0123456789abcdef0'],
      },
      // True where it is not said, but Image Builder refuses to hear of the agent on Windows.
      keepSsmAgent: false,
    });
    expect(windows).not.toHaveProperty('userData');
    expect(windows).not.toHaveProperty('description');
  });

  test('false is a value, not a missing one', async () => {
    const { recipes, diagnostics } = await load([
      ['recipes/base/organization.yml', 'requireImdsV2: true', 'requireImdsV2: false'],
    ]);
    expect(diagnostics).toEqual([]);
    expect(recipes.map(({ requireImdsV2 }) => requireImdsV2)).toEqual([false, false]);
  });

  test('says where each value stands', async () => {
    const {
      recipes: [linux, windows],
    } = await loadRecipes(['recipes/*.yml'], good);
    expect(linux?.locations).toMatchObject({
      'key': { file: 'recipes/base/organization.yml', line: 4, column: 1 },
      'volume': { file: 'recipes/linux.yml', line: 6, column: 1 },
      'tags.Team': { file: 'recipes/base/organization.yml', line: 19, column: 8 },
      'tags.Owner': { file: 'recipes/linux.yml', line: 15, column: 3 },
    });
    expect(windows?.locations).toMatchObject({
      infrastructure: { file: 'recipes/windows.yml', line: 8, column: 1 },
    });
  });

  test('reads a document as far as a build needs it', async () => {
    const {
      recipes: [linux],
    } = await loadRecipes(['recipes/linux.yml'], good);
    const component = linux?.components[0];
    expect(component?.kind === 'document' && component.document).toMatchObject({
      file: 'recipes/components/hello.yml',
      name: 'hello',
      description: 'Says hello',
      data: expect.stringMatching(/^name: hello\n/),
      parameters: { Greeting: 'hello', Subject: undefined },
      steps: [
        {
          phase: 'build',
          step: 'Greet',
          action: 'ExecuteBash',
          at: { file: 'recipes/components/hello.yml', line: 13, column: 9 },
        },
        { phase: 'test', step: 'Greet', action: 'ExecuteBash', at: { line: 20, column: 9 } },
      ],
    });
  });

  test('fills in defaults', async () => {
    const {
      recipes: [recipe],
      diagnostics,
    } = await withProject([], (root) => {
      write(
        root,
        'recipes/small.yml',
        `
name: small
platform: Linux
parent: {ami: ami-0123456789abcdef0}
volume: {size: 8}
account: "012345678901"
homeRegion: eu-west-1
regions: [eu-west-1]
key: alias/golden
infrastructure: {instanceProfile: golden}
`,
      );
      return loadRecipes(['recipes/small.yml'], root);
    });
    expect(diagnostics).toEqual([]);
    expect({ ...recipe, locations: {} }).toEqual({
      file: 'recipes/small.yml',
      name: 'small',
      amiName: '{recipe} {date}',
      platform: 'Linux',
      parent: { ami: 'ami-0123456789abcdef0' },
      volume: { size: 8 },
      components: [],
      dropped: [],
      acceptMembers: [],
      keepSsmAgent: true,
      account: '012345678901',
      homeRegion: 'eu-west-1',
      regions: ['eu-west-1'],
      key: 'alias/golden',
      shareWith: { organizations: [], organizationalUnits: [], accounts: [] },
      infrastructure: { instanceProfile: 'golden', instanceTypes: [], securityGroups: [] },
      requireImdsV2: true,
      enhancedMetadata: true,
      rebuild: { maxAgeDays: 7 },
      tags: {},
      locations: {},
    });
  });
});

describe('which files', () => {
  test('parts of recipes are passed over', async () => {
    const { recipes, diagnostics } = await load([], ['recipes/**']);
    expect(diagnostics).toEqual([]);
    expect(recipes).toHaveLength(2);
  });

  test('a folder above the recipes may have the name of a part', async () => {
    const { recipes } = await withProject([], (root) => {
      symlinkSync('recipes', path.join(root, 'components'));
      return loadRecipes(['components/*.yml'], root);
    });
    // The immediate folder decides: this one says that they are parts.
    expect(recipes).toEqual([]);
    const { recipes: nested } = await withProject([], (root) => {
      write(root, 'components/ami/recipes/.keep', '');
      symlinkSync(
        path.join(root, 'recipes/linux.yml'),
        path.join(root, 'components/ami/recipes/linux.yml'),
      );
      symlinkSync(path.join(root, 'recipes/base'), path.join(root, 'components/ami/recipes/base'));
      symlinkSync(
        path.join(root, 'recipes/components'),
        path.join(root, 'components/ami/recipes/components'),
      );
      symlinkSync(
        path.join(root, 'recipes/files'),
        path.join(root, 'components/ami/recipes/files'),
      );
      return loadRecipes(['components/ami/recipes/*.yml'], root);
    });
    expect(nested.map(({ file }) => file)).toEqual(['components/ami/recipes/linux.yml']);
  });

  test.each([
    ['recipes/none-*.yml', 'no-recipe'],
    ['recipes/base/*.yml', 'no-recipe'],
    ['recipes/base/organization.yml', 'not-a-recipe'],
    ['../*.yml', 'path-leaves-repository'],
    ['/etc/*.yml', 'path-leaves-repository'],
    ['recipes/../../x.yml', 'path-leaves-repository'],
    ['recipes/none.yml', 'missing-file'],
    ['recipes', 'not-a-file'],
  ])('%s is %s', async (pattern, rule) => {
    const { recipes, diagnostics } = await load([], ['recipes/linux.yml', pattern]);
    expect(diagnostics.map(({ rule: id }) => id)).toEqual([rule]);
    expect(recipes).toHaveLength(1);
  });
});

describe('paths', () => {
  test('a link out of the repository is not followed', async () => {
    const outside = path.join(
      mkdtempSync(path.join(tmpdir(), 'golden-ami-outside-')),
      'secret.yml',
    );
    writeFileSync(outside, 'name: secret\n');
    const { diagnostics, recipes } = await withProject(
      [['recipes/linux.yml', 'extends: base/organization.yml', 'extends: base/link.yml']],
      (root) => {
        symlinkSync(outside, path.join(root, 'recipes/base/link.yml'));
        return loadRecipes(['recipes/linux.yml'], root);
      },
    );
    expect(diagnostics.map(brief)).toEqual(['recipes/linux.yml:1:10 path-leaves-repository']);
    expect(recipes).toEqual([]);
  });

  test('a link within the repository is', async () => {
    const { diagnostics } = await withProject(
      [['recipes/linux.yml', 'extends: base/organization.yml', 'extends: base/link.yml']],
      (root) => {
        symlinkSync('organization.yml', path.join(root, 'recipes/base/link.yml'));
        return loadRecipes(['recipes/linux.yml'], root);
      },
    );
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['over 1 MiB', 'x'.repeat(1024 * 1024 + 1), 'file-size'],
    ['no UTF-8', Buffer.from([0x6e, 0xff, 0xfe]), 'encoding'],
    ['with a NUL', 'name: "a\0b"\n', 'encoding'],
  ])('a file %s', async (_, content, rule) => {
    const { diagnostics } = await withProject([], (root) => {
      writeFileSync(path.join(root, 'recipes/linux.yml'), content);
      return loadRecipes(['recipes/linux.yml'], root);
    });
    expect(diagnostics.map(brief)).toEqual([`recipes/linux.yml:1:1 ${rule}`]);
  });
});

describe('several recipes', () => {
  test('a problem in a shared file is told once, and spares no recipe that uses it', async () => {
    const { recipes, diagnostics } = await load([
      ['recipes/base/organization.yml', 'requireImdsV2: true', 'requireImdsV2: no'],
    ]);
    expect(diagnostics.map(brief)).toEqual(['recipes/base/organization.yml:17:16 wrong-type']);
    expect(recipes).toEqual([]);
  });

  test('a problem of one recipe spares the other', async () => {
    const { recipes } = await load([['recipes/windows.yml', 'size: 30', 'size: big']]);
    expect(recipes.map(({ name }) => name)).toEqual(['linux-1']);
  });

  test.each(['linux-1', 'Linux_1', 'LINUX 1'])('named linux-1 and %s collide', async (name) => {
    const { recipes, diagnostics } = await load([['recipes/windows.yml', 'windows-1', name]]);
    expect(diagnostics.map(brief)).toContain('recipes/windows.yml:2:7 name-collision');
    expect(recipes.map(({ file }) => file)).toEqual(['recipes/linux.yml']);
  });

  test('a shared parameter that none of them declares is a warning', async () => {
    const { recipes, diagnostics } = await load([
      ['recipes/base/organization.yml', '  Subject: on', '  Subject: on\n  Subjekt: off'],
    ]);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        severity: 'warning',
        rule: 'unused-parameter',
        line: 22,
        column: 3,
        remedy: 'Did you mean `Subject`?',
      }),
    ]);
    expect(recipes).toHaveLength(2);
  });

  test('a shared parameter that one of them declares is none', async () => {
    const { diagnostics } = await withProject(
      [
        ['recipes/base/organization.yml', '  Subject: on', '  Subject: on\n  Other: off'],
        ['recipes/windows.yml', 'components/hello-windows.yml', 'components/other.yml'],
      ],
      (root) => {
        write(
          root,
          'recipes/components/other.yml',
          'schemaVersion: 1.0\nparameters: [{Other: {type: string}}]\nphases: [{name: build, steps: [{name: One, action: Reboot}]}]\n',
        );
        return loadRecipes(['recipes/*.yml'], root);
      },
    );
    expect(diagnostics).toEqual([]);
  });
});

test('the recipes of this repository have placeholders and nothing else', async () => {
  const root = path.join(import.meta.dirname, '../..');
  const { recipes, diagnostics } = await loadRecipes(['recipes/*.yml'], root);
  expect(diagnostics.filter(({ rule }) => rule !== 'placeholder')).toEqual([]);
  expect(diagnostics.map(({ severity, file }) => `${severity} ${file}`)).toEqual([
    'warning recipes/base/debian.yml',
    ...Array<string>(4).fill('warning recipes/base/organization.yml'),
  ]);
  expect(recipes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['al-2023', 'rhel-8', 'win-2022']),
  );
  for (const { components } of recipes) {
    expect(components.length).toBeGreaterThan(5);
    expect(components.length).toBeLessThanOrEqual(20);
  }
});
