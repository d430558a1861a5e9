// Preloaded with `node --import` into a program that is to live in the sandbox's time: dates and
// timers run `scale` times as fast as real ones. SANDBOX_CLOCK holds {scale, epoch, origin} as
// sandbox.ts writes it; without it nothing changes. Sockets keep real time: the timers inside of
// Node's network code are not these, and AbortSignal.timeout, which ends requests, is left alone.
// The file is not called clock.mjs because jest finds imports without their extension, and would
// take it for clock.ts.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { promisify } from 'node:util';

/** Node fires a longer timer at once. */
const longestMs = 2 ** 31 - 1;

if (process.env.SANDBOX_CLOCK) {
  const { scale, epoch, origin } = JSON.parse(process.env.SANDBOX_CLOCK);
  scaleDate(scale, epoch, origin);
  // Where time stands still a timer would never fire; there they keep real time.
  if (scale > 0) scaleTimers(scale);
}

/** @param {number} scale @param {number} epoch @param {number} origin */
function scaleDate(scale, epoch, origin) {
  const RealDate = Date;
  const realNow = RealDate.now;
  const now = () => Math.floor(epoch + (realNow() - origin) * scale);
  /** @param {unknown[]} values */
  function SimulatedDate(...values) {
    if (new.target === undefined) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, values.length === 0 ? [now()] : values, new.target);
  }
  // The same prototype: dates made by Node itself are instances, too.
  SimulatedDate.prototype = RealDate.prototype;
  RealDate.prototype.constructor = SimulatedDate;
  Object.defineProperty(SimulatedDate, 'name', { value: 'Date' });
  Object.defineProperty(SimulatedDate, 'length', { value: 7 });
  SimulatedDate.now = now;
  SimulatedDate.parse = RealDate.parse;
  SimulatedDate.UTC = RealDate.UTC;
  globalThis.Date = SimulatedDate;
}

/** @param {number} scale */
function scaleTimers(scale) {
  /**
   * Simulated to real milliseconds. NaN and undefined stay what Node makes of them. @param {number
   * | undefined} ms
   */
  const real = (ms) => (Number(ms) > 0 ? Math.min(Number(ms) / scale, longestMs) : ms);
  const { setTimeout, setInterval } = timers;
  const promised = {
    setTimeout: timersPromises.setTimeout,
    setInterval: timersPromises.setInterval,
    wait: timersPromises.scheduler.wait.bind(timersPromises.scheduler),
  };

  timersPromises.setTimeout = (ms, ...rest) => promised.setTimeout(real(ms), ...rest);
  timersPromises.setInterval = (ms, ...rest) => promised.setInterval(real(ms), ...rest);
  timersPromises.scheduler.wait = (ms, ...rest) => promised.wait(real(ms), ...rest);
  timers.setTimeout = (callback, ms, ...rest) => setTimeout(callback, real(ms), ...rest);
  timers.setInterval = (callback, ms, ...rest) => setInterval(callback, real(ms), ...rest);
  Object.defineProperty(timers.setTimeout, promisify.custom, { value: timersPromises.setTimeout });
  globalThis.setTimeout = timers.setTimeout;
  globalThis.setInterval = timers.setInterval;

  syncBuiltinESMExports();
}
