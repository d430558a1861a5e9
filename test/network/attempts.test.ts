import { expect, test } from '@jest/globals';
import { attempts } from '../../src/network/attempts.ts';
import { patienceMs } from '../../src/network/policy.ts';
import { FakeClock } from '../helpers/clock.ts';

const passing = (): { kind: 'passing' } => ({ kind: 'passing' });

/** How often a call is sent that takes `ms` each time and then fails, but for the last of `tries`. */
async function sent(ms: number, tries: number): Promise<number> {
  const clock = new FakeClock();
  let count = 0;
  const send = (): Promise<void> => {
    clock.time += ms;
    return ++count === tries ? Promise.resolve() : Promise.reject(new Error('reset'));
  };
  const { signal } = new AbortController();
  await attempts(send, { clock, signal, judge: passing }).catch(() => undefined);
  return count;
}

test('a machine that slept during the first try tries once more', async () => {
  expect(await sent(patienceMs * 10, 2)).toBe(2);
});

test('what takes too long each time is given up', async () => {
  expect(await sent(patienceMs * 10, 9)).toBe(2);
});
