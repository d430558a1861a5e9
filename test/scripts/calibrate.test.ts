import { describe, expect, test } from '@jest/globals';
import { defaultSettings, type Settings } from 'aws-sandbox/settings';
import { agrees } from '../../scripts/calibrate/finding.ts';
import { probes } from '../../scripts/calibrate/probes.ts';
import { judge, renderRows, settingsOf, type Row } from '../../scripts/calibrate/report.ts';
import { values } from '../e2e/setting-values.ts';
import { Calibrator, options } from './calibrating.ts';

type Name = keyof Settings;

/** `npm run long`: each value alone, not one of them; an interruption at each request. */
const isLong = process.env['CALIBRATE_ALL'] !== undefined;

const probed = Object.keys(values) as Name[];
const text = (value: unknown): string => JSON.stringify(value);

/** Values that hide those of another switch: who looks late misses states, for instance. */
const hiding: Partial<Record<Name, { value: unknown; hidden: Name }>> = {
  getLagSeconds: { value: 20, hidden: 'firstStates' },
  logs: { value: 'never', hidden: 'logFormat' },
  retries: { value: 'never', hidden: 'retrySeconds' },
};

/**
 * Settings that turn all switches at once, so that each has each of its values in one of them; the
 * last has the values that hide others.
 */
const turns = Math.max(...probed.map((name) => values[name].length));
const rotations = Array.from({ length: turns + 1 }, (_, turn): Partial<Settings> =>
  Object.fromEntries(
    probed.map((name) => {
      const hides = hiding[name];
      if (hides && turn === turns) return [name, hides.value];
      const open = values[name].filter((value) => value !== hides?.value);
      return [name, open[turn % open.length]];
    }),
  ),
);

/** Switches of which what was found fits several values. */
const ambiguous = (rows: Row[]): string[] =>
  rows.flatMap(({ name, finding }) => {
    const fitting = values[name].filter((value) => agrees(finding, value) === true);
    return fitting.length > 1 ? [`${name}: ${text(fitting)}`] : [];
  });

/** What was found of the switches, by whether it is what the sandbox was set to. */
function compare(rows: Row[], settings: Partial<Settings>): Record<'right' | 'wrong', string[]> {
  const of = (isRight: boolean): string[] =>
    rows
      .filter(
        ({ name, finding }) => agrees(finding, settings[name] ?? defaultSettings[name]) === isRight,
      )
      .map(({ name }) => `${name}: ${text(settings[name] ?? defaultSettings[name])}`);
  return { right: of(true), wrong: of(false) };
}

test('every switch has a probe', () => {
  expect(Object.keys(probes).sort()).toEqual(Object.keys(defaultSettings).sort());
});

describe('with every switch turned', () => {
  const found = new Set<string>();

  test.each(rotations.map((settings, turn) => [turn, settings] as const))(
    'turn %i: finds no other value, and leaves nothing behind',
    async (_turn, settings) => {
      const calibrator = await Calibrator.start(settings);
      const { rows, evidence, left } = await calibrator.calibrate();
      await calibrator.sandbox.close();
      const { right, wrong } = compare(rows, settings);
      expect(wrong).toEqual([]);
      expect(ambiguous(rows)).toEqual([]);
      expect(evidence.troubles).toEqual([]);
      for (const one of right) found.add(one);
      for (const [name, value] of Object.entries(settingsOf(rows))) {
        if (typeof value !== 'number') {
          expect([name, value]).toEqual([name, settings[name as Name]]);
        }
      }
      expect(renderRows(rows, evidence.troubles)).not.toContain(options.accountId);
      expect(left).toEqual([]);
      expect(calibrator.remains()).toEqual([]);
    },
  );

  test('each value of each switch was found', () => {
    const all = probed.flatMap((name) => values[name].map((value) => `${name}: ${text(value)}`));
    expect([...found].sort()).toEqual(all.sort());
  });
});

describe('with one switch turned', () => {
  const alone = probed.flatMap((name) => values[name].map((value) => [name, value] as const));

  const sample = alone[Number(process.env['TEST_SEED']) % alone.length] ?? alone[0];

  test.each(isLong ? alone : sample ? [sample] : [])(
    '%s: %j is found, and of all others the default',
    async (name, value) => {
      const settings = { [name]: value } as Partial<Settings>;
      const calibrator = await Calibrator.start(settings);
      const { rows, evidence, left } = await calibrator.calibrate();
      await calibrator.sandbox.close();
      const { right, wrong } = compare(rows, settings);
      const hides = hiding[name];
      const hidden = hides && hides.value === value ? [hides.hidden] : [];
      expect(wrong).toEqual([]);
      expect(ambiguous(rows)).toEqual([]);
      expect(right).toHaveLength(probed.length - hidden.length);
      expect(evidence.troubles).toEqual([]);
      expect(left).toEqual([]);
      expect(calibrator.remains()).toEqual([]);
    },
  );
});

test('what was not found out says what it takes', () => {
  const evidence = { images: [], trials: { watched: [] }, troubles: [] };
  const because = new Map(judge(evidence).map((row) => [row.name, row.because]));
  expect(because.get('passRole')).toBe('not looked at: takes --denied-profile');
  expect(because.get('firstStates')).toBe('nothing was seen of it');
  expect(because.get('managedImageAmis')).toBe('not looked at: nothing to see it by');
});

describe('what a candidate leaves behind', () => {
  // Of `npm run long` at every request, here at one when builds have just begun.
  test.each(isLong ? Array.from({ length: 250 }, (_, index) => 10 + index) : [60])(
    'nothing where it is interrupted at request %i',
    async (request) => {
      const calibrator = await Calibrator.start({ getLagSeconds: 20 });
      const evidence = await calibrator.read();
      calibrator.before = (count) => {
        if (count === request) calibrator.stop();
      };
      const left = await calibrator.tryCandidate(evidence);
      await calibrator.sandbox.close();
      expect(evidence.troubles).toEqual(['the candidate did not come to its end: interrupted']);
      expect(left).toEqual([]);
      expect(calibrator.remains()).toEqual([]);
    },
  );

  test('the commands for what could not be taken away; its images tell who reads as much', async () => {
    const settings: Partial<Settings> = {
      failedOutput: 'amis',
      failureContext: false,
      failedWorkflow: 'ROLLBACK_COMPLETED',
      outputState: true,
      homeDistribution: 'copy',
      disabledTests: 'skipped',
      logFormat: 'plain',
      imageArnTag: false,
    };
    const calibrator = await Calibrator.start(settings);
    const { iam } = calibrator.sandbox;
    calibrator.before = () => {
      if (calibrator.said.at(-1) !== 'taking away what was made') return;
      for (const action of ['imagebuilder:DeleteImage', 'ec2:DeregisterImage', 'logs:Delete*']) {
        iam.deny('sandbox', action);
      }
      calibrator.before = () => undefined;
    };
    const left = await calibrator.tryCandidate(await calibrator.read());
    const image = 'arn:aws:imagebuilder:us-east-1:360783618952:image/golden-ami-calibrate-abc12345';
    expect(left).toEqual(
      expect.arrayContaining([
        `aws --region us-east-1 imagebuilder delete-image --image-build-version-arn ${image}-good/1.0.0/2`,
        `aws --region us-east-1 imagebuilder delete-image --image-build-version-arn ${image}-fails/1.0.0/1`,
        expect.stringMatching(/^aws --region us-west-2 ec2 deregister-image .*--image-id ami-\w+$/),
        'aws --region us-east-1 logs delete-log-group --log-group-name /aws/imagebuilder/golden-ami-calibrate-abc12345-good',
      ]),
    );

    const rows = judge(await calibrator.read());
    await calibrator.sandbox.close();
    expect(compare(rows, settings).wrong).toEqual([]);
    const byReading = probed.filter((name) => probes[name].by === 'reading');
    const found = rows.flatMap(({ name, finding }) => (finding ? name : []));
    expect(found.sort()).toEqual(byReading.sort());

    iam.allow('sandbox');
    expect(await calibrator.remove()).toEqual([]);
    expect(calibrator.remains()).toEqual([]);
  });

  test('nothing where its time is over', async () => {
    const calibrator = await Calibrator.start({}, 20);
    const evidence = await calibrator.read();
    const left = await calibrator.tryCandidate(evidence);
    await calibrator.sandbox.close();
    expect(evidence.troubles).toEqual(['the candidate did not come to its end: its time is over']);
    expect(left).toEqual([]);
    expect(calibrator.remains()).toEqual([]);
  });
});
