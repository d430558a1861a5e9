import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../../src/commands/validate/run.ts';
import { readRun } from '../../../src/github/run.ts';
import type { Adapters } from '../../../src/adapters.ts';
import type { Matrix } from '../../../src/outputs/matrix.ts';
import type { Change } from '../../../src/recipe/changed.ts';
import { FakeClock } from '../../helpers/clock.ts';
import { FakeRunner } from '../../helpers/runner.ts';
import { withProject, write, type Edit } from '../../recipe/project.ts';

interface Outcome {
  isSuccessful: boolean;
  runner: FakeRunner;
  matrix: Matrix['include'];
  /** In order: outputs, annotations, summary. */
  order: string[];
}

const all: Change = { kind: 'all', why: 'schedule' };

/** Runs the command on the good project with these edits, and as many more recipes. */
function check(edits: Edit[], change: Change = all, more = 0): Promise<Outcome> {
  return withProject(edits, async (root) => {
    const recipe = readFileSync(path.join(root, 'recipes/linux.yml'), 'utf8');
    for (let index = 0; index < more; index++) {
      const name = `more-${String(index)}`;
      write(root, `recipes/${name}.yml`, recipe.replace(/^name: .*$/m, `name: ${name}`));
    }
    const runner = new FakeRunner();
    const order: string[] = [];
    const { setOutput, annotate, writeSummary } = runner;
    runner.setOutput = (name, value) => (order.push(name), setOutput(name, value));
    runner.annotate = (level, message) => (order.push(level), annotate(level, message));
    runner.writeSummary = (markdown) => (order.push('summary'), writeSummary(markdown));
    const adapters: Adapters = {
      runner,
      run: readRun({ GITHUB_WORKSPACE: root }),
      clock: new FakeClock(),
      signal: new AbortController().signal,
      readChange: () => Promise.resolve(change),
      compareCommits: () => Promise.resolve({ kind: 'same' }),
      branchRules: () => Promise.resolve(undefined),
      comment: () => Promise.resolve(undefined),
      connect: () => Promise.reject(new Error('validate asks AWS nothing')),
    };
    const isSuccessful = await validate(
      { recipes: ['recipes/*.yml'], changedSince: 'event', githubToken: '' },
      adapters,
    );
    return {
      isSuccessful,
      runner,
      order,
      matrix: (JSON.parse(runner.outputs['matrix'] ?? '{}') as Matrix).include,
    };
  });
}

const wrongKey: Edit = ['recipes/linux.yml', 'name:', 'nmae: x\nname:'];

test('all is well: every recipe with name, platform and reason', async () => {
  const { isSuccessful, matrix, runner } = await check([]);
  expect(isSuccessful).toBe(true);
  expect(matrix).toEqual([
    {
      recipe: 'recipes/linux.yml',
      name: 'linux-1',
      platform: 'Linux',
      reason: 'all recipes: schedule',
    },
    {
      recipe: 'recipes/windows.yml',
      name: 'windows-1',
      platform: 'Windows',
      reason: 'all recipes: schedule',
    },
  ]);
  expect(runner.outputs['has-changes']).toBe('true');
  expect(runner.lines.at(-1)).toMatch(/^2 recipes, 2 documents, 0 errors, 0 warnings$/);
});

describe('with an error', () => {
  test('the recipe is left out, the others are not; the command fails', async () => {
    const { isSuccessful, matrix, runner } = await check([wrongKey]);
    expect(isSuccessful).toBe(false);
    expect(matrix.map(({ recipe }) => recipe)).toEqual(['recipes/windows.yml']);
    expect(runner.annotations.at(-1)).toMatchObject({
      level: 'error',
      message: expect.stringMatching(/^1 error in the recipes, first recipes\/linux\.yml:\d+:1: /),
    });
  });

  test('in a file that all use, none is left', async () => {
    const { isSuccessful, matrix, runner } = await check([
      ['recipes/base/organization.yml', 'homeRegion:', 'homeRegoin: x\nhomeRegion:'],
    ]);
    expect([isSuccessful, matrix, runner.outputs['has-changes']]).toEqual([false, [], 'false']);
  });

  test('outputs are published before anything else is said', async () => {
    const { order } = await check([wrongKey]);
    expect(order.slice(0, 3)).toEqual(['matrix', 'has-changes', 'diagnostics']);
    expect(order.slice(3)).toContain('summary');
    expect(order.at(-1)).toBe('error');
  });
});

describe('the change', () => {
  test('selects what it touches', async () => {
    const { isSuccessful, matrix } = await check([], {
      kind: 'files',
      files: ['recipes/windows.yml', 'README.md'],
    });
    expect([isSuccessful, matrix.map(({ recipe }) => recipe)]).toEqual([
      true,
      ['recipes/windows.yml'],
    ]);
  });

  test('that touches nothing selects nothing; all files are checked all the same', async () => {
    const { isSuccessful, matrix, runner } = await check([wrongKey], {
      kind: 'files',
      files: ['README.md'],
    });
    expect([isSuccessful, matrix, runner.outputs['has-changes']]).toEqual([false, [], 'false']);
  });

  test('that is not known is a warning, and selects all', async () => {
    const { isSuccessful, matrix, runner } = await check([], {
      kind: 'unknown',
      problem: 'The clone is shallow.',
    });
    expect([isSuccessful, matrix.length]).toEqual([true, 2]);
    expect(runner.annotations[0]).toEqual({
      level: 'warning',
      message: 'The clone is shallow. All recipes are selected.',
    });
  });
});

describe('a matrix', () => {
  test.each([
    [256, []],
    [257, [expect.stringMatching(/^The output matrix has 257 entries, .+ at most 256 jobs/)]],
  ])('of %i entries: warned of where GitHub would not run it', async (entries, messages) => {
    const { isSuccessful, matrix, runner } = await check([], all, entries - 2);
    expect([isSuccessful, matrix.length]).toEqual([true, entries]);
    const warnings = runner.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual(messages);
  });
});
