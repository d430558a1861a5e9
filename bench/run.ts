import { parseArgs } from 'node:util';
import { table } from 'table';
import { bundleSize } from './bundle-size.ts';
import { measureCalls } from './calls.ts';
import { measureDelay } from './delay.ts';
import { measureFirstRequest } from './first-request.ts';
import { measureFleet } from './fleet.ts';
import { measureLongTexts } from './long-texts.ts';
import { measurePlan, type CommandFigures } from './plan.ts';
import { measurePlanSize } from './plan-size.ts';
import { measureValidate } from './validate.ts';

// `npm run bench`: figures of speed and size, each from several runs and beside its floor, a peer or
// its goal. Nothing here passes or fails: a figure is for people to read.

const { values } = parseArgs({
  options: {
    peer: { type: 'string' },
    runs: { type: 'string', default: '15' },
    only: { type: 'string' },
  },
});
const runs = Number(values.runs);
const rows: string[][] = [['figure', 'measured', 'floor, peer or goal']];
const ms = (value: number): string => `${value.toFixed(0)} ms`;

const parts: Record<string, () => Promise<void>> = {
  'first-request': async () => {
    const { floorMs, oursMs, peerMs } = await measureFirstRequest(runs, values.peer);
    const peer = peerMs === undefined ? '' : `; peer bare + ${ms(peerMs - floorMs)}`;
    rows.push([
      'first Image Builder or EC2 request of build',
      `bare + ${ms(oursMs - floorMs)}`,
      `bare Node ${ms(floorMs)}${peer}; goal bare + 90 ms`,
    ]);
  },
  'plan': async () => {
    const { plan, collect } = await measurePlan(Math.min(runs, 7));
    const told = ({ calls, medianMs }: CommandFigures): string =>
      `${String(calls)} calls, ${ms(medianMs)} (AWS answers at once)`;
    rows.push([
      'plan with share of seven recipes, nothing to do, among 500 recipes, 500 components, 200 images',
      told(plan),
      'goal under 75 calls, 1.5 s',
    ]);
    rows.push(['collect after it', told(collect), 'goal under 45 calls']);
  },
  'plan-size': () => {
    const kb = (size: number): string => `${size.toFixed(0)} kB`;
    for (const { recipes, regions, wholeKb, factsKb, packedKb } of measurePlanSize()) {
      rows.push([
        `plan of ${String(recipes)} recipes x ${String(regions)} regions, nothing of it shared but keys`,
        `${kb(packedKb)} (facts as JSON ${kb(factsKb)}, locks as JSON ${kb(wholeKb)})`,
        'goal: 256 recipes in an input of 131 kB',
      ]);
    }
    return Promise.resolve();
  },
  'validate': async () => {
    const { floorMs, oursMs, sharedMs, distinctMs } = await measureValidate(runs);
    const floor = `bare Node ${ms(floorMs)}`;
    rows.push([
      'validate of recipes/, whole process',
      `bare + ${ms(oursMs - floorMs)}`,
      `${floor}; goal bare + 250 ms`,
    ]);
    rows.push([
      'validate of 100 recipes that share the documents of recipes/',
      `bare + ${ms(sharedMs - floorMs)}`,
      floor,
    ]);
    rows.push([
      'validate of 100 recipes and 100 documents',
      `bare + ${ms(distinctMs - floorMs)}`,
      floor,
    ]);
  },
  'delay': async () => {
    const { medianS, worstS, builds } = await measureDelay();
    rows.push([
      'AVAILABLE until known (simulated)',
      `median ${medianS.toFixed(1)} s, worst ${worstS.toFixed(1)} s of ${String(builds)} builds`,
      'goal median 10 s, worst 20 s',
    ]);
  },
  'calls': async () => {
    const { fresh, known, waiting } = await measureCalls();
    rows.push([
      'AWS calls of one build with release, four regions, apart from waiting',
      `${String(known)} (first ever in an account: ${String(fresh)}; waiting: ${String(waiting)})`,
      'goal under 70',
    ]);
  },
  'fleet': async () => {
    const { seconds, peakMiB, errors } = await measureFleet();
    rows.push([
      '50 recipes x 20 regions in one process, 20 % throttled',
      `${seconds.toFixed(0)} s, ${peakMiB.toFixed(0)} MiB, ${String(errors)} errors`,
      'goal no error, under 300 MB',
    ]);
  },
  'long-texts': async () => {
    const { worstMs, entry, repeated } = await measureLongTexts(runs);
    rows.push([
      '1 MiB of what patterns look for, through each way in and out',
      `${ms(worstMs)}: ${entry}, ${JSON.stringify(repeated.slice(0, 40))}`,
      'goal under 2 s',
    ]);
  },
  'bundle': async () => {
    const { totalMiB, loadedMiB } = await bundleSize();
    rows.push([
      'bundle',
      `${totalMiB.toFixed(2)} MiB (entry ${loadedMiB.toFixed(2)} MiB)`,
      'goal under 6 MB, unminified',
    ]);
  },
};

for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  process.stderr.write(`measuring ${name} …\n`);
  await measure();
}
process.stdout.write(table(rows));
