import { expect, test } from '@jest/globals';
import { takeTurn, type OrderStore } from '../../src/release/order.ts';
import { anAmi, anImage } from '../helpers/image.ts';
import { aWanted } from '../helpers/wanted.ts';

// What two runs do to each other is in test/e2e/order.test.ts.

const wanted = aWanted();
const image = anImage(wanted);
const amis = wanted.lock.regions.map((region) => anAmi(wanted.lock, region));
const commit = 'a'.repeat(40);

/** An account that forgets what is written; counts the writes. */
function forgetful(): { store: OrderStore; writes: () => number } {
  let now = 0;
  let written = 0;
  const write = (): Promise<void> => {
    written++;
    return Promise.resolve();
  };
  const store: OrderStore = {
    image: () => Promise.resolve(image),
    amis: (region) => Promise.resolve(amis.filter((ami) => ami.region === region)),
    ownAmis: (region) => Promise.resolve(amis.filter((ami) => ami.region === region)),
    tag: write,
    tagImage: write,
    compareCommits: () => Promise.resolve({ kind: 'same' }),
    clock: {
      now: () => now,
      random: () => 0.5,
      limit: () => new AbortController().signal,
      sleep: (ms) => {
        now += ms;
        return Promise.resolve();
      },
    },
    signal: new AbortController().signal,
  };
  return { store, writes: () => written };
}

test('a claim that does not stay ends in an error, after a while', async () => {
  const { store, writes } = forgetful();
  const turn = takeTurn(image, wanted, amis, { commit, run: '', isForced: false }, store);
  await expect(turn).rejects.toThrow('does not stay there');
  expect(writes()).toBeGreaterThan(10);
});

test('a run without the name of a commit claims nothing', async () => {
  for (const none of ['', 'abc', 'main', commit.toUpperCase()]) {
    const { store, writes } = forgetful();
    const releasing = { commit: none, run: '', isForced: false };
    expect(await takeTurn(image, wanted, amis, releasing, store)).toEqual({
      kind: 'taken',
      listed: amis,
    });
    expect(writes()).toBe(0);
  }
});
