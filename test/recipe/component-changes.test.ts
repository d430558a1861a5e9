import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { validateRecipes } from '../../src/rules/validate.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { brief, withProject, write } from './project.ts';

/** Files that extend each other, the recipe last; the base has `first`, `second` and `third`. */
type Levels = readonly string[];

const rest = `
name: changed
platform: Linux
parent: {ssm: /golden-ami/parent}
volume: {size: 8}
account: "012345678901"
homeRegion: eu-west-1
regions: [eu-west-1]
key: alias/golden
infrastructure: {instanceProfile: golden-ami-build}
components:
  - {file: ../components/first.yml}
  - {managed: second, version: 1.0.0}
  - {file: ../components/third.yml}
`;

async function read(levels: Levels): Promise<{ names: string[]; diagnostics: Diagnostic[] }> {
  const { recipes, diagnostics } = await withProject([], (root) => {
    write(root, 'own/base/base.yml', rest);
    // Each is in a folder of its own: paths are relative to the file in which they stand.
    levels.forEach((text, index) => {
      const isLast = index === levels.length - 1;
      write(
        root,
        isLast ? 'own/changed.yml' : `own/base/${String(index)}/part.yml`,
        `extends: ${isLast ? '' : '../../'}base/${index === 0 ? 'base.yml' : `${String(index - 1)}/part.yml`}\n${text}\n`,
      );
    });
    for (const name of ['first', 'third', 'x', 'y', 'z']) {
      for (const folder of ['components', 'other']) {
        write(
          root,
          `own/${folder}/${name}.yml`,
          `schemaVersion: 1.0
parameters: [{Greeting: {type: string, default: hello}}]
phases: [{name: build, steps: [{name: One, action: ExecuteBash, inputs: {commands: ['echo {{ Greeting }}']}}]}]
`,
        );
      }
    }
    return validateRecipes(['own/*.yml'], root);
  });
  return {
    names: recipes.flatMap(({ components }) =>
      components.map((one) =>
        one.kind === 'managed'
          ? one.name
          : `${one.document.file.startsWith('own/other/') ? 'other ' : ''}${one.document.name}${one.parameters['Greeting'] ?? ''}`,
      ),
    ),
    diagnostics,
  };
}

const x = '{file: components/x.yml';
const y = '{file: components/y.yml';
const z = '{managed: z, version: x.x.x';

describe('components of a base', () => {
  test.each<[name: string, levels: Levels, expected: string[]]>([
    ['stay where nothing changes them', [''], ['first', 'second', 'third']],
    [
      'get one before',
      [`addComponents: [${x}, before: second}]`],
      ['first', 'x', 'second', 'third'],
    ],
    ['get one after', [`addComponents: [${x}, after: third}]`], ['first', 'second', 'third', 'x']],
    [
      'get several in one place in the order in which they are written',
      [
        `addComponents: [${x}, after: first}, ${y}, before: second}, ${z}, after: first}, {managed: w, version: 1.0.0, before: second}]`,
      ],
      ['first', 'x', 'z', 'y', 'w', 'second', 'third'],
    ],
    [
      'get one next to another that is added',
      [`addComponents: [${x}, after: first}, ${y}, before: x}, ${z}, after: y}]`],
      ['first', 'y', 'z', 'x', 'second', 'third'],
    ],
    ['lose some', ['removeComponents: [third, second]'], ['first']],
    ['lose all', ['removeComponents: [third, second, first]'], []],
    [
      'hold their place when they are taken out',
      [`removeComponents: [second]\naddComponents: [${x}, before: second}, ${y}, after: second}]`],
      ['first', 'x', 'y', 'third'],
    ],
    [
      'may be replaced by one of the same name, which is meant from then on',
      [
        `removeComponents: [first]
addComponents: [{file: other/first.yml, with: {Greeting: " again"}, before: first}, ${x}, before: first}]`,
      ],
      ['x', 'other first again', 'second', 'third'],
    ],
    [
      'may be there again with other values',
      [
        'removeComponents: [first]\naddComponents: [{file: components/first.yml, with: {Greeting: " again"}, after: first}]',
      ],
      ['first again', 'second', 'third'],
    ],
    [
      'are changed level by level',
      [
        'removeComponents: [second]\naddComponents: [{file: ../../components/x.yml, after: first}]',
        'addComponents: [{file: ../../components/y.yml, before: x}]',
        'description: nothing of components',
        `removeComponents: [x]\naddComponents: [${z}, before: first}, {managed: second, version: 2.0.0, after: y}]`,
      ],
      ['z', 'first', 'y', 'second', 'third'],
    ],
    [
      'may be a list that a level above wrote anew',
      [
        '# golden-ami: allow dropped-component: another family\ncomponents: [{file: ../../components/x.yml}]',
        `addComponents: [${y}, before: x}]`,
      ],
      ['y', 'x'],
    ],
  ])('%s', async (_, levels, expected) => {
    const { names, diagnostics } = await read(levels);
    expect(diagnostics).toEqual([]);
    expect(names).toEqual(expected);
  });

  test('do not know of an order but that of the file that adds', async () => {
    const base = ['first', 'second', 'third'];
    const entry = fc.record({ place: fc.constantFrom('before', 'after'), of: fc.nat() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 1, maxLength: 8 }),
        fc.subarray(base),
        async (drawn, removed) => {
          const added = drawn.map(({ place, of }, index) => {
            const known = [
              ...base,
              ...drawn.slice(0, index).map((__, above) => `m${String(above)}`),
            ];
            return { name: `m${String(index)}`, place, of: known[of % known.length]! };
          });
          const { names, diagnostics } = await read([
            [
              `removeComponents: ${JSON.stringify(removed)}`,
              `addComponents: ${JSON.stringify(added.map(({ name, place, of }) => ({ managed: name, version: '1.0.0', [place]: of })))}`,
            ].join('\n'),
          ]);
          expect(diagnostics).toEqual([]);
          expect([...names].sort()).toEqual(
            [
              ...base.filter((one) => !removed.includes(one)),
              ...added.map(({ name }) => name),
            ].sort(),
          );
          const position = (name: string): number => names.indexOf(name);
          for (const [index, { name, place, of }] of added.entries()) {
            const isBefore = position(name) < position(of);
            if (position(of) >= 0) expect([name, isBefore]).toEqual([name, place === 'before']);
            const next = added.slice(index + 1).find((one) => one.of === of && one.place === place);
            if (next) expect(position(name)).toBeLessThan(position(next.name));
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a change that has no meaning', () => {
  test.each<[name: string, text: string, found: string, message: string, remedy: string]>([
    [
      'takes out what is not there',
      'removeComponents: [first, secund]',
      '2:27 unknown-component',
      'The base has no component "secund".',
      'Did you mean `second`?',
    ],
    [
      'names the file',
      'removeComponents: [../components/first.yml]',
      '2:20 unknown-component',
      'The base has no component "../components/first.yml".',
      'Did you mean `first`?',
    ],
    [
      'names nothing that is near',
      'removeComponents: [falcon]',
      '2:20 unknown-component',
      'The base has no component "falcon".',
      'It has first, second, third.',
    ],
    [
      'takes out one twice',
      'removeComponents: [first, first]',
      '2:27 duplicate-item',
      '"first" stands in removeComponents a second time.',
      'Remove it.',
    ],
    [
      'stands next to what is not there',
      `addComponents: [${x}, before: thirt}]`,
      '2:50 unknown-component',
      'The base has no component "thirt".',
      'Did you mean `third`?',
    ],
    [
      'stands next to what is added below',
      `addComponents: [${x}, before: y}, ${y}, after: first}]`,
      '2:50 unknown-component',
      'The base has no component "y".',
      'It has first, second, third.',
    ],
    [
      'stands nowhere',
      `addComponents: [${x}}]`,
      '2:17 component-place',
      'The entry does not say `before` or `after` which component it stands.',
      'Write `before` or `after` with the name of a component of the base.',
    ],
    [
      'stands in two places',
      `addComponents: [${x}, before: third, after: first}]`,
      '2:17 component-place',
      'The entry has `before` and `after`, which may be two places.',
      'Remove one of the two.',
    ],
    [
      'adds what is there',
      'addComponents: [{file: components/../components/first.yml, before: third}]',
      '2:17 duplicate-component',
      '"first" stands here a second time; the first is own/base/base.yml:12.',
      'Remove it, or name it in `removeComponents` to have this entry take its place.',
    ],
    [
      'adds one twice',
      `addComponents: [${z}, before: first}, ${z}, after: first}]`,
      '2:62 duplicate-component',
      '"z" stands here a second time; the first is own/changed.yml:2.',
      'Remove it, or name it in `removeComponents` to have this entry take its place.',
    ],
    [
      'stands beside a list',
      `components: [${x}}]\nremoveComponents: [first]`,
      '3:1 component-change',
      'The file has `components` of its own, which replaces what this would change.',
      'Write all of them below `components`.',
    ],
    [
      'adds more than there is room for',
      `addComponents: [${Array.from({ length: 21 }, (_, index) => `{managed: m${String(index)}, version: 1.0.0, before: first}`).join(', ')}]`,
      '2:947 component-count',
      'The recipe has 24 components; Image Builder takes 20.',
      'Join some, or ask AWS for a higher quota.',
    ],
  ])('%s', async (_, text, found, message, remedy) => {
    const { names, diagnostics } = await read([text]);
    const [first] = diagnostics;
    expect(diagnostics.map(brief)[0]).toBe(`own/changed.yml:${found}`);
    expect(first).toMatchObject({ message, remedy });
    expect(names).toEqual([]);
  });

  test('of two components of one name', async () => {
    const { diagnostics } = await read([
      'addComponents: [{file: ../../other/first.yml, before: third}]',
      'removeComponents: [first]',
    ]);
    expect(diagnostics).toMatchObject([
      {
        line: 2,
        column: 20,
        rule: 'unknown-component',
        message: 'The base has several components named "first".',
      },
    ]);
  });

  test('where no base has components', async () => {
    const { diagnostics } = await withProject(
      [['recipes/windows.yml', 'components:', 'addComponents:']],
      (root) => validateRecipes(['recipes/*.yml'], root),
    );
    expect(diagnostics.map(brief)).toEqual(['recipes/windows.yml:6:1 component-change']);
  });
});

describe('a list that replaces that of a base', () => {
  const list = (...entries: string[]): string => `components: [${entries.join(', ')}]`;
  const [first, third] = ['first', 'third'].map((name) => `{file: components/${name}.yml}`);

  test('is a warning that names what it drops', async () => {
    const { names, diagnostics } = await read([list(first!, `${x}}`)]);
    expect(names).toEqual(['first', 'x']);
    expect(diagnostics).toMatchObject([
      {
        file: 'own/changed.yml',
        line: 2,
        column: 1,
        rule: 'dropped-component',
        severity: 'warning',
        message: "The list replaces the base's and drops second, third.",
        remedy: 'Write `addComponents`, and `removeComponents` for what is to go.',
      },
    ]);
  });

  test('is none where all are left, in whatever order and version', async () => {
    const { diagnostics } = await read([list(third!, '{managed: second, version: x.x.x}', first!)]);
    expect(diagnostics).toEqual([]);
  });

  test('is a warning in a file between, too, which a comment allows', async () => {
    expect((await read(['components: []', ''])).diagnostics.map(brief)).toEqual([
      'own/base/0/part.yml:2:1 dropped-component',
    ]);
    const allowed = 'components: [] # golden-ami: allow dropped-component: a bare image';
    expect(await read([allowed, ''])).toEqual({ names: [], diagnostics: [] });
  });
});
