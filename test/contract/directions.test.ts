import { describe, expect, test } from '@jest/globals';
import { directions, packageHomes } from '../../scripts/directions.ts';
import { findCycle, importsOf, resolveImport, type Import } from './imports.ts';
import { read, typescriptFiles } from './source-files.ts';

const sources = new Map(
  ['src', 'sandbox', 'scene'].flatMap(typescriptFiles).map((file) => [file, importsOf(read(file))]),
);

/** Folder of src/ or file beside index.ts. */
function unitOf(file: string): string | undefined {
  return /^src\/([^/.]+)/.exec(file)?.[1];
}

/** Why an import may not be, or nothing. */
function objection(file: string, { specifier, isType }: Import): string | undefined {
  const from = unitOf(file);
  const target = resolveImport(file, specifier);
  if (from === undefined) {
    return file.startsWith('sandbox/') && target?.startsWith('sandbox/') === false
      ? `the sandbox imports ${target}`
      : undefined;
  }
  if (target === undefined) {
    const home = Object.entries(packageHomes).find(([name]) => specifier.startsWith(name))?.[1];
    return home === undefined || home === from ? undefined : `${specifier} belongs to src/${home}`;
  }
  const to = unitOf(target);
  if (to === undefined) return `${target} is outside of src`;
  if (to === from) return undefined;
  const allowed = directions[from];
  if (!allowed) return `src/${from} is not in scripts/directions.ts`;
  if (allowed.values.includes(to) || (isType && allowed.types.includes(to))) return undefined;
  return `src/${from} imports ${isType ? 'a type of ' : ''}src/${to}`;
}

describe('imports of src/, sandbox/ and scene/', () => {
  test('point the way that scripts/directions.ts says', () => {
    const wrong = [...sources].flatMap(([file, imports]) =>
      imports.flatMap((one) => objection(file, one) ?? []).map((why) => `${file}: ${why}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every folder and file of src/ has its directions, and nothing else has', () => {
    expect(Object.keys(directions).sort()).toEqual(
      [...new Set([...sources.keys()].flatMap((file) => unitOf(file) ?? []))].sort(),
    );
  });

  test('nothing but the two phases imports commands', () => {
    const importers = [...sources].filter(
      ([file, imports]) =>
        unitOf(file) !== 'commands' &&
        imports.some(({ specifier }) =>
          resolveImport(file, specifier)?.startsWith('src/commands/'),
        ),
    );
    expect(importers.map(([file]) => file)).toEqual(['src/main.ts', 'src/post.ts']);
  });

  test('make no cycle when the program runs', () => {
    const edges = new Map(
      [...sources].map(([file, imports]) => [
        file,
        imports.flatMap(({ specifier, isType }) =>
          isType ? [] : (resolveImport(file, specifier) ?? []),
        ),
      ]),
    );
    expect(findCycle(edges)).toBeUndefined();
  });

  test('name the file with its ending, and no file hands on what another one has', () => {
    const relative = [...sources].flatMap(([file, imports]) =>
      imports.filter(({ specifier }) => specifier.startsWith('.')).map((one) => ({ file, ...one })),
    );
    expect(relative.filter(({ specifier }) => !/\.(ts|mjs|json)$/.test(specifier))).toEqual([]);
    expect(relative.filter(({ isReexport }) => isReexport)).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    [
      'src/plan/lock.ts',
      "import { watch } from '../image-build/watch.ts';",
      'src/plan imports src/image-build',
    ],
    [
      'src/plan/lock.ts',
      "import type { Progress } from '../image-build/watch.ts';",
      'src/plan imports a type of src/image-build',
    ],
    [
      'src/aws/ec2.ts',
      "import { release } from '../release/release.ts';",
      'src/aws imports src/release',
    ],
    [
      'src/aws/ec2.ts',
      "const found = await import('../plan/decide.ts');",
      'src/aws imports src/plan',
    ],
    [
      'src/report/summary.ts',
      "import { explainFailure } from '../image-build/failure.ts';",
      'src/report imports src/image-build',
    ],
    [
      'src/image-build/watch.ts',
      "import { EC2Client } from '@aws-sdk/client-ec2';",
      '@aws-sdk/client-ec2 belongs to src/aws',
    ],
    ['src/main.ts', "import { info } from '@actions/core';", '@actions/core belongs to src/github'],
    [
      'src/index.ts',
      "import { startSandbox } from '../sandbox/sandbox.ts';",
      'sandbox/sandbox.ts is outside of src',
    ],
    [
      'sandbox/world.ts',
      "import { systemClock } from '../src/clock.ts';",
      'the sandbox imports src/clock.ts',
    ],
    [
      'sandbox/world.ts',
      "import { accounts } from '../scene/accounts.ts';",
      'the sandbox imports scene/accounts.ts',
    ],
  ])('%s: %s', (file, text, why) => {
    expect(importsOf(text).map((one) => objection(file, one))).toEqual([why]);
  });

  test('allows what the directions allow', () => {
    const text =
      "import type { Failure } from '../image-build/failure.ts'; import { results } from '../outputs/images.ts';";
    expect(importsOf(text).map((one) => objection('src/report/summary.ts', one))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('finds a cycle', () => {
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', []],
          ['d', ['b']],
        ]),
      ),
    ).toEqual(['b', 'd', 'b']);
  });
});
