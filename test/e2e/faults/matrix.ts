import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Stage } from './trial.ts';
import { draw, share } from './draw.ts';
import { canBeAt, kinds, passesAt, type Kind } from './kinds.ts';
import { scenarios, type Scenario } from './scenarios.ts';
import { nameOf, type Site } from './sites.ts';
import { learn, openAccount, tryEvents, type Account, type Clean, type Outcome } from './trial.ts';

/** Milliseconds of simulated time that an account serves runs that only read. */
const longestMs = 12 * 60 * 60_000;

/** Registers the tests of verbs: every place at which they call, and each kind of fault. */
export function testMatrix(stage: Stage, names: string[]): void {
  describe.each(scenarios.filter(({ name }) => names.includes(name)))('$name', (scenario) => {
    let clean: Clean;
    let kept: { account: Account; since: number } | undefined;
    const table = new Map<string, Record<Outcome['kind'], number>>();

    const account = async (): Promise<Account> => {
      if (!scenario.isReading) return openAccount(stage, scenario);
      if (kept && kept.account.sandbox.world.clock.now() - kept.since > longestMs) {
        await kept.account.close();
        kept = undefined;
      }
      if (!kept) {
        const opened = await openAccount(stage, scenario);
        kept = { account: opened, since: opened.sandbox.world.clock.now() };
      }
      const { github } = kept.account.sandbox;
      for (const number of github.pullRequests.keys()) github.comments(number).length = 0;
      return kept.account;
    };
    const attempt = async (faults: [Site, Kind][]): Promise<string[]> => {
      const into = await account();
      try {
        const events = new Map(faults.map(([site, kind]) => [nameOf(site), kind]));
        const passes = faults.every(([site, kind]) => passesAt(kind, site));
        const outcome = await tryEvents(stage, scenario, clean, into, events, passes);
        const missed = outcome.hit === 0 ? ['nothing was hit'] : [];
        const name = faults.length > 1 ? 'one at every call' : (faults[0]?.[1].name ?? '');
        const row = table.get(name) ?? { 'went on': 0, 'ended, then right': 0, 'wrong': 0 };
        row[outcome.problems.length + missed.length > 0 ? 'wrong' : outcome.kind]++;
        table.set(name, row);
        const [[site, kind] = []] = faults;
        const where =
          faults.length > 1 || !site || !kind ? 'at all' : `${nameOf(site)}: ${kind.name}`;
        return [...outcome.problems, ...missed].map((problem) => `${where}: ${problem}`);
      } finally {
        if (!scenario.isReading) await into.close();
      }
    };

    beforeAll(async () => {
      clean = await learn(stage, scenario);
    });
    afterAll(async () => {
      await kept?.account.close();
      report(scenario, clean, table);
    });

    test('a fault that passes at every call of a run', async () => {
      const faults = clean.sites.map((site): [Site, Kind] => {
        const passing = kinds.filter(
          (kind) => passesAt(kind, site) && canBeAt(kind, site) && kind.isAlone !== true,
        );
        return [site, passing[draw(passing.length, scenario.name, nameOf(site))]!];
      });
      expect(await attempt(faults)).toEqual([]);
    });

    test(
      'each kind of fault, alone',
      async () => {
        const all = clean.sites.flatMap((site) =>
          kinds.filter((kind) => canBeAt(kind, site)).map((kind): [Site, Kind] => [site, kind]),
        );
        const problems: string[] = [];
        for (const fault of share > 0 ? shared(all, scenario) : sample(all, scenario)) {
          problems.push(...(await attempt([fault])));
        }
        expect(problems).toEqual([]);
      },
      4 * 60 * 60_000,
    );
  });
}

/** The share of the product that is asked for. */
function shared(all: [Site, Kind][], { name }: Scenario): [Site, Kind][] {
  return all.filter(([site, kind]) => draw(10_000, name, nameOf(site), kind.name) < share * 10_000);
}

/** Of the kinds those whose turn it is at this verb, each at one site; all verbs have all kinds. */
function sample(all: [Site, Kind][], scenario: Scenario): [Site, Kind][] {
  const turn = scenarios.indexOf(scenario);
  return kinds
    .filter((_, index) => index % scenarios.length === turn)
    .flatMap(({ name }) => {
      const possible = all.filter(([, kind]) => kind.name === name);
      return possible.length === 0 ? [] : [possible[draw(possible.length, scenario.name, name)]!];
    });
}

function report(
  { name }: Scenario,
  { sites }: Clean,
  table: Map<string, Record<Outcome['kind'], number>>,
): void {
  const rows = [...table].map(([kind, row]) => [kind, ...Object.values(row)].join(' | '));
  const runs = [...table.values()].flatMap((row) => Object.values(row));
  const possible = kinds.reduce(
    (sum, kind) => sum + sites.filter((site) => canBeAt(kind, site)).length,
    0,
  );
  const count = runs.reduce((sum, one) => sum + one, 0);
  console.log(
    [
      `${name}: ${String(sites.length)} sites x ${String(kinds.length)} kinds: ${String(possible)} cases, ${String(count)} run`,
      'kind | went on | ended, then right | wrong',
      ...rows,
    ].join('\n'),
  );
}
