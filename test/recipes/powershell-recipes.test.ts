import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadRecipes } from '../../src/recipe/load.ts';
import type { RecipeComponent } from '../../src/recipe/recipe.ts';
import { read } from './powershell-document.ts';
import { reboots } from './powershell-traps.ts';

const root = path.join(import.meta.dirname, '../..');
const { recipes, diagnostics } = await loadRecipes(['recipes/win-*.yml'], root);

const nameOf = (component: RecipeComponent): string =>
  component.kind === 'managed' ? component.name : component.document.name;

/**
 * Components after which the sensor has run on the build instance. What Amazon manages may always
 * reboot.
 */
function rebootsAfter(name: string, components: RecipeComponent[]): string[] {
  const after = components.slice(
    components.findIndex((component) => nameOf(component) === name) + 1,
  );
  return after
    .filter((component) => component.kind === 'managed' || reboots(read(component.document.data)))
    .map(nameOf);
}

test('there are three, without a problem', () => {
  expect(diagnostics.filter(({ rule }) => rule !== 'placeholder')).toEqual([]);
  expect(recipes.map(({ name }) => name)).toEqual(['win-2019', 'win-2022', 'win-2025']);
});

describe.each(recipes)('$name', ({ components }) => {
  test('Falcon is the last that installs something, and nothing reboots after it', () => {
    expect(components.map(nameOf).slice(-3)).toEqual([
      'falcon-windows',
      'clean-up-windows',
      'image-test-windows',
    ]);
    expect(rebootsAfter('falcon-windows', components)).toEqual([]);
    // It shows that a reboot would be seen.
    expect(rebootsAfter('falcon-windows', [...components].reverse())).toEqual([
      'reboot-windows',
      'update-windows',
    ]);
  });

  test('no parameter is a secret: the customer id of Falcon is the name of an SSM parameter', () => {
    const parameters = components.flatMap((component) =>
      component.kind === 'document'
        ? Object.entries({ ...component.document.parameters, ...component.parameters })
        : [],
    );
    const secret = parameters.filter(([name]) => /cid|token|secret|password|key/i.test(name));
    expect(secret).toEqual([['FalconCidParameter', '/golden-ami/falcon/cid']]);
  });
});

test.each([
  ['Reboot', 'Reboot', ''],
  ['UpdateOS', 'UpdateOS', ''],
  ['exit 3010', 'ExecutePowerShell', 'exit 3010'],
  ['Restart-Computer', 'ExecutePowerShell', 'Restart-Computer -Force'],
  ['shutdown', 'ExecutePowerShell', '& shutdown.exe /r'],
])('%s is seen as a reboot', (_, action, script) => {
  const document = (text: string) =>
    `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - name: One\n        action: ${action}\n        inputs: {commands: ["${text}"]}\n`;
  expect(reboots(read(document(script)))).toBe(true);
  if (script !== '') expect(reboots(read(document('exit 0')))).toBe(false);
});
