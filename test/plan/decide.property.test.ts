import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { decide, differencesFromWanted, type Decision } from '../../src/plan/decide.ts';
import { isMarkedReleased, isRunning, type Image } from '../../src/plan/image.ts';
import type { Observed } from '../../src/plan/observe.ts';
import type { Wanted } from '../../src/plan/wanted.ts';
import { day } from '../helpers/clock.ts';
import { anImage, releaseTags } from '../helpers/image.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aWanted } from '../helpers/wanted.ts';

const plain = aWanted();
const forced = aWanted(aRecipe(), { force: true });
const lockedAt = Date.parse(plain.lock.resolvedAt);
const maxAge = 7 * day;

const statuses = [
  'PENDING',
  'CREATING',
  'BUILDING',
  'TESTING',
  'DISTRIBUTING',
  'INTEGRATING',
  'AVAILABLE',
  'FAILED',
  'CANCELLED',
  'DEPRECATED',
  'DISABLED',
  'DELETED',
  'NEW_TO_US',
];
const moment = fc.integer({ min: lockedAt - 10 * day, max: lockedAt + day });

const images = (wanted: Wanted): fc.Arbitrary<Image> =>
  fc
    .record({
      status: fc.constantFrom(...statuses, 'AVAILABLE', 'BUILDING'),
      createdAt: moment,
      isOdd: fc.constantFrom(
        undefined,
        undefined,
        undefined,
        { change: { imageTestsConfiguration: { imageTestsEnabled: false } } },
        { change: { workflows: [{ workflowArn: 'mine' }] } },
        { change: { executionRole: 'r' } },
        { imageRecipeArn: 'x' },
        { infrastructureArn: 'x' },
        { distributionArn: 'x' },
      ),
      amiId: fc.constantFrom('ami-1', 'ami-2', 'ami-3'),
      tags: fc.constantFrom({}, releaseTags),
      number: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ isOdd, amiId, ...rest }) =>
      anImage(wanted, { ...rest, ...isOdd, amis: [{ region: 'us-east-1', amiId }] }),
    );

interface Case {
  wanted: Wanted;
  observed: Observed;
  share: boolean;
}

const cases: fc.Arbitrary<Case> = fc.constantFrom(plain, forced).chain((wanted) =>
  fc.record({
    wanted: fc.constant(wanted),
    share: fc.boolean(),
    observed: fc.record({
      now: fc.integer({ min: lockedAt, max: lockedAt + day }),
      // As observe gives them: later builds have higher numbers.
      builds: fc
        .array(images(wanted), { maxLength: 6 })
        .map((all) => all.sort((a, b) => b.createdAt - a.createdAt)),
      nextBuildNumber: fc.integer({ min: 1, max: 40 }),
      candidate: fc.option(
        fc.record({
          image: images(wanted),
          problems: fc.array(fc.constantFrom('volumes', 'user data'), { maxLength: 1 }),
          unknown: fc.constant([]),
        }),
        { nil: undefined },
      ),
      newestReleasedAmiId: fc.constantFrom(undefined, 'ami-1', 'ami-2', 'ami-3'),
      isReleaseComplete: fc.boolean(),
      newestReleasedAt: fc.oneof(fc.constant(0), moment),
      previous: fc.constant(undefined),
      amis: fc.constant([]),
      lost: fc.constant(new Map<string, string>()),
      released: fc.constantFrom(
        undefined,
        { added: [], removed: [], foreign: [] },
        { difference: 'it differs', added: [], removed: [], foreign: [] },
      ),
    }),
  }),
);

const holds = (property: (one: Case, decision: Decision) => void): void => {
  fc.assert(
    fc.property(cases, (one) => property(one, decide(one.wanted, one.observed, one.share))),
    { numRuns: 3000 },
  );
};

const notBefore = ({ wanted }: Case): number => (wanted === forced ? lockedAt : 0);
const isFresh = (one: Case, image: Image): boolean =>
  one.observed.now - image.createdAt < maxAge && image.createdAt >= notBefore(one);
const isExact = (one: Case, image: Image): boolean =>
  differencesFromWanted(image, one.wanted).length === 0;

test('what is lost is neither reused nor released, and the reason says what is', () => {
  holds((one, decision) => {
    if (!('image' in decision) || decision.image.status !== 'AVAILABLE') return;
    const lost = new Map([[decision.image.arn, 'an AMI is gone']]);
    const again = decide(one.wanted, { ...one.observed, lost }, one.share);
    if ('image' in again) {
      if (again.action !== 'attach') expect(again.image.arn).not.toBe(decision.image.arn);
    } else if (
      one.wanted === plain &&
      one.observed.builds.length + Number(one.observed.candidate !== undefined) === 1
    ) {
      expect(again.reason).toMatch(/^an AMI is gone/);
    }
  });
});

test('nothing is started where what is wanted runs', () => {
  holds((one, { action }) => {
    const isThere = one.observed.builds.some(
      (image) =>
        isExact(one, image) && isRunning(image.status) && image.createdAt >= notBefore(one),
    );
    if (isThere) expect(action).not.toBe('start');
  });
});

test('nothing is started where what is wanted is fresh, unless something newer was released since', () => {
  holds((one, { action }) => {
    const isThere = one.observed.builds.some(
      (image) =>
        isExact(one, image) &&
        image.status === 'AVAILABLE' &&
        isFresh(one, image) &&
        (!one.share || image.createdAt > one.observed.newestReleasedAt),
    );
    if (isThere) expect(action).not.toBe('start');
  });
});

test('what is reused, left or released is AVAILABLE, fresh and of the wanted contents', () => {
  holds((one, decision) => {
    if (decision.action === 'start' || decision.action === 'attach') return;
    expect(decision.image.status).toBe('AVAILABLE');
    expect(isFresh(one, decision.image)).toBe(true);
    const isCandidate =
      decision.image === one.observed.candidate?.image &&
      one.observed.candidate.problems.length === 0;
    expect(
      isExact(one, decision.image) ||
        (['release', 'nothing'].includes(decision.action) && isCandidate),
    ).toBe(true);
  });
});

test('what is attached runs, is exactly what is wanted and not from before a forced start', () => {
  holds((one, decision) => {
    if (decision.action !== 'attach') return;
    expect(
      isRunning(decision.image.status) &&
        isExact(one, decision.image) &&
        decision.image.createdAt >= notBefore(one),
    ).toBe(true);
  });
});

test('nothing is released that a newer release would hide', () => {
  holds((one, decision) => {
    const { newestReleasedAmiId, newestReleasedAt, isReleaseComplete, released } = one.observed;
    // An AMI is made after its image; only its own release may be as new, and is finished or put
    // right then.
    const isCut = (image: Image): boolean =>
      (!isReleaseComplete || !isMarkedReleased(image) || released?.difference !== undefined) &&
      image.amis.some(({ amiId }) => amiId === newestReleasedAmiId);
    if (decision.action === 'release' && !isCut(decision.image)) {
      expect(decision.image.createdAt).toBeGreaterThan(newestReleasedAt);
    }
    if (decision.action === 'nothing') {
      expect(released?.difference).toBeUndefined();
      expect(decision.image.amis).toContainEqual({
        region: 'us-east-1',
        amiId: one.observed.newestReleasedAmiId,
      });
    }
  });
});

test('a candidate is never released with problems', () => {
  holds((one, decision) => {
    const { candidate } = one.observed;
    if (decision.action === 'release' && decision.image === candidate?.image) {
      expect(candidate.problems).toEqual([]);
    }
  });
});

test('without share nothing is released, with it nothing stays private', () => {
  holds((one, { action }) => {
    expect(
      one.share ? ['start', 'attach', 'release', 'nothing'] : ['start', 'attach', 'reuse'],
    ).toContain(action);
  });
});

test('of several that would do, the first is taken: observe has the newest first', () => {
  holds((one, decision) => {
    if (decision.action !== 'reuse') return;
    expect(decision.image).toBe(
      one.observed.builds.find(
        (image) => isExact(one, image) && image.status === 'AVAILABLE' && isFresh(one, image),
      ),
    );
  });
});
