import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { differingLines, fixtureIds, readFixture } from '../../scripts/rule-fixtures.ts';
import { formatRules } from '../../src/rules/format-rules.ts';
import { rules } from '../../src/rules/table.ts';
import { read, root } from '../contract/source-files.ts';
import { brief } from '../recipe/project.ts';
import { diagnose } from './diagnose.ts';
import { definedIds, usedIds } from './defined-ids.ts';

/** What one text file can't show, and the test that does. */
const shownElsewhere: Readonly<Record<string, string>> = {
  'encoding': 'test/recipe/load.test.ts',
  'file-size': 'test/recipe/load.test.ts',
  'no-recipe': 'test/recipe/load.test.ts',
  'not-a-recipe': 'test/recipe/load.test.ts',
};

const ids = [...rules, ...formatRules].map(({ id }) => id);

test('a rule has one id, in kebab-case', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('every rule has a folder in test/fixtures/rules, and every folder is that of a rule', () => {
  const shown = [...fixtureIds(), ...Object.keys(shownElsewhere)].sort();
  expect(shown).toEqual([...ids].sort());
});

test.each(Object.entries(shownElsewhere))('%s is shown in %s', (id, file) => {
  expect(existsSync(path.join(root, file))).toBe(true);
  expect(read(file)).toContain(`'${id}'`);
});

test('what reads files emits exactly the ids that docs/rules.md has a text for', () => {
  const listed = formatRules.map(({ id }) => id).sort();
  expect(definedIds().sort()).toEqual(listed);
  expect([...usedIds()].sort()).toEqual(listed);
});

describe.each(fixtureIds())('%s', (id) => {
  const fixture = readFixture(id);

  test('both files differ in one line', () => {
    const { caught, passed } = differingLines(fixture);
    expect(Math.max(caught.length, passed.length)).toBe(1);
  });

  test('is caught, where and only where it is expected', async () => {
    const found = await diagnose(fixture.caught);
    expect(found.map(brief)).toEqual(fixture.expected);
    const severity = [...rules, ...formatRules].find((rule) => rule.id === id)?.severity;
    expect(found.filter(({ rule }) => rule === id).map((one) => one.severity)).toContain(severity);
    for (const { message, remedy } of found) {
      expect([message, remedy]).toEqual([
        expect.stringMatching(/^\S.*\S$/),
        expect.stringMatching(/^\S.*[.?]$/),
      ]);
    }
  });

  test('lets the near miss pass, and nothing else is wrong with it', async () => {
    expect(await diagnose(fixture.passed)).toEqual([]);
  });
});
