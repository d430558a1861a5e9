import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { ActionError } from '../../src/errors.ts';
import { parsePlan, type Plan } from '../../src/plan/plan.ts';
import { aLock } from '../helpers/wanted.ts';

const plan: Plan = {
  version: 1,
  plannedAt: '2026-11-21T12:00:00.000Z',
  share: true,
  recipes: [
    {
      recipe: 'al-2023',
      file: 'recipes/al-2023.yml',
      action: 'release',
      reason: 'a candidate with the same content exists',
      changes: ['volume: 8 → 9 GiB'],
      imageArn: 'arn:aws:imagebuilder:us-east-1:360783618952:image/al-2023-0123456789ab/1.0.0/1',
      lock: aLock(),
      findings: [
        {
          severity: 'unknown',
          subject: 'key',
          message: 'x',
          remedy: 'y',
          at: { file: 'f', line: 1, column: 2 },
        },
      ],
      lastMinutes: 44,
    },
  ],
};

test('a plan survives being an output and an input', () => {
  expect(parsePlan(JSON.stringify(plan))).toEqual(plan);
});

describe('what is no plan', () => {
  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /^The input plan is no JSON\.$/],
    ['null', 'null', /the whole/],
    ['another version', JSON.stringify({ ...plan, version: 2 }), /: version: /],
    [
      'a missing lock',
      JSON.stringify({ ...plan, recipes: [{ ...plan.recipes[0], lock: undefined }] }),
      /: recipes\.0\.lock: /,
    ],
    [
      'an unknown action',
      JSON.stringify({ ...plan, recipes: [{ ...plan.recipes[0], action: 'destroy' }] }),
      /: recipes\.0\.action: /,
    ],
    [
      'a component of no kind',
      JSON.stringify({
        ...plan,
        recipes: [{ ...plan.recipes[0], lock: { ...aLock(), components: [{ arn: 'x' }] } }],
      }),
      /: recipes\.0\.lock\.components\.0\.kind: /,
    ],
  ])('%s', (_, text, message) => {
    expect(() => parsePlan(text)).toThrow(ActionError);
    expect(() => parsePlan(text)).toThrow(message);
  });

  test('any text is refused in one line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        try {
          parsePlan(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ActionError);
          expect((error as ActionError).message).not.toMatch(/[\r\n]/);
          return;
        }
        throw new Error('this was to be refused');
      }),
    );
  });
});
