/** Microseconds: what a first run, or the collector of garbage, may take beside the work. */
const allowance = 100_000;

/** Microseconds of the processor: what else the machine does counts for nothing. */
export async function processorTime(run: () => unknown): Promise<number> {
  const begin = process.cpuUsage();
  await run();
  return process.cpuUsage(begin).user;
}

/**
 * Whether work of twice the size takes at most three times as long; what is quadratic takes four
 * times as long. It is no measure of speed, which differs by machine. One of three tries has to
 * show it.
 *
 * @param size The larger one.
 */
export async function isLinear(run: (size: number) => unknown, size: number): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    const half = await processorTime(() => run(Math.ceil(size / 2)));
    const whole = await processorTime(() => run(size));
    if (whole <= 3 * half + allowance) return true;
  }
  return false;
}
