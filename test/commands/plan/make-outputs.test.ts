import { describe, expect, test } from '@jest/globals';
import { outputsOf } from '../../../src/commands/plan/make-outputs.ts';
import type { PlanReport } from '../../../src/commands/plan/summary.ts';
import { ActionError } from '../../../src/errors.ts';
import { unpackPlan } from '../../../src/plan/handed-plan.ts';
import { aPlanned } from '../../report/samples.ts';

const now = Date.parse('2026-11-21T12:00:00Z');

/** Plans of recipes that share what golden-ami's own recipes share. */
const many = (count: number, change: (index: number) => object = () => ({})): PlanReport[] =>
  Array.from({ length: count }, (_, index) =>
    aPlanned(`team-${String(index)}`, {
      file: `recipes/team-${String(index)}.yml`,
      ...change(index),
    }),
  );

function refusal(reports: readonly PlanReport[]): string {
  try {
    outputsOf({ reports, deleted: [] }, now, false);
  } catch (error) {
    if (error instanceof ActionError) return `${error.message} ${error.remedy}`;
    throw error;
  }
  return '';
}

/** Text that no compression makes shorter than about three quarters. */
function noise(length: number, seed: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 94));
  }).join('');
}

test('a leg has its recipe, name, platform and the reason, and no plan', () => {
  const { matrix } = outputsOf({ reports: many(1), deleted: [] }, now, false);
  expect(matrix.include).toEqual([
    {
      recipe: 'recipes/team-0.yml',
      name: 'team-0',
      platform: 'Linux',
      reason: 'there is no image with this content',
      plan: 'see the output plan',
    },
  ]);
  expect(() => unpackPlan(matrix.include[0]?.plan ?? '')).toThrow(/^The input plan is no JSON/);
});

test('a long reason is cut in the matrix, and whole in the plan', () => {
  const reason = `${'x'.repeat(198)}${'😀'.repeat(200)}`;
  const { matrix, plan } = outputsOf(
    { reports: many(1, () => ({ reason })), deleted: [] },
    now,
    false,
  );
  const cut = matrix.include[0]?.reason ?? '';
  expect(cut).toHaveLength(200);
  expect(cut.isWellFormed()).toBe(true);
  expect(unpackPlan(plan ?? '').recipes[0]?.reason).toBe(reason);
});

describe('what GitHub takes', () => {
  test('256 recipes to build, and many more with nothing to do', () => {
    const idle = many(300).map((one, index) => ({
      ...one,
      recipe: `idle-${String(index)}`,
      action: 'nothing' as const,
    }));
    const { matrix, plan } = outputsOf(
      { reports: [...many(256), ...idle], deleted: [] },
      now,
      true,
    );
    expect(matrix.include).toHaveLength(256);
    expect(unpackPlan(plan ?? '').recipes).toHaveLength(556);
  });

  test.each<[string, PlanReport[], RegExp]>([
    [
      '257 recipes to build',
      many(257),
      /^The plan of 257 recipes is more than GitHub takes: 257 jobs of one matrix, at most 256\. Nothing was started\. Plan a part of them/,
    ],
    [
      'a plan that no input holds',
      many(60, (index) => ({ changes: [noise(2500, index)] })),
      /^The plan of 60 recipes is more than GitHub takes: \d+ bytes of the plan in a step's input, at most 130972\. /,
    ],
    [
      'a matrix that no job can give out',
      many(250, (index) => ({ file: `${'folder/'.repeat(180)}${String(index)}.yml` })),
      /: \d+ characters of the job's outputs, at most 524288\. /,
    ],
    [
      'more AMI ids than the job that collects can give out',
      many(250, () => {
        const one = aPlanned('x');
        const regions = Array.from({ length: 60 }, (_, index) => `xx-region-${String(index)}`);
        return { action: 'nothing', lock: { ...one.lock, regions } };
      }),
      /: \d+ characters of the output amis of the job that collects, at most 524288\. /,
    ],
  ])('not %s', (_, reports, message) => {
    expect(refusal(reports)).toMatch(message);
  });
});
