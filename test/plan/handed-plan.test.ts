import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { ActionError } from '../../src/errors.ts';
import { packPlan, plannedOf, unpackPlan, type HandedPlan } from '../../src/plan/handed-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aLock } from '../helpers/wanted.ts';

const plan: Plan = {
  plannedAt: '2026-11-21T12:00:00.000Z',
  share: true,
  unplanned: [
    {
      recipe: 'rhel-8',
      file: 'recipes/rhel-8.yml',
      error: { message: 'It broke.', remedy: 'Mend it.' },
    },
  ],
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

/** An output `plan` with these bytes in it. */
const packed = (bytes: string | Buffer): string =>
  JSON.stringify({ version: 2, gzip: Buffer.from(bytes).toString('base64') });
const handed = (value: unknown): string => packed(gzipSync(JSON.stringify(value)));

test.each([
  ['now', packPlan(plan)],
  ['by the first version', JSON.stringify({ version: 1, ...plan })],
])('a plan that was written %s survives being an output and an input', (_, text) => {
  const unpacked = unpackPlan(text);
  expect({
    ...unpacked,
    recipes: [plannedOf(aRecipe(), unpacked)],
  }).toEqual({ version: 2, ...plan });
});

test('the same plan is the same text', () => {
  expect(packPlan(plan)).toBe(packPlan(structuredClone(plan)));
});

test('what the files of the recipe say does not travel', () => {
  const { gzip } = JSON.parse(packPlan(plan)) as { gzip: string };
  const json = gunzipSync(Buffer.from(gzip, 'base64')).toString();
  const { parent, components, digest } = plan.recipes[0]!.lock;
  expect(json).toContain(parent.image);
  for (const component of components) {
    expect(json.includes(component.arn)).toBe(component.kind === 'managed');
  }
  expect(json).not.toContain(digest);
});

test('a recipe that the plan lacks, or that was planned from other files, is refused', () => {
  const unpacked = unpackPlan(packPlan(plan));
  for (const recipe of [aRecipe({ file: 'recipes/x.yml' }), aRecipe({ volume: { size: 9 } })]) {
    expect(() => plannedOf(recipe, unpacked)).toThrow(
      `${recipe.file} is not what the plan was made of.`,
    );
  }
});

describe('what is no plan', () => {
  const whole = { version: 1, ...plan };
  const good = JSON.parse(
    gunzipSync(
      Buffer.from((JSON.parse(packPlan(plan)) as { gzip: string }).gzip, 'base64'),
    ).toString(),
  ) as HandedPlan;
  const [first] = good.recipes;

  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /^The input plan is no JSON\.$/],
    ['null', 'null', /the whole/],
    ['what a leg had once', 'see the output plan', /^The input plan is no JSON\.$/],
    ['another version', JSON.stringify({ ...whole, version: 3 }), /: version: /],
    ['another version, packed', handed({ ...good, version: 3 }), /: version: /],
    ['no base64', packed('').replace('""', '"%%%"'), /^The input plan can't be unpacked\.$/],
    ['not compressed', packed('{}'), /^The input plan can't be unpacked\.$/],
    [
      'cut off',
      packed(gzipSync(JSON.stringify(good)).subarray(0, -20)),
      /^The input plan can't be unpacked\.$/,
    ],
    [
      'a hundred megabytes',
      packed(gzipSync(Buffer.alloc(100_000_000, ' '), { level: 1 })),
      /^The input plan can't be unpacked\.$/,
    ],
    [
      'more after the base64',
      packPlan(plan).replace(/"}$/, '%20x"}'),
      /^The input plan can't be unpacked\.$/,
    ],
    ...[Buffer.alloc(1), Buffer.from('more'), gzipSync(''), gzipSync('{}')].map(
      (more): [string, string, RegExp] => [
        `more after the end: ${more.toString('hex')}`,
        packed(Buffer.concat([gzipSync(JSON.stringify(good)), more])),
        /^The input plan (can't be unpacked|is no JSON)\.$/,
      ],
    ),
    [
      'a member that is not known beside the packed',
      JSON.stringify({ ...(JSON.parse(packPlan(plan)) as object), recipes: [] }),
      /^The input plan is not a plan of this version/,
    ],
    ['text, compressed', packed(gzipSync('{')), /^The input plan is no JSON\.$/],
    [
      'a missing lock',
      handed({ ...good, recipes: [{ ...first, lock: undefined }] }),
      /: recipes\.0\.lock: /,
    ],
    [
      'an unknown action',
      handed({ ...good, recipes: [{ ...first, action: 'destroy' }] }),
      /: recipes\.0\.action: /,
    ],
    [
      'a time that is none',
      handed({ ...good, recipes: [{ ...first, lock: { ...first!.lock, resolvedAt: 'x' } }] }),
      /: recipes\.0\.lock\.resolvedAt: it is no time/,
    ],
    [
      'a component of no kind',
      JSON.stringify({
        ...whole,
        recipes: [{ ...plan.recipes[0], lock: { ...aLock(), components: [{ arn: 'x' }] } }],
      }),
      /: recipes\.0\.lock\.components\.0\.kind: /,
    ],
  ])('%s', (_, text, message) => {
    expect(() => unpackPlan(text)).toThrow(ActionError);
    expect(() => unpackPlan(text)).toThrow(message);
  });

  const refusedInOneLine = (text: string): void => {
    try {
      unpackPlan(text);
    } catch (error) {
      expect(error).toBeInstanceOf(ActionError);
      expect((error as ActionError).message).not.toMatch(/[\r\n]/);
      return;
    }
    throw new Error('this was to be refused');
  };

  test('any text is refused in one line, packed or not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        refusedInOneLine(text);
        refusedInOneLine(packed(text));
        refusedInOneLine(packed(gzipSync(text)));
      }),
    );
  });

  test('a plan with any member made another is refused or read, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(first!), ...Object.keys(first!.lock)),
        fc.anything(),
        (member, value) => {
          const recipe =
            member in first!
              ? { ...first, [member]: value }
              : { ...first, lock: { ...first!.lock, [member]: value } };
          let text: string;
          try {
            text = handed({ ...good, recipes: [recipe] });
          } catch {
            return; // no JSON can hold it
          }
          try {
            plannedOf(aRecipe(), unpackPlan(text));
          } catch (error) {
            expect(error).toBeInstanceOf(ActionError);
          }
        },
      ),
    );
  });
});
