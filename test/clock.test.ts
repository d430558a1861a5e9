import { getEventListeners } from 'node:events';
import { expect, test } from '@jest/globals';
import { systemClock } from '../src/clock.ts';

async function timed(sleep: Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await sleep;
  return performance.now() - startedAt;
}

test('sleeps as long as asked', async () => {
  expect(await timed(systemClock.sleep(40))).toBeGreaterThanOrEqual(39);
});

test('wakes when the signal aborts, without an error', async () => {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 20);
  expect(await timed(systemClock.sleep(60_000, abort.signal))).toBeLessThan(5000);
});

test('does not sleep where the signal is aborted already', async () => {
  expect(await timed(systemClock.sleep(60_000, AbortSignal.abort()))).toBeLessThan(5000);
});

test('leaves no listener behind', async () => {
  const abort = new AbortController();
  const listeners = (): number => getEventListeners(abort.signal, 'abort').length;
  await systemClock.sleep(5, abort.signal);
  expect(listeners()).toBe(0);
  const sleep = systemClock.sleep(60_000, abort.signal);
  expect(listeners()).toBe(1);
  abort.abort();
  await sleep;
  expect(listeners()).toBe(0);
});

test('tells the time and throws dice', () => {
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
  const dice = Array.from({ length: 100 }, () => systemClock.random());
  expect(Math.min(...dice)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...dice)).toBeLessThan(1);
  expect(new Set(dice).size).toBeGreaterThan(50);
});
