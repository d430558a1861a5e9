import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { isAmiName } from '../../src/recipe/ami-name.ts';
import { amiStem } from '../../src/recipe/ami-name-template.ts';
import { matchesWildcard } from '../../src/recipe/wildcard.ts';
import { brief, load } from './project.ts';

const name = 'name: linux-1\n';
const withName = (amiName: string) =>
  load([['recipes/linux.yml', name, `${name}amiName: ${JSON.stringify(amiName)}\n`]]);

test.each([
  ['{recipe} {date}', 'linux-1'],
  ['acme {recipe} {date}', 'acme linux-1'],
  ['acme_{recipe}.v2 {date}', 'acme_linux-1.v2'],
  ['{recipe}{recipe} {date}', 'linux-1linux-1'],
  ['Acme Linux 24.04 {date}', 'Acme Linux 24.04'],
  ['abc {date}', 'abc'],
])('%s begins names with %s', async (amiName, stem) => {
  const { recipes, diagnostics } = await withName(amiName);
  expect(diagnostics).toEqual([]);
  expect(amiStem(recipes[0]!.name, recipes[0]!.amiName)).toBe(stem);
});

describe('a template that is none is an error at its line', () => {
  test.each([
    ['acme {recipe}', 'does not end in a blank and its only `{date}`'],
    ['acme-{recipe}-{date}', 'does not end in a blank and its only `{date}`'],
    ['{date} {recipe}', 'does not end in a blank and its only `{date}`'],
    ['{recipe} {date} {date}', 'does not end in a blank and its only `{date}`'],
    ['acme/{recipe} {date}', 'has "/", which can\'t stand there'],
    ['acme (x) {date}', 'has "(", which can\'t stand there'],
    ['acme {name} {date}', 'has "{name}", which can\'t stand there'],
    ['acme {recipe {date}', 'has "{", which can\'t stand there'],
    ['acmé {date}', 'has "é", which can\'t stand there'],
    ['{recipe} {{ imagebuilder:buildDate }} {date}', "which can't stand there"],
    ['.acme {date}', 'is not a template of AMI names'],
    ['acme  linux {date}', 'is not a template of AMI names'],
    [' acme {date}', 'is not a template of AMI names'],
    [' {date}', 'is not a template of AMI names'],
  ])('%s', async (amiName, message) => {
    const { recipes, diagnostics } = await withName(amiName);
    expect(diagnostics.map(brief)).toEqual(['recipes/linux.yml:3:10 ami-name']);
    expect(diagnostics[0]?.message).toContain(message);
    expect(recipes.map((recipe) => recipe.name)).toEqual(['windows-1']);
  });

  test('and one that is no text', async () => {
    const { diagnostics } = await load([['recipes/linux.yml', name, `${name}amiName: [a]\n`]]);
    expect(diagnostics.map(brief)).toEqual(['recipes/linux.yml:3:10 wrong-type']);
  });
});

test.each([
  ['ab {date}', true],
  [`${'a'.repeat(97)} {date}`, true],
  [`${'a'.repeat(96)} {date}`, false],
  [`${'a'.repeat(90)}{recipe} {date}`, true],
])('the length of %s is wrong: %s', async (amiName, isWrong) => {
  const { diagnostics } = await withName(amiName);
  expect(diagnostics.map(brief)).toEqual(isWrong ? ['recipes/linux.yml:3:10 ami-name-length'] : []);
});

test('a template of a base that does without the recipe is an error of all recipes but one', async () => {
  const account = 'account: 012345678901\n';
  const base = (amiName: string) =>
    load([['recipes/base/organization.yml', account, `${account}amiName: ${amiName}\n`]]);
  const { recipes, diagnostics } = await base("'acme {date}'");
  expect(diagnostics).toMatchObject([
    {
      file: 'recipes/base/organization.yml',
      line: 2,
      rule: 'ami-name-collision',
      message:
        'The AMI names of recipes/windows.yml, "acme {date}", begin as those of recipes/linux.yml do.',
    },
  ]);
  expect(recipes.map((recipe) => recipe.name)).toEqual(['linux-1']);
  expect((await base("'acme {recipe} {date}'")).diagnostics).toEqual([]);
});

test('in another account the same names are of other AMIs', async () => {
  const { diagnostics } = await load([
    [
      'recipes/linux.yml',
      name,
      `${name}amiName: 'windows-1 {date}'\naccount: 111122223333\nhomeRegion: eu-west-1\n`,
    ],
  ]);
  expect(diagnostics.map(brief)).not.toContain('recipes/linux.yml:3:10 ami-name-collision');
});

const stem = fc
  .array(fc.constantFrom('a', 'b', 'a-b', 'a.b', 'ab'), { minLength: 2, maxLength: 3 })
  .map((words) => words.join(' '))
  .filter((text) => text.length >= 3);

test('two recipes are taken where no `<stem> *` of one fits a name of the other', async () => {
  await fc.assert(
    fc.asyncProperty(stem, stem, async (one, other) => {
      const { diagnostics } = await load([
        ['recipes/linux.yml', name, `${name}amiName: ${one} {date}\n`],
        ['recipes/windows.yml', 'name: windows-1\n', `name: windows-1\namiName: ${other} {date}\n`],
      ]);
      const [a, b] = [one, other].map((text) => `${text} 2026-11-28T12-00-00.123456Z`);
      const isMet = matchesWildcard(a!, `${other} *`) || matchesWildcard(b!, `${one} *`);
      expect(diagnostics.map(({ rule }) => rule)).toEqual(isMet ? ['ami-name-collision'] : []);
      expect([isAmiName(a!, one), isAmiName(a!, other)]).toEqual([true, one === other]);
    }),
    { numRuns: 60 },
  );
});
